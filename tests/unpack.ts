import type { Columnar, ColumnData } from '../src/model/columnar';
import type { PackedColumn, PackedTable } from '../src/model/packed';

/** A table as it was before it was packed. */
export function unpack(packed: PackedTable): Columnar {
  return {
    ...packed,
    columns: Object.fromEntries(
      Object.entries(packed.columns).map(([name, column]) => [name, unpackColumn(column)]),
    ),
  };
}

function unpackColumn(column: PackedColumn): ColumnData {
  switch (column.kind) {
    case 'text':
      return column;
    case 'category':
      return { ...column, codes: Uint32Array.from(column.codes) };
    case 'list':
      return {
        ...column,
        offsets: Uint32Array.from(column.offsets),
        codes: Uint32Array.from(column.codes),
      };
    case 'number':
      return { ...column, values: Float64Array.from(column.values, (v) => v ?? NaN) };
    case 'day':
      return { ...column, values: Int32Array.from(column.values) };
    case 'flag':
      return { ...column, values: Uint8Array.from(column.values) };
  }
}
