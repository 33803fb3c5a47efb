import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { NO_CLAUSES, withClause, type Clause, type Clauses } from '../../../src/filter/clauses';
import { listed } from '../../../src/filter/counted';
import { Crossfilter } from '../../../src/filter/crossfilter';
import { days, type Columnar } from '../../../src/model/columnar';
import { NO_DAY, dayOf } from '../../../src/model/day';
import { DIMENSIONS, TABLE_NAMES, tables } from '../../../src/model/tables';
import { always } from '../../property';
import { randomDay, randomRing, randomTable, randomValue } from '../../random-table';
import { passes, valuesOf } from './naive';

const points: fc.Arbitrary<Clause> = fc.record({
  kind: fc.constant('points' as const),
  any: fc.uniqueArray(randomValue, { maxLength: 3 }),
  none: fc.uniqueArray(randomValue, { maxLength: 2 }),
});

const interval: fc.Arbitrary<Clause> = fc
  .tuple(randomDay, randomDay)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
  .map((span) => ({ kind: 'interval', span }));

const match: fc.Arbitrary<Clause> = fc
  .constantFrom('lyon', 'une CONFÉRENCE', 'coeur libre', 'a', 'zzz', ' ')
  .map((text) => ({ kind: 'match', text }));

const area: fc.Arbitrary<Clause> = randomRing.map((ring) => ({ kind: 'area', ring }));

/** One clause put in force or taken away. */
const change: fc.Arbitrary<[string, Clause | null]> = fc.oneof(
  fc.tuple(fc.constantFrom(...DIMENSIONS), fc.option(points)),
  fc.tuple(fc.constant('day'), fc.option(interval)),
  fc.tuple(fc.constant('q'), fc.option(match)),
  fc.tuple(fc.constant('area'), fc.option(area)),
);

/** Several clauses that change at once, as a followed link does. */
const step = fc.array(change, { minLength: 1, maxLength: 4 });

describe('whatever the clauses and their order, rows and counts are those of a plain filter', () => {
  test.each(TABLE_NAMES)('%s', (name) => {
    always(
      fc.property(randomTable(name, 25), fc.array(step, { maxLength: 8 }), (data, steps) => {
        const filter = new Crossfilter(data);
        let clauses = NO_CLAUSES;
        for (const changes of steps) {
          for (const [dimension, clause] of changes) {
            clauses = withClause(clauses, dimension, clause);
          }
          filter.apply(clauses);
          expectPlain(filter, data, clauses);
        }
      }),
      150,
    );
  });
});

test('all clauses taken away, every row and count is back', () => {
  always(
    fc.property(randomTable('events'), step, (data, changes) => {
      const filter = new Crossfilter(data);
      const before = listed(filter.valueCounts('city'));
      filter.apply(new Map(changes.filter((one): one is [string, Clause] => one[1] !== null)));
      filter.apply(NO_CLAUSES);
      expect(filter.shown).toBe(data.rows);
      expect(listed(filter.valueCounts('city'))).toEqual(before);
    }),
  );
});

const events = readRecords(tables.events, [
  ['id', 'start', 'end', 'title', 'city', 'types'],
  ['a', '2019-03-01', '2019-03-03', 'Peertube', 'Lyon', 'stand;atelier'],
  ['b', '2019-03-05', '', 'Contribatelier', 'Paris', 'atelier'],
  ['c', '2019-04-01', '', 'Mobilizon', '', ''],
]).data;

test('a brush keeps what touches it, from either side', () => {
  expect(
    shown(['day', { kind: 'interval', span: { from: '2019-03-03', to: '2019-03-31' } }]),
  ).toEqual([0, 1]);
});

test('the brush itself does not narrow the days on offer', () => {
  const filter = new Crossfilter(events);
  filter.apply(
    new Map([['day', { kind: 'interval', span: { from: '2019-04-01', to: '2019-04-30' } }]]),
  );
  const { days, counts, totals } = filter.dayCounts();
  expect([...days].map(dayOf)).toEqual(['2019-03-01', '2019-03-05', '2019-04-01']);
  expect([...counts]).toEqual([1, 1, 1]);
  expect([...totals]).toEqual([1, 1, 1]);
});

test('the empty value is every row without one', () => {
  expect(shown(['city', { kind: 'points', any: [''], none: [] }])).toEqual([2]);
  expect(shown(['type', { kind: 'points', any: [], none: [''] }])).toEqual([0, 1]);
});

test('a value that no row has leaves no row', () => {
  expect(shown(['city', { kind: 'points', any: ['Brest'], none: [] }])).toEqual([]);
});

test('a clause on a dimension of other tables changes nothing', () => {
  expect(shown(['outlet', { kind: 'points', any: ['TOOLinux'], none: [] }])).toEqual([0, 1, 2]);
});

test('it knows the values of its rows, selected or not', () => {
  const filter = new Crossfilter(events);
  filter.apply(new Map([['city', { kind: 'points', any: ['Brest'], none: [] }]]));
  expect(filter.knows('city', 'Lyon')).toBe(true);
  expect(filter.knows('city', 'Brest')).toBe(false);
  expect(filter.knows('city', '')).toBe(false);
  expect(filter.knows('outlet', 'Lyon')).toBe(false);
});

test('to ask for the values of a dimension that it has not is a fault', () => {
  expect(() => new Crossfilter(events).valueCounts('outlet')).toThrow('unknown dimension: outlet');
});

function shown(...clauses: [string, Clause][]): number[] {
  const filter = new Crossfilter(events);
  filter.apply(new Map(clauses));
  return [...filter.rows()];
}

function expectPlain(filter: Crossfilter, data: Columnar, clauses: Clauses): void {
  const every = Array.from({ length: data.rows }, (_, row) => row);
  const rows = every.filter((row) => passes(data, row, clauses));
  expect([...filter.rows()]).toEqual(rows);
  expect(filter.shown).toBe(rows.length);
  expect(every.filter((row) => filter.shows(row))).toEqual(rows);
  for (const { dimension } of tables[data.table].columns) {
    if (!dimension) continue;
    const offered = every.filter((row) => passes(data, row, clauses, dimension));
    expect(countsOf(listed(filter.valueCounts(dimension)))).toEqual({
      counts: tally(offered.flatMap((row) => valuesOf(data, row, dimension))),
      totals: tally(every.flatMap((row) => valuesOf(data, row, dimension))),
    });
  }
  for (const [name] of clauses) {
    if (!filter.has(name) && name !== 'q') continue;
    const without = every.filter((row) => passes(data, row, clauses, name));
    expect(filter.shownWithout(name)).toBe(without.length);
  }
  const dated = every.filter((row) => days(data, row) && passes(data, row, clauses, 'day'));
  const { days: begun, counts, totals } = filter.dayCounts();
  const values = Array.from(begun, (day) => (day === NO_DAY ? '' : dayOf(day)));
  const counted = listed({ values, counts, totals }).filter(({ value }) => value !== '');
  expect(countsOf(counted).counts).toEqual(tally(dated.map((row) => days(data, row)?.from ?? '')));
}

function countsOf(values: readonly { value: string; count: number; total: number }[]) {
  const counts = new Map(values.filter(({ count }) => count > 0).map((v) => [v.value, v.count]));
  const totals = new Map(values.map(({ value, total }) => [value, total]));
  return { counts, totals };
}

function tally(values: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const value of values) result.set(value, (result.get(value) ?? 0) + 1);
  return result;
}
