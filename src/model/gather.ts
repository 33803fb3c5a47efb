import type { ColumnData, ListColumn } from './columnar';
import { NO_DAY } from './day';
import type { Kind } from './tables';

/** Some rows of a column, in an order. */
export function gather(column: ColumnData, rows: Uint32Array): ColumnData {
  const count = rows.length;
  switch (column.kind) {
    case 'text': {
      const values = new Array<string>(count);
      for (let at = 0; at < count; at++) values[at] = column.values[rows[at]];
      return { kind: 'text', values };
    }
    case 'category':
      return { ...column, codes: pick(column.codes, new Uint32Array(count), rows) };
    case 'day':
      return { kind: 'day', values: pick(column.values, new Int32Array(count), rows) };
    case 'number':
      return { kind: 'number', values: pick(column.values, new Float64Array(count), rows) };
    case 'flag':
      return { kind: 'flag', values: pick(column.values, new Uint8Array(count), rows) };
    case 'list':
      return gatherLists(column, rows);
  }
}

function pick<A extends Uint32Array | Int32Array | Float64Array | Uint8Array>(
  from: A,
  into: A,
  rows: Uint32Array,
): A {
  for (let at = 0; at < rows.length; at++) into[at] = from[rows[at]];
  return into;
}

function gatherLists(column: ListColumn, rows: Uint32Array): ListColumn {
  const offsets = new Uint32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    offsets[at + 1] = offsets[at] + column.offsets[rows[at] + 1] - column.offsets[rows[at]];
  }
  const codes = new Uint32Array(offsets[rows.length]);
  for (let at = 0, to = 0; at < rows.length; at++) {
    const end = column.offsets[rows[at] + 1];
    for (let from = column.offsets[rows[at]]; from < end; from++) codes[to++] = column.codes[from];
  }
  return { ...column, offsets, codes };
}

/** Rows by day, those of one day in the order that they have. */
export function sortByDay(rows: Uint32Array, days: Int32Array): Uint32Array {
  const count = rows.length;
  if (isByDay(rows, days)) return rows;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at++) keys[at] = (days[rows[at]] - NO_DAY) * count + at;
  keys.sort();
  const sorted = new Uint32Array(count);
  for (let at = 0; at < count; at++) sorted[at] = rows[keys[at] % count];
  return sorted;
}

function isByDay(rows: Uint32Array, days: Int32Array): boolean {
  for (let at = 1; at < rows.length; at++) if (days[rows[at - 1]] > days[rows[at]]) return false;
  return true;
}

/** How a table in memory holds the cells of a column. */
export function dataKind(kind: Kind): ColumnData['kind'] {
  switch (kind) {
    case 'id':
    case 'text':
    case 'url':
      return 'text';
    case 'integer':
    case 'number':
      return 'number';
    default:
      return kind;
  }
}

/** A column in which every value is missing: a list holds the missing value, as everywhere. */
export function emptyColumn(kind: ColumnData['kind'], rows: number): ColumnData {
  switch (kind) {
    case 'text':
      return { kind, values: new Array<string>(rows).fill('') };
    case 'category':
      return { kind, codes: new Uint32Array(rows), dictionary: [''] };
    case 'list': {
      const offsets = new Uint32Array(rows + 1);
      for (let row = 0; row <= rows; row++) offsets[row] = row;
      return { kind, offsets, codes: new Uint32Array(rows), dictionary: [''] };
    }
    case 'day':
      return { kind, values: new Int32Array(rows).fill(NO_DAY) };
    case 'number':
      return { kind, values: new Float64Array(rows).fill(NaN) };
    case 'flag':
      return { kind, values: new Uint8Array(rows).fill(2) };
  }
}
