import type { TableName } from '../../model/tables';

const rowsOf = (count: string, one: boolean) => `${count} ${one ? 'row' : 'rows'}`;

/** The page on which a reader brings a spreadsheet. */
export const importing = {
  title: 'Bring a table of another year',
  intro:
    'A list of events, press mentions, releases, partners or figures, as your spreadsheet saves it (CSV). It is read here and stays in this browser: nothing is sent anywhere.',
  choose: 'Choose files',
  drop: 'or drop them on this page',
  formats:
    'CSV, TSV or text; up to 200 MB, 2,000,000 rows, 200 columns and 100,000 characters a cell.',
  paste: 'Paste a table',
  pasteLabel: 'A table copied from a spreadsheet or a wiki page',
  pasteRead: 'Read what was pasted',
  pasted: 'pasted table',
  samples: 'Try with real extracts',
  samplesNote:
    'Facts that Framasoft published about other years, picked by hand: extracts, not complete years.',
  templates: 'Start from an empty table',
  templatesNote: 'The headings that are understood at once, to fill in with your spreadsheet.',
  template: (table: string): string => `${table} (CSV)`,

  reading: (file: string): string => `Reading ${file}`,
  steps: {
    decode: 'Reading the letters',
    parse: 'Finding the rows',
    structure: 'Finding headings and totals',
    places: 'Fetching the towns',
    read: 'Reading days, numbers and places',
  },
  cancel: 'Cancel',
  broken:
    'The reading broke off: the file has gone, or the browser ended it for want of memory. Nothing was kept of it. Close other tabs and try again, or split the file.',
  again: 'Choose another file',
  waiting: (count: number): string =>
    count === 1 ? 'One more file is waiting.' : `${count} more files are waiting.`,
  nextFile: 'Next file',

  preview: (file: string): string => `“${file}”, as it was understood`,
  rowsOf,
  sum: (read: string, imported: string, aside: string, empty: string, there: string): string =>
    `rows read: ${read} = to import: ${imported} + set aside: ${aside} + empty: ${empty} + already there: ${there}`,
  sumDone: (read: string, imported: string, aside: string, empty: string, there: string): string =>
    `rows read: ${read} = imported: ${imported} + set aside: ${aside} + empty: ${empty} + already there: ${there}`,
  long: 'The file has a column a year: each of its cells is counted as a row.',
  busy: 'Reading again…',
  asLastTime: 'Columns and values are those you chose for the last file with these headings.',

  how: 'How the file was read',
  takenBack: 'That choice was taken back, as nothing could be read:',
  encoding: 'Letters',
  separator: 'Separator',
  quotes: 'Quotation marks',
  headingLine: 'Headings on line',

  columns: 'Columns',
  table: 'The file is a table of',
  tableMissing: (what: string): string =>
    `No row can be read: no column was found for ${what}. Choose it below.`,
  or: 'or',
  inFile: 'In the file',
  examples: 'First values',
  becomes: 'Becomes',
  because: 'Because',
  keptAsText: 'kept as text under its own name',
  unnamed: (position: number): string => `column ${position}`,

  days: 'Days and numbers',
  dayWords: 'The dates leave no doubt about the order of day and month.',
  order: (column: string): string => `${column}: order`,
  orders: { 'day-month': 'day/month', 'month-day': 'month/day' },
  yearOfDays: 'Year of days that name none',
  mark: (column: string): string => `${column}: decimals`,
  marks: { ',': 'decimal comma', '.': 'decimal point' },

  values: 'Values that were matched',
  valuesNote: 'What the file writes on the left, what it is taken for on the right.',
  valueReasons: {
    same: 'the same',
    chosen: 'you chose it',
    spelling: 'another spelling',
    synonym: 'another word for it',
    'part-of-text': 'part of the text',
    typo: 'a slip of the pen',
    new: 'new here',
    refused: 'not known: left out',
  },
  asWritten: (value: string): string => `“${value}”, as it is`,
  leftOut: 'left out',
  valueOf: (written: string): string => `“${written}” is`,

  places: 'Places to decide',
  placesAsked: 'Several places bear these names: which one is meant?',
  placesUnknown: 'These are in no gazetteer. Their rows are imported without a place on the map.',
  placesGuessed: 'Taken for a town; check.',
  placesAnswered: 'As you said.',
  placesMore: (count: number): string =>
    count === 1
      ? 'One more will follow when these are decided.'
      : `${count} more will follow when these are decided.`,
  placesOnline: (rows: string): string => `Online: ${rows}.`,
  placeOf: (text: string, rows: string): string => `“${text}” (${rows}) is`,
  undecided: 'undecided: no place on the map',
  isOnline: 'online',
  isUnknown: 'no place',
  otherPlace: 'another place…',
  searchPlace: 'Name of a town',
  typePlace: (text: string): string => `Town of “${text}”`,
  foundPlaces: 'Towns that begin so',
  foundCount: (count: number): string => {
    if (count === 0) return 'No town of that name.';
    return count === 1 ? '1 town.' : `${count} towns.`;
  },

  firstRows: 'The first rows as they will be',
  aside: 'Rows set aside',
  asideNote:
    'They are not imported. Correct a cell here and the row is read again, or download them, correct them in your spreadsheet and import that file.',
  asideMore: (count: string): string => `and ${count} more, all in the download`,
  asideDownload: 'Download the rows set aside',
  asideName: (file: string): string => `${file}-set-aside.csv`,
  problems: 'To be checked',
  problemsNote: 'These rows are imported; this was noticed on the way.',
  line: 'Line',
  column: 'Column',
  cell: 'As written',
  reason: 'Reason',
  remedy: 'What to do',
  correct: (heading: string, line: number): string => `${heading}, line ${line}`,

  into: 'Where it goes',
  datasetName: 'Name',
  year: 'Year',
  years: (list: string): string => `The rows are of several years: ${list}.`,
  yearRows: (year: number, rows: string): string => `${year} (${rows})`,
  eachYear: 'each year on its own',
  oneYear: 'all under one year',
  scope: 'Is it the whole year?',
  scopes: {
    unconfirmed: 'not confirmed',
    complete: 'the complete year',
    extract: 'an extract',
  },
  edition: 'Version of your files',
  editions: (edition: number): string => (edition === 1 ? 'the first' : `version ${edition}`),
  besideNote: (names: string): string =>
    `Of that year and table, this browser has already: ${names}.`,
  placements: {
    add: 'Add the rows to it; those that are there already are skipped',
    replace: 'Replace what is there',
    version: (edition: number): string =>
      `Keep the rows beside it as version ${edition}, to compare; none is skipped`,
  },
  overtaken:
    'Meanwhile, another tab has changed your files of that year: what is already there was counted again, and nothing is stored yet.',
  submit: 'Import',
  nothing: 'No row can be imported as the file is read now.',
  storing: 'Storing the rows',
  storingWaits: 'Another tab is storing rows: this one waits for its turn.',
  stored: (rows: string, of: string, rate: string): string =>
    `${rows} of ${of} rows, ${rate} a second`,

  unkeptTitle: 'The rows could not be stored',
  unkept: {
    full: 'There is no room left in this browser’s storage. Nothing was stored. Make room (delete files below, or empty other sites’ data) and try again.',
    refused:
      'This browser keeps no data for this page (a private window, or its settings). Nothing was stored.',
    newer:
      'Another tab has a newer version of this page. Nothing was stored: load this page again, and import once more.',
    blocked:
      'An older version of this page is open in another tab. Nothing was stored: close that tab and try again.',
    silent:
      'The browser’s storage does not answer. Nothing was stored. Close other tabs and try again.',
    gone: 'What the browser kept has gone. Nothing was stored. Try again.',
    unknown: 'The browser refused to store the rows. Nothing was stored. Try again.',
  },
  tryAgain: 'Try again',
  forNow: 'Work with them in this page alone, until it is closed',

  done: (rows: string, name: string): string => `${rows} of ${name} imported.`,
  doneForNow: 'They are in this page alone and go when it is closed.',
  undo: 'Undo',
  look: (year: number, edition: number, table: string): string =>
    edition > 1 ? `Look at ${year}, version ${edition}: ${table}` : `Look at ${year}: ${table}`,
  tables: {
    events: 'events',
    press: 'press',
    releases: 'releases',
    partners: 'partners',
    figures: 'figures',
    claims: 'claims',
  } satisfies Record<TableName, string>,
};
