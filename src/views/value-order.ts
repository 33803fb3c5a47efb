import type { ValueCount } from '../filter/counted';
import { sortSteps } from './sort-steps';

/** By value: where it stands by its name. */
export type NameRanks = ReadonlyMap<string, number>;

/** Values by their names, in the language of the page, in steps; it holds for all counts. */
export function* ranksByName(
  values: readonly string[],
  labelOf: (value: string) => string,
  compare: (a: string, b: string) => number,
): Generator<void, NameRanks> {
  const labels = values.map(labelOf);
  yield;
  const numbers = Uint32Array.from(values, (_, at) => at);
  const sorted = yield* sortSteps(numbers, (a, b) => compare(labels[a], labels[b]));
  const ranks = new Map<string, number>();
  for (const at of sorted) ranks.set(values[at], ranks.size);
  return ranks;
}

/**
 * Most first, then most in the other year, then by name; what counts nothing now comes last and
 * stays.
 */
export function mostFirst(
  values: readonly ValueCount[],
  ranks: NameRanks,
  otherOf: (value: string) => number = () => 0,
): ValueCount[] {
  // Numbers in columns: ten thousand values are compared some hundred thousand times.
  const counts = Uint32Array.from(values, ({ count }) => count);
  const others = Uint32Array.from(values, ({ value }) => otherOf(value));
  const rankOf = Uint32Array.from(values, ({ value }) => ranks.get(value) ?? ranks.size);
  const order = Uint32Array.from(values, (_, at) => at).sort(
    (a, b) => counts[b] - counts[a] || others[b] - others[a] || rankOf[a] - rankOf[b] || a - b,
  );
  return Array.from(order, (at) => values[at]);
}
