/**
 * How many rows begin on each day, in columns: the days as numbers, ascending (`NO_DAY` first where
 * some have none), and by day the rows selected and all.
 */
export interface DayCounts {
  days: ArrayLike<number>;
  counts: ArrayLike<number>;
  totals: ArrayLike<number>;
}

/** Days in a row, both ends included. */
interface Part {
  from: number;
  to: number;
}

/** The sums by part; parts ascend and do not overlap, and days that none holds are left out. */
export function countParts(
  { days, counts, totals }: DayCounts,
  parts: readonly Part[],
): { count: number; total: number }[] {
  let at = 0;
  return parts.map(({ from, to }) => {
    const sum = { count: 0, total: 0 };
    while (at < days.length && days[at] < from) at++;
    for (; at < days.length && days[at] <= to; at++) {
      sum.count += counts[at];
      sum.total += totals[at];
    }
    return sum;
  });
}
