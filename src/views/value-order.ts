import type { ValueCount } from '../filter/crossfilter';

/** Values by their names, in the language of the page; where they stand holds for all counts. */
export function ranksByName(
  values: readonly ValueCount[],
  labelOf: (value: string) => string,
  compare: (a: string, b: string) => number,
): Map<string, number> {
  const named = values.map(({ value }) => ({ value, label: labelOf(value) }));
  named.sort((a, b) => compare(a.label, b.label));
  return new Map(named.map(({ value }, rank) => [value, rank]));
}

/**
 * Most first, then most in the other year, then by name; what counts nothing now comes last and
 * stays.
 */
export function mostFirst(
  values: readonly ValueCount[],
  ranks: ReadonlyMap<string, number>,
  otherOf: (value: string) => number = () => 0,
): ValueCount[] {
  const rankOf = (value: string) => ranks.get(value) ?? ranks.size;
  return values.toSorted(
    (a, b) =>
      b.count - a.count || otherOf(b.value) - otherOf(a.value) || rankOf(a.value) - rankOf(b.value),
  );
}
