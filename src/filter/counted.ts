import type { DayCounts } from '../model/day-counts';

/**
 * How many rows hold each value of a dimension, in columns. The counts are those that the filter
 * keeps: to be read at once, for it writes the next ones over them.
 */
export interface ValueCounts {
  /** Every value once; the empty one stands for rows that hold none. */
  values: readonly string[];
  /** By value: rows under every clause but that on the dimension. */
  counts: Uint32Array;
  /** By value: rows under no clause at all; 0 for a value that is known but of no row. */
  totals: Uint32Array;
}

/** The same of the days on which rows begin. */
export interface BeginCounts extends DayCounts {
  days: Int32Array;
  counts: Uint32Array;
  totals: Uint32Array;
}

/** How many rows hold one value: under every clause but the dimension's own, and in all. */
export interface ValueCount {
  value: string;
  count: number;
  total: number;
}

/** A list that whoever asks may keep and sort, of the values that some row holds. */
export function listed({ values, counts, totals }: ValueCounts): ValueCount[] {
  const list: ValueCount[] = [];
  for (let at = 0; at < totals.length; at++) {
    const total = totals[at];
    if (total > 0) list.push({ value: values[at], count: counts[at], total });
  }
  return list;
}

/** The values that most rows hold, most first, but for the empty one and those left out. */
export function mostFrequent(
  { values, counts }: ValueCounts,
  most: number,
  isLeftOut: (value: string) => boolean,
): string[] {
  const found: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const isFull = found.length === most;
    if (counts[at] === 0 || values[at] === '') continue;
    if (isFull && counts[at] <= counts[found[most - 1]]) continue;
    if (isLeftOut(values[at])) continue;
    if (isFull) found.pop();
    // Of equal ones the first stays before.
    const place = found.findIndex((other) => counts[other] < counts[at]);
    found.splice(place < 0 ? found.length : place, 0, at);
  }
  return found.map((at) => values[at]);
}
