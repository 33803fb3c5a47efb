import { row, type Columnar, type Row, type Value } from '../model/columnar';
import { tables, type Column } from '../model/tables';

/**
 * First letters that make a spreadsheet take a cell for a formula; after apostrophes too, so that
 * one can be taken off again without asking where it comes from.
 */
const FORMULA = /^'*[=+\-@\t\r\0＝＋－＠]/;
const QUOTED = /[",\n\r]/;

/** The rows as CSV in the table's own columns: UTF-8, comma, LF, as in `data/`. */
export function toCsv(data: Columnar, rows: Iterable<number>): string {
  const { columns } = tables[data.table];
  const lines = [columns.map((column) => column.name).join(',')];
  for (const index of rows) {
    const record = row(data, index);
    lines.push(columns.map((column) => field(column, record[column.name])).join(','));
  }
  return lines.join('\n') + '\n';
}

/** The rows as a JSON array of objects; a missing value is null, a list an array. */
export function toJson(data: Columnar, rows: Iterable<number>): string {
  const records: Row[] = [];
  for (const index of rows) records.push(row(data, index));
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
