/** How a spreadsheet becomes text that every program reads. */
const asCsv =
  'Open it in your spreadsheet, choose “Save as”, then “CSV UTF-8”, and bring that file.';

/** Lines named in a sentence; “and more” where they are not all named. */
function inLines(lines: readonly number[], count: number): string {
  const named = lines.slice(0, 5).join(', ');
  const more = count > Math.min(5, lines.length) ? '…' : '';
  return `${count === 1 ? 'line' : 'lines'} ${named}${more}`;
}

/** From a file to rows of text: what was refused, what was found, what was noticed. */
export const importFile = {
  kinds: {
    xlsx: `This is an Excel workbook (.xlsx), which cannot be read yet. ${asCsv}`,
    ods: 'This is a LibreOffice spreadsheet (.ods), which cannot be read yet. Open it, choose “Save as”, then “Text CSV” with the character set UTF-8, and bring that file.',
    xls: `This is an old Excel workbook (.xls), which cannot be read. ${asCsv}`,
    numbers:
      'This is an Apple Numbers spreadsheet, which cannot be read. Open it, choose “Export to”, then “CSV” in UTF-8, and bring that file.',
    document:
      'This is a text document (Word, Writer…), not a table. Copy the table in it and paste it here, or save it from a spreadsheet as CSV UTF-8.',
    slides: 'This is a set of slides, not a table. Bring the table itself as CSV.',
    pdf: 'This is a PDF, in which tables are only drawn. Bring the spreadsheet it was made from, as CSV UTF-8, or copy the table and paste it here.',
    image: 'This is a picture, not a table. Bring the spreadsheet it shows, as CSV UTF-8.',
    sound: 'This is a sound file, not a table. Bring a CSV file.',
    video: 'This is a video, not a table. Bring a CSV file.',
    font: 'This is a font, not a table. Bring a CSV file.',
    zip: 'This is a zip archive. Unpack it and bring the CSV file that it holds.',
    archive: 'This is a compressed file. Unpack it and bring the CSV file that it holds.',
    database:
      'This is a database file, not a table of text. Export the table you want as CSV and bring that file.',
    program: 'This is a program. It was not run. Bring a CSV file.',
    html: 'This is a web page, even if its name says otherwise. Open it, copy the table and paste it here, or open it in a spreadsheet and save it as CSV UTF-8.',
    xml: `This is an XML file, not a table of text. If a spreadsheet opens it: ${asCsv}`,
    json: 'This is a JSON file. Tables are read from CSV: export the same data as CSV and bring that file.',
    calendar:
      'This is a calendar (iCalendar). Tables are read from CSV: export the events as CSV from your calendar, or put them in a spreadsheet.',
    contacts: 'These are contacts (vCard), not a table. Export them as CSV and bring that file.',
    mail: 'This is an e-mail. Save its attachment and bring that file.',
    rtf: 'This is a formatted text (RTF), not a table. Copy the table in it and paste it here.',
    binary:
      'This file is not text, and what it is could not be told. Bring a table saved as CSV UTF-8.',
  },
  refusals: {
    empty: 'This file is empty: 0 bytes. Check that it was saved and downloaded whole.',
    blank:
      'There is nothing in this file but blank lines. Check that the right sheet was exported.',
    'only-headings': (line: number): string =>
      `There are headings (line ${line}) and no row below them. Check that the right sheet was exported, or say that this line is data.`,
    'too-large': (megabytes: string): string =>
      `This file has ${megabytes} MB; up to 200 MB can be read. Split it, a year a file for instance.`,
    'too-many-rows':
      'This file has more than 2,000,000 rows, which is the most that can be read. Split it, a year a file for instance.',
    'too-many-columns': (line: number, columns: number): string =>
      `Line ${line} has ${columns} columns; up to 200 can be read. Keep those you need, or check the separator.`,
    'cell-too-long': (line: number): string =>
      `The row at line ${line} has a cell of more than 100,000 characters. Shorten it, or check the quotation marks around it.`,
  },

  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Western Europe)',
    'iso-8859-15': 'ISO-8859-15 (Latin 9)',
    macintosh: 'Mac Roman (old Macs)',
    ibm850: 'Code page 850 (DOS)',
    'utf-16le': 'UTF-16 LE (“Unicode text”)',
    'utf-16be': 'UTF-16 BE',
    mixed: 'UTF-8 and Windows-1252, line by line',
  },
  encodingReasons: {
    chosen: 'You chose this encoding.',
    pasted: 'The text was pasted: there was no encoding to guess.',
    marked: 'The file itself says so, by the mark it begins with.',
    ascii: 'There is no accented letter in it: all encodings give the same text.',
    'valid-utf8': 'All its letters are written as UTF-8 writes them.',
    zeros: 'Every second byte is zero, as in UTF-16.',
    'rather-french':
      'As UTF-8 its few special letters would be of rare scripts; as Windows-1252 they are French.',
    'not-utf8': (line: number): string =>
      `Line ${line} cannot be UTF-8; Windows-1252 is what spreadsheets write otherwise.`,
    mixed: (utf8: number, others: number): string =>
      `${utf8} ${utf8 === 1 ? 'line is' : 'lines are'} in UTF-8 and ${others} in Windows-1252: each is read in its own.`,
  },
  /** What was noticed of the letters. */
  notices: {
    likelier: (encoding: string): string =>
      `The letters would make more sense in ${encoding}. Look at the accents below, and change it if they are wrong.`,
    cut: 'The file ends in the middle of a letter: it may have been cut. Check its last row.',
    'mixed-lines': (encoding: string, lines: readonly number[], count: number): string =>
      `In ${encoding}, unlike the rest: ${inLines(lines, count)}. Check their accents.`,
    zeros: (count: number): string =>
      `${count} zero ${count === 1 ? 'byte was' : 'bytes were'} taken out of the text.`,
    'lost-letters': (count: number): string =>
      `${count} ${count === 1 ? 'letter was' : 'letters were'} lost (�) before the file came here. Export it again from where it was made.`,
    mojibake: (found: string, repaired: string): string =>
      `The accents were damaged before: “${found}” for “${repaired}”. They can be repaired.`,
    repaired: (found: string, repaired: string): string =>
      `The accents were repaired: “${repaired}” for “${found}”.`,
    'not-in-encoding': (count: number): string =>
      `${count} ${count === 1 ? 'letter makes' : 'letters make'} no sense in this encoding (�). Choose another.`,
  },
  repair: 'Repair the accents',

  delimiters: {
    ';': 'semicolon',
    ',': 'comma',
    '\t': 'tab',
    '|': 'vertical bar',
    '': 'none: one column',
  },
  dialectReasons: {
    chosen: 'You chose this separator.',
    stated: 'The first line of the file says so (sep=).',
    'one-column': 'No separator cuts the lines into a steady number of columns.',
    steady: (columns: number, rows: number, of: number): string =>
      `It gives ${columns} columns on ${rows} of ${of} lines looked at.`,
    markdown: 'This is a table of Markdown.',
    mediawiki: 'This is a table of a wiki page.',
  },
  quoting: {
    quotes: 'Quotation marks enclose cells',
    text: 'Quotation marks are letters like others',
  },
  quoteTroubles: {
    unclosed: (line: number): string =>
      `Line ${line}: a quotation mark opens and none closes it. It was read as a letter.`,
    inside: (line: number): string =>
      `Line ${line}: words follow a closing quotation mark. The marks were read as letters.`,
    rows: (line: number): string =>
      `Line ${line}: a quotation mark would swallow the rows below it. It was read as a letter.`,
  },
  quoteAdvice: (count: number): string =>
    `${count === 1 ? 'One line has' : `${count} lines have`} misplaced quotation marks. If the rows below look wrong, read quotation marks as letters.`,
  short: (lines: readonly number[], count: number): string =>
    `Cells are missing at the end of ${inLines(lines, count)}: taken for empty.`,
  long: (lines: readonly number[], count: number): string =>
    `There are more cells than headings in ${inLines(lines, count)}: kept beside the last column. A separator may lack quotation marks.`,

  headingReasons: {
    chosen: 'You chose this line.',
    known: (names: string): string => `Headings that are known: ${names}.`,
    'above-values': 'Words above columns of days or numbers.',
    'first-line': 'The first full line, for want of anything clearer.',
    'values-in-first-line': 'None: the first full line already holds values.',
  },
  noHeading: 'No headings',
  preamble: (lines: readonly number[], count: number): string =>
    `Above the headings, not read: ${inLines(lines, count)}.`,
  roles: {
    data: 'row of data',
    empty: 'blank line',
    total: 'total',
    subtotal: 'subtotal',
    heading: 'repeated headings',
    units: 'line of units',
    note: 'foot note',
    preamble: 'above the headings',
  },
};
