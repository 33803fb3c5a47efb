import { MISSING, type CategoryColumn, type Columnar, type ListColumn } from '../model/columnar';

/** A value and how many rows hold it. */
export interface Tally {
  value: string;
  count: number;
}

/**
 * The values that rows, or all where they are null, hold in a category or list column, most
 * frequent first; equals in the order of the dictionary. Missing cells are not counted.
 */
export function tally(data: Columnar, rows: Iterable<number> | null, column: string): Tally[] {
  const held = data.columns[column];
  if (held?.kind !== 'category' && held?.kind !== 'list') return [];
  const counts = rows === null ? countAll(held) : countCodes(held, listed(rows));
  counts[MISSING] = 0;
  return held.dictionary
    .map((value, code) => ({ value, count: counts[code] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function listed(rows: Iterable<number>): Uint32Array {
  return rows instanceof Uint32Array ? rows : Uint32Array.from(rows);
}

/** By code, of every row: a list without values holds the missing one. */
function countAll({ codes, dictionary }: CategoryColumn | ListColumn): Uint32Array {
  const counts = new Uint32Array(dictionary.length);
  for (let at = 0; at < codes.length; at++) counts[codes[at]] += 1;
  return counts;
}

/** By code. A loop for each kind of column, over plain numbers: it is run at every change of a selection. */
function countCodes(column: CategoryColumn | ListColumn, rows: Uint32Array): Uint32Array {
  const { codes } = column;
  const counts = new Uint32Array(column.dictionary.length);
  if (column.kind === 'category') {
    for (let at = 0; at < rows.length; at++) counts[codes[rows[at]]] += 1;
    return counts;
  }
  const { offsets } = column;
  for (let at = 0; at < rows.length; at++) {
    const end = offsets[rows[at] + 1];
    for (let held = offsets[rows[at]]; held < end; held++) counts[codes[held]] += 1;
  }
  return counts;
}

/** The first of a tally; null without any, and where several share the first place. */
export function leader(tallies: readonly Tally[]): Tally | null {
  const [first, second] = tallies;
  return first && first.count !== second?.count ? first : null;
}
