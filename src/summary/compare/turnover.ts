/** How many rows hold a value; the empty text stands for those that state none. */
export interface ValueCount {
  value: string;
  count: number;
}

/** `new` is in the year shown alone, `gone` in the year compared with alone. */
export type Status = 'new' | 'recurring' | 'gone';

export interface Standing {
  value: string;
  now: number;
  before: number;
  status: Status;
}

/** The values of two years. New, recurring and gone add up to all standings. */
export interface Turnover {
  /** What changed most comes first, then what is larger, then by name. */
  standings: readonly Standing[];
  new: number;
  recurring: number;
  gone: number;
  /** Rows that state no value; no part of the sets. */
  unstated: { now: number; before: number };
}

/**
 * Which values are new, recurring or gone, given how many rows hold each. A value that no row
 * holds is not there. `compare` orders what changed alike; it is called often, so that a
 * collation is better given as ranks.
 */
export function turnover(
  now: readonly ValueCount[],
  before: readonly ValueCount[],
  compare: (a: string, b: string) => number = byCodeUnits,
): Turnover {
  const [later, earlier] = [countsOf(now), countsOf(before)];
  const unstated = { now: later.get('') ?? 0, before: earlier.get('') ?? 0 };
  const standings = [...new Set([...later.keys(), ...earlier.keys()])]
    .filter((value) => value !== '')
    .map((value) => standing(value, later.get(value) ?? 0, earlier.get(value) ?? 0));
  standings.sort(
    (a, b) =>
      change(b) - change(a) ||
      Math.max(b.now, b.before) - Math.max(a.now, a.before) ||
      compare(a.value, b.value),
  );
  const counts = { new: 0, recurring: 0, gone: 0 };
  for (const { status } of standings) counts[status] += 1;
  return { standings, ...counts, unstated };
}

function countsOf(values: readonly ValueCount[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value, count } of values) {
    if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

function standing(value: string, now: number, before: number): Standing {
  return { value, now, before, status: statusOf(now, before) };
}

function statusOf(now: number, before: number): Status {
  if (before === 0) return 'new';
  return now === 0 ? 'gone' : 'recurring';
}

function change({ now, before }: Standing): number {
  return Math.abs(now - before);
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
