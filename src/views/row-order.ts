import { MISSING, list, type ColumnData, type Columnar } from '../model/columnar';
import { NO_DAY } from '../model/day';

export type Compare = (a: string, b: string) => number;

export interface Order {
  column: string;
  descending: boolean;
}

/**
 * All row numbers of a table by one column. Missing cells come last in both directions, and
 * rows that are equal keep the order of the table.
 */
export function orderRows(data: Columnar, order: Order, compare: Compare): Uint32Array {
  const column = data.columns[order.column];
  const rows = Uint32Array.from({ length: data.rows }, (_, row) => row);
  if (!column) return rows;
  const keys = sortKeys(data, order.column, column, compare);
  const side = order.descending ? -1 : 1;
  return rows.sort((a, b) => {
    const first = keys[a];
    const second = keys[b];
    if (first === second || (Number.isNaN(first) && Number.isNaN(second))) return a - b;
    if (Number.isNaN(first)) return 1;
    if (Number.isNaN(second)) return -1;
    return side * (first - second);
  });
}

/** The rows of an order that are among those given, in that order. */
export function keepOnly(order: Uint32Array, rows: Uint32Array): Uint32Array {
  const wanted = new Uint8Array(order.length);
  for (const row of rows) wanted[row] = 1;
  return order.filter((row) => wanted[row] === 1);
}

/** The order that an address asks for: `outlet`, or `-outlet` from the end. Null: no such column. */
export function readOrder(setting: string | undefined, columns: readonly string[]): Order | null {
  if (!setting) return null;
  const descending = setting.startsWith('-');
  const column = descending ? setting.slice(1) : setting;
  return columns.includes(column) ? { column, descending } : null;
}

export function writeOrder({ column, descending }: Order): string {
  return descending ? `-${column}` : column;
}

/** A number by row that sorts as the cell does; NaN where the cell is missing. */
function sortKeys(
  data: Columnar,
  name: string,
  column: ColumnData,
  compare: Compare,
): Float64Array {
  switch (column.kind) {
    case 'text':
      return ranksOfText(column.values, compare);
    case 'category': {
      const ranks = ranksOf(column.dictionary, compare);
      return Float64Array.from(column.codes, (code) => ranks[code]);
    }
    case 'list':
      return ranksOfText(joined(data, name), compare);
    case 'day':
      return Float64Array.from(column.values, (day) => (day === NO_DAY ? NaN : day));
    case 'number':
      return column.values;
    case 'flag':
      return Float64Array.from(column.values, (flag) => (flag === 2 ? NaN : flag));
  }
}

function joined(data: Columnar, name: string): string[] {
  return Array.from({ length: data.rows }, (_, row) => list(data, name, row).join(', '));
}

function ranksOfText(values: readonly string[], compare: Compare): Float64Array {
  const distinct = ['', ...new Set(values.filter((value) => value !== ''))];
  const ranks = ranksOf(distinct, compare);
  const rank = new Map(distinct.map((value, index) => [value, ranks[index]]));
  return Float64Array.from(values, (value) => rank.get(value) ?? NaN);
}

/** Ranks by code; values that the language holds equal share one. The missing one has none. */
function ranksOf(dictionary: readonly string[], compare: Compare): Float64Array {
  const codes = dictionary.map((_, code) => code).filter((code) => code !== MISSING);
  codes.sort((a, b) => compare(dictionary[a], dictionary[b]));
  const ranks = new Float64Array(dictionary.length).fill(NaN);
  let rank = 0;
  codes.forEach((code, index) => {
    if (index > 0 && compare(dictionary[codes[index - 1]], dictionary[code]) !== 0) rank++;
    ranks[code] = rank;
  });
  return ranks;
}
