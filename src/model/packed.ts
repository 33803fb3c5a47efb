import type { Columnar, ColumnData } from './columnar';
import type { TableName } from './tables';

/** Columns as plain JSON: typed arrays become arrays, NaN becomes null. */
export interface PackedTable {
  table: TableName;
  rows: number;
  columns: Record<string, PackedColumn>;
}

export type PackedColumn =
  | { kind: 'text'; values: string[] }
  | { kind: 'category'; codes: number[]; dictionary: string[] }
  | { kind: 'list'; offsets: number[]; codes: number[]; dictionary: string[] }
  | { kind: 'day'; values: number[] }
  | { kind: 'number'; values: (number | null)[] }
  | { kind: 'flag'; values: number[] };

export function pack(data: Columnar): PackedTable {
  return { ...data, columns: mapValues(data.columns, packColumn) };
}

function packColumn(column: ColumnData): PackedColumn {
  switch (column.kind) {
    case 'text':
      return column;
    case 'category':
      return { ...column, codes: [...column.codes] };
    case 'list':
      return { ...column, offsets: [...column.offsets], codes: [...column.codes] };
    case 'number':
      return { ...column, values: Array.from(column.values, (v) => (Number.isNaN(v) ? null : v)) };
    case 'day':
    case 'flag':
      return { kind: column.kind, values: [...column.values] };
  }
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
