import type { CategoryColumn, Columnar, ColumnData, ListColumn } from '../../model/columnar';
import type { NameJoins } from './resolve';

/**
 * The table with the names that are shown for those of some of its columns. All other columns are
 * those of the table itself, and so are codes, where no two names became one.
 */
export function aligned(data: Columnar, joins: Readonly<Record<string, NameJoins>>): Columnar {
  const changed = Object.entries(joins).flatMap(([name, shown]) => {
    const column = data.columns[name];
    const renamed = column && alignedColumn(column, shown);
    return renamed && renamed !== column ? [[name, renamed] as const] : [];
  });
  if (changed.length === 0) return data;
  return { ...data, columns: { ...data.columns, ...Object.fromEntries(changed) } };
}

function alignedColumn(column: ColumnData, joins: NameJoins): ColumnData {
  if (column.kind !== 'category' && column.kind !== 'list') return column;
  const names = column.dictionary.map((name) => joins.get(name) ?? name);
  if (names.every((name, code) => name === column.dictionary[code])) return column;
  const dictionary = [...new Set(names)];
  if (dictionary.length === names.length) return { ...column, dictionary };
  const codeOf = new Map(dictionary.map((name, code) => [name, code]));
  const codes = Uint32Array.from(names, (name) => codeOf.get(name) ?? 0);
  return column.kind === 'category'
    ? mergedCategory(column, dictionary, codes)
    : mergedList(column, dictionary, codes);
}

function mergedCategory(
  column: CategoryColumn,
  dictionary: string[],
  newCodes: Uint32Array,
): CategoryColumn {
  const codes = new Uint32Array(column.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = newCodes[column.codes[row]];
  return { kind: 'category', codes, dictionary };
}

/** A row that held both names holds the one once, where the first of them stood. */
function mergedList(column: ListColumn, dictionary: string[], newCodes: Uint32Array): ListColumn {
  const rows = column.offsets.length - 1;
  const offsets = new Uint32Array(rows + 1);
  const codes = new Uint32Array(column.codes.length);
  let to = 0;
  for (let row = 0; row < rows; row++) {
    for (let at = column.offsets[row]; at < column.offsets[row + 1]; at++) {
      const code = newCodes[column.codes[at]];
      let held = offsets[row];
      while (held < to && codes[held] !== code) held++;
      if (held === to) codes[to++] = code;
    }
    offsets[row + 1] = to;
  }
  return { kind: 'list', offsets, codes: codes.slice(0, to), dictionary };
}
