import { NO_DAY, dayOf, type Day } from './day';
import { tables, type TableName } from './tables';

/** Code 0 of every dictionary: the value is missing. */
export const MISSING = 0;

export interface TextColumn {
  kind: 'text';
  values: string[];
}

/** One value a row, as a code into the dictionary (`dictionary[0]` is the empty text: missing). */
export interface CategoryColumn {
  kind: 'category';
  codes: Uint32Array;
  dictionary: string[];
}

/**
 * Several values a row: those of row `i` are `codes[offsets[i]]` up to, not including,
 * `codes[offsets[i + 1]]`. An empty list is the single code 0.
 */
export interface ListColumn {
  kind: 'list';
  offsets: Uint32Array;
  codes: Uint32Array;
  dictionary: string[];
}

/** Days since 1970-01-01; `NO_DAY` where missing. */
export interface DayColumn {
  kind: 'day';
  values: Int32Array;
}

/** NaN where missing. */
export interface NumberColumn {
  kind: 'number';
  values: Float64Array;
}

/** 1 true, 0 false, 2 missing. */
export interface FlagColumn {
  kind: 'flag';
  values: Uint8Array;
}

export type ColumnData =
  TextColumn | CategoryColumn | ListColumn | DayColumn | NumberColumn | FlagColumn;

/** A table in memory: columns, not objects. Rows are sorted by day where the table has one. */
export interface Columnar {
  table: TableName;
  rows: number;
  columns: Record<string, ColumnData>;
}

/** What a cell holds once read: a missing value is null, never 0 or an empty text. */
export type Value = string | number | boolean | readonly string[] | null;

/** One row as an object, all columns in the table's order. Only for what is on screen or written. */
export type Row = Record<string, Value>;

export function row(data: Columnar, index: number): Row {
  const result: Row = {};
  for (const column of tables[data.table].columns) {
    result[column.name] = cell(data, column.name, index);
  }
  return result;
}

export function cell(data: Columnar, name: string, index: number): Value {
  const column = data.columns[name];
  if (!column) return null;
  switch (column.kind) {
    case 'text':
      return column.values[index] || null;
    case 'category':
      return column.dictionary[column.codes[index]] || null;
    case 'list':
      return listAt(column, index);
    case 'day':
      return column.values[index] === NO_DAY ? null : dayOf(column.values[index]);
    case 'number':
      return Number.isNaN(column.values[index]) ? null : column.values[index];
    case 'flag':
      return column.values[index] === 2 ? null : column.values[index] === 1;
  }
}

/** The text of a cell, empty where it is missing. For text, category and day columns. */
export function text(data: Columnar, name: string, index: number): string {
  const value = cell(data, name, index);
  return typeof value === 'string' ? value : '';
}

/** The number of a cell, NaN where it is missing. */
export function number(data: Columnar, name: string, index: number): number {
  const value = cell(data, name, index);
  return typeof value === 'number' ? value : NaN;
}

/** The values of a list cell; one value for a category. */
export function list(data: Columnar, name: string, index: number): readonly string[] {
  const value = cell(data, name, index);
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' ? [value] : [];
}

/** First and last day of a row; a missing end is the day of the start. Null without a start. */
export function days(data: Columnar, index: number): { from: Day; to: Day } | null {
  const { day } = tables[data.table];
  if (!day) return null;
  const from = text(data, day.start, index);
  if (!from) return null;
  return { from, to: text(data, day.end, index) || from };
}

/** Row indices by identity. */
export function indexById(data: Columnar): Map<string, number> {
  const column = data.columns.id;
  const result = new Map<string, number>();
  if (column?.kind !== 'text') return result;
  column.values.forEach((id, index) => result.set(id, index));
  return result;
}

/** The row of such an identity; -1 where the table has none. */
export function rowOf(data: Columnar, id: string): number {
  const column = data.columns.id;
  return column?.kind === 'text' ? column.values.indexOf(id) : -1;
}

function listAt(column: ListColumn, index: number): readonly string[] {
  const values: string[] = [];
  for (let at = column.offsets[index]; at < column.offsets[index + 1]; at++) {
    if (column.codes[at] !== MISSING) values.push(column.dictionary[column.codes[at]]);
  }
  return values;
}
