import { row, type Columnar, type Row, type Value } from '../model/columnar';
import { extraCell, extraHeadings } from '../model/extra-columns';
import { tables, type Column } from '../model/tables';

/**
 * First letters that make a spreadsheet take a cell for a formula; after apostrophes too, so that
 * one can be taken off again without asking where it comes from.
 */
const FORMULA = /^'*[=+\-@\t\r\0＝＋－＠]/;
const QUOTED = /[",\n\r]/;

/**
 * The rows as CSV in the table's own columns: UTF-8, comma, LF, as in `data/`. Columns that a
 * reader's file had besides follow under their own headings.
 */
export function toCsv(data: Columnar, rows: Iterable<number>): string {
  const { columns } = tables[data.table];
  const extra = extraHeadings(data);
  const headings = [...columns.map((column) => column.name), ...extra.map(harmless)];
  const lines = [headings.map(quote).join(',')];
  for (const index of rows) {
    const record = row(data, index);
    const own = columns.map((column) => field(column, record[column.name]));
    const others = extra.map((heading) => quote(harmless(extraCell(data, heading, index))));
    lines.push([...own, ...others].join(','));
  }
  return lines.join('\n') + '\n';
}

/** Records as CSV, written as the rows of a table are: texts made harmless, numbers left numbers. */
export function writeRecords(records: Iterable<readonly (string | number | null)[]>): string {
  const lines: string[] = [];
  for (const record of records) {
    const cells = record.map((cell) =>
      typeof cell === 'string' ? quote(harmless(cell)) : String(cell ?? ''),
    );
    lines.push(cells.join(','));
  }
  return lines.join('\n') + '\n';
}

/**
 * The rows as a JSON array of objects; a missing value is null, a list an array. Columns that a
 * reader's file had besides are together under `extra`.
 */
export function toJson(data: Columnar, rows: Iterable<number>): string {
  const headings = extraHeadings(data);
  const records: (Row & { extra?: Record<string, string> })[] = [];
  for (const index of rows) {
    const extra = headings.map((heading) => [heading, extraCell(data, heading, index)]);
    const own = row(data, index);
    records.push(headings.length ? { ...own, extra: Object.fromEntries(extra) } : own);
  }
  return JSON.stringify(records, null, 2) + '\n';
}

function field(column: Column, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return quote(column.kind === 'day' ? text : harmless(text));
}

/** A leading apostrophe keeps a spreadsheet from running the text as a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function quote(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
