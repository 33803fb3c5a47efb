import type { Columnar } from './columnar';

/**
 * Columns of a reader's file that no table of ours declares are kept as text among the others,
 * under their heading with this before it: it sets them apart from ours, and makes a heading such
 * as `__proto__` a name like any other.
 */
export const EXTRA = '+';

/** The headings of such columns, in the order of the file. */
export function extraHeadings(data: Columnar): string[] {
  return Object.keys(data.columns)
    .filter((name) => name.startsWith(EXTRA))
    .map((name) => name.slice(EXTRA.length));
}

/** The cell of such a column; empty where there is none. */
export function extraCell(data: Columnar, heading: string, index: number): string {
  const column = data.columns[EXTRA + heading];
  return column?.kind === 'text' ? column.values[index] : '';
}
