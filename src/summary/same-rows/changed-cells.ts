import { cell, type Columnar, type Value } from '../../model/columnar';
import { RESPELT, SAME, compareCell, comparedColumns } from './compare-cell';

/** What one cell of a row says now and said before. */
export interface CellChange {
  column: string;
  from: Value;
  to: Value;
  kind: 'changed' | 'added' | 'removed';
  /** The same fact in other letters, or words of the source or a remark: no fact has changed. */
  isSpelling: boolean;
}

/** The cells in which a row differs from one of another file, in the order of the columns. */
export function changedCells(
  now: Columnar,
  row: number,
  before: Columnar,
  other: number,
): CellChange[] {
  return comparedColumns(now.table).flatMap((column) => {
    const found = compareCell(column, now, row, before, other);
    if (found === SAME) return [];
    const from = filled(cell(before, column.name, other));
    const to = filled(cell(now, column.name, row));
    return { column: column.name, from, to, kind: kindOf(from, to), isSpelling: found === RESPELT };
  });
}

function filled(value: Value): Value {
  return Array.isArray(value) && value.length === 0 ? null : value;
}

function kindOf(from: Value, to: Value): CellChange['kind'] {
  if (from === null) return 'added';
  return to === null ? 'removed' : 'changed';
}
