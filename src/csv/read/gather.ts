import type { ColumnData } from '../../model/columnar';

/** Some rows of a column, in an order. */
export function gather(column: ColumnData, rows: Uint32Array): ColumnData {
  switch (column.kind) {
    case 'text':
      return { kind: 'text', values: Array.from(rows, (row) => column.values[row]) };
    case 'category':
      return { ...column, codes: Uint32Array.from(rows, (row) => column.codes[row]) };
    case 'day':
      return { kind: 'day', values: Int32Array.from(rows, (row) => column.values[row]) };
    case 'number':
      return { kind: 'number', values: Float64Array.from(rows, (row) => column.values[row]) };
    case 'flag':
      return { kind: 'flag', values: Uint8Array.from(rows, (row) => column.values[row]) };
    case 'list': {
      const offsets = new Uint32Array(rows.length + 1);
      rows.forEach((row, at) => {
        offsets[at + 1] = offsets[at] + column.offsets[row + 1] - column.offsets[row];
      });
      const codes = new Uint32Array(offsets[rows.length]);
      rows.forEach((row, at) => {
        codes.set(column.codes.subarray(column.offsets[row], column.offsets[row + 1]), offsets[at]);
      });
      return { ...column, offsets, codes };
    }
  }
}

/** Rows by day, those of one day in the order that they have. */
export function sortByDay(rows: Uint32Array, days: Int32Array): Uint32Array {
  const keys = Float64Array.from(rows, (row, at) => days[row] * rows.length + at);
  keys.sort();
  return Uint32Array.from(keys, (key) => {
    const at = key % rows.length;
    return rows[at < 0 ? at + rows.length : at];
  });
}

/** A column in which every value is missing. */
export function emptyColumn(kind: ColumnData['kind'], rows: number, noDay: number): ColumnData {
  switch (kind) {
    case 'text':
      return { kind, values: new Array<string>(rows).fill('') };
    case 'category':
      return { kind, codes: new Uint32Array(rows), dictionary: [''] };
    case 'list':
      return {
        kind,
        offsets: Uint32Array.from({ length: rows + 1 }, (_, at) => at),
        codes: new Uint32Array(rows),
        dictionary: [''],
      };
    case 'day':
      return { kind, values: new Int32Array(rows).fill(noDay) };
    case 'number':
      return { kind, values: new Float64Array(rows).fill(NaN) };
    case 'flag':
      return { kind, values: new Uint8Array(rows).fill(2) };
  }
}
