import Papa from 'papaparse';

/**
 * Fills cells of a table and leaves all else as it is written, to the byte.
 *
 * @param {string} text CSV with commas and LF, headings first
 * @param {(row: Record<string, string>) => Record<string, string>} fill the new cells of a row, by
 *   heading; what they hold needs no quotes
 */
export function filled(text, fill) {
  const [headings, ...rows] = Papa.parse(text, { delimiter: ',', newline: '\n' }).data;
  const written = [];
  let from = 0;

  for (const cells of [headings, ...rows]) {
    // The last line ends the file and is no row.
    const whole = cells.length === headings.length && cells !== headings;
    const row = Object.fromEntries(headings.map((heading, i) => [heading, cells[i]]));
    const changes = whole ? fill(row) : {};
    for (const [i, cell] of cells.entries()) {
      const to = from + length(text, from, cell);
      written.push(changes[headings[i]] ?? text.slice(from, to), text.slice(to, to + 1));
      from = to + 1;
    }
  }
  return written.join('');
}

/**
 * How many characters a cell takes, with its quotes if it has any.
 *
 * @param {string} text
 * @param {number} from where the cell begins
 * @param {string} cell as read
 */
function length(text, from, cell) {
  if (text[from] !== '"') return cell.length;
  return cell.replaceAll('"', '""').length + 2;
}
