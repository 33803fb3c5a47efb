import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_CLAUSES, withClause, type Clause, type Clauses } from '../../../src/filter/clauses';
import { listed } from '../../../src/filter/counted';
import { Crossfilter } from '../../../src/filter/crossfilter';
import type { Columnar } from '../../../src/model/columnar';
import { addDays } from '../../../src/model/day';
import { tables } from '../../../src/model/tables';
import { always } from '../../property';
import { randomDay, randomTable, randomValue } from '../../random-table';
import { passes, valuesOf } from './naive';

const STEPS = 250;

// Tables as long as they may be: by itself, fast-check draws some ten rows at most.
fc.configureGlobal({ baseSize: 'xlarge' });

const points: fc.Arbitrary<Clause> = fc.record({
  kind: fc.constant('points' as const),
  any: fc.uniqueArray(randomValue, { maxLength: 3 }),
  none: fc.uniqueArray(randomValue, { maxLength: 1 }),
});

/** Short spans and long ones, so that counts go on from the last span or begin anew. */
const interval: fc.Arbitrary<Clause> = fc
  .tuple(randomDay, fc.integer({ min: 0, max: 40 }))
  .map(([from, days]) => ({ kind: 'interval', span: { from, to: addDays(from, days) } }));

const match: fc.Arbitrary<Clause> = fc
  .constantFrom('l', 'li', 'lib', 'libre', 'conférence', 'paris', 'lyon une')
  .map((text) => ({ kind: 'match', text }));

/** A clause on one of the dimensions or, once in so many times, none. */
function changeOf(
  dimensions: readonly string[],
  clause: fc.Arbitrary<Clause>,
  freq: number,
): fc.Arbitrary<[string, Clause | null]> {
  return fc.tuple(fc.constantFrom(...dimensions), fc.option(clause, { freq }));
}

test.each(['events', 'releases', 'press'] as const)(
  'hundreds of changes later, the rows and counts of %s are still those of a plain filter',
  (name) => {
    const dimensions = tables[name].columns.flatMap(({ dimension }) => dimension ?? []);
    const change = fc.oneof(
      { weight: 3, arbitrary: changeOf(['day'], interval, 8) },
      { weight: 2, arbitrary: changeOf(dimensions, points, 5) },
      { weight: 1, arbitrary: changeOf(['q'], match, 2) },
    );
    // Each time another dimension is looked at: the others have to catch up later.
    const step = fc.tuple(change, fc.constantFrom(...dimensions));
    const steps = fc.array(step, { minLength: STEPS, maxLength: STEPS });
    always(
      fc.property(randomTable(name, 60), steps, (data, all) => {
        const filter = new Crossfilter(data);
        let clauses = NO_CLAUSES;
        for (const [[dimension, clause], looked] of all) {
          clauses = withClause(clauses, dimension, clause);
          filter.apply(clauses);
          expect(filter.shown).toBe(rowsUnder(data, clauses).length);
          expectCounts(filter, data, clauses, looked);
        }
        expect([...filter.rows()]).toEqual(rowsUnder(data, clauses));
        for (const dimension of dimensions) expectCounts(filter, data, clauses, dimension);
      }),
      25,
    );
  },
);

function expectCounts(
  filter: Crossfilter,
  data: Columnar,
  clauses: Clauses,
  dimension: string,
): void {
  const counts = new Map<string, number>();
  for (const row of rowsUnder(data, clauses, dimension)) {
    for (const value of valuesOf(data, row, dimension)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const counted = listed(filter.valueCounts(dimension)).filter(({ count }) => count > 0);
  expect(new Map(counted.map(({ value, count }) => [value, count]))).toEqual(counts);
}

function rowsUnder(data: Columnar, clauses: Clauses, but?: string): number[] {
  return Array.from({ length: data.rows }, (_, row) => row).filter((row) =>
    passes(data, row, clauses, but),
  );
}
