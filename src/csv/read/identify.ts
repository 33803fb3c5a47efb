import type { ColumnData } from '../../model/columnar';
import type { ImportedTable } from '../../model/tables';
import type { Identity } from './identity';
import type { RowRemark } from './remarks';

/** An identity for every row, its own where the file gives one; rows that are there already. */
export function identify(
  table: ImportedTable,
  given: ColumnData,
  contents: Identity,
  left: ReadonlyMap<number, unknown>,
  present: ReadonlySet<string>,
  remarks: RowRemark[],
): { ids: string[]; duplicates: number[] } {
  if (given.kind !== 'text') throw new Error(`identities are text, not ${given.kind}`);
  const firsts = contents.firsts((row) => !left.has(row));
  const rowsById = new Map<string, number>();
  const duplicates: number[] = [];
  const told = contents.texts(`${table}-`);
  const ids = given.values.map((own, row) => {
    const id = own || told[row];
    if (left.has(row)) return id;
    const first = firsts[row];
    // The same contents under another identity of its own are another row.
    const isAgain = first !== row && (own === '' || given.values[first] === own);
    if (isAgain || (present.size > 0 && present.has(id))) {
      duplicates.push(row);
      return id;
    }
    if (own === '') return id;
    const taken = rowsById.get(own);
    rowsById.set(own, row);
    if (taken === undefined) return id;
    if (firsts[taken] === first) {
      duplicates.push(row);
      return id;
    }
    remarks.push({ row, column: 'id', code: 'id-taken', cell: own });
    return `${own}~${told[row].slice(table.length + 1)}`;
  });
  return { ids, duplicates };
}
