import { expect, test } from 'vitest';
import type { ValueCounts } from '../../../src/filter/counted';
import { bothValues, countsAt } from '../../../src/views/both-values';

const of = (values: readonly [string, number, number][]): ValueCounts => ({
  values: values.map(([value]) => value),
  counts: Uint32Array.from(values, ([, count]) => count),
  totals: Uint32Array.from(values, ([, , total]) => total),
});

const own = of([
  ['', 0, 0],
  ['Lyon', 1, 4],
  ['Paris', 0, 2],
]);

test('values that no row holds are left out, those that are not selected stay', () => {
  const { values, ...codes } = bothValues(own, null);
  expect(values).toEqual(['Lyon', 'Paris']);
  expect([...countsAt(codes.own, own.counts)]).toEqual([1, 0]);
  expect([...countsAt(codes.others, undefined)]).toEqual([0, 0]);
});

test('those of the other year alone come after, and each is counted in its year', () => {
  const other = of([
    ['Brest', 2, 3],
    ['Paris', 5, 6],
    ['Lyon', 0, 0],
  ]);
  const both = bothValues(own, other);
  expect(both.values).toEqual(['Lyon', 'Paris', 'Brest']);
  expect([...countsAt(both.own, own.totals)]).toEqual([4, 2, 0]);
  expect([...countsAt(both.others, other.totals)]).toEqual([0, 6, 3]);
});
