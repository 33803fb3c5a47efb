import { MISSING, type Columnar } from '../model/columnar';

/** A value and how many rows hold it. */
export interface Tally {
  value: string;
  count: number;
}

/**
 * The values that rows hold in a category or list column, most frequent first; equals in the
 * order of the dictionary. Missing cells are not counted.
 */
export function tally(data: Columnar, rows: Iterable<number>, column: string): Tally[] {
  const held = data.columns[column];
  if (held?.kind !== 'category' && held?.kind !== 'list') return [];
  const counts = new Uint32Array(held.dictionary.length);
  for (const row of rows) {
    const from = held.kind === 'list' ? held.offsets[row] : row;
    const to = held.kind === 'list' ? held.offsets[row + 1] : row + 1;
    for (let at = from; at < to; at++) counts[held.codes[at]] += 1;
  }
  counts[MISSING] = 0;
  return held.dictionary
    .map((value, code) => ({ value, count: counts[code] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The first of a tally; null without any, and where several share the first place. */
export function leader(tallies: readonly Tally[]): Tally | null {
  const [first, second] = tallies;
  return first && first.count !== second?.count ? first : null;
}
