import type { SetAside } from '../../model/row-problem';
import type { RawTable } from '../raw-table';

/** The heading of the column that says why; a file that comes back with it is read without it. */
export const REASON_HEADING = 'millesime_reason';

/**
 * The records that were set aside as a file in the separator of the original, cells as they were,
 * with one more column that says why: to be corrected and imported again. The byte order mark
 * tells spreadsheets that it is UTF-8.
 */
export function setAsideCsv(
  raw: RawTable,
  setAside: readonly SetAside[],
  say: (entry: SetAside) => string,
): string {
  const separator = raw.delimiter || ';';
  const width = raw.headings.length;
  const lines = [[...raw.headings, REASON_HEADING]];
  for (const entry of setAside) {
    const { cells } = raw.records[entry.record];
    // Surplus cells stay at the end, where they were.
    const filled = Array.from({ length: width }, (_, at) => cells[at] ?? '');
    lines.push([...filled, say(entry), ...cells.slice(width)]);
  }
  const text = lines.map((cells) => cells.map((cell) => quote(cell, separator)).join(separator));
  return `\ufeff${text.join('\r\n')}\r\n`;
}

function quote(cell: string, separator: string): string {
  const text =
    /^'*[=+\-@\t\r\0＝＋－＠]/.test(cell) && !/^-?[\d ,.]+$/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
