import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bins, cut, cutUnit, cuts, months, weeks } from '../../../../src/charts/band/bins';
import { inDays, inNumbers, type DaySpan } from '../../../../src/charts/band/day-span';
import { dayNumber } from '../../../../src/model/day';
import type { DayCounts } from '../../../../src/model/day-counts';
import { always } from '../../../property';

const year = inNumbers({ from: '2019-01-01', to: '2019-12-31' });

test('weeks begin on Mondays, but for the first', () => {
  expect(weeks(year).slice(0, 2).map(inDays)).toEqual([
    { from: '2019-01-01', to: '2019-01-06' },
    { from: '2019-01-07', to: '2019-01-13' },
  ]);
  expect(inDays(weeks(year)[52])).toEqual({ from: '2019-12-30', to: '2019-12-31' });
});

test('weeks begin on Mondays before 1970 too', () => {
  const april = inNumbers({ from: '1959-04-01', to: '1959-04-30' });
  expect(inDays(weeks(april)[1])).toEqual({ from: '1959-04-06', to: '1959-04-12' });
});

test('months are as long as they are', () => {
  expect(months(year)).toHaveLength(12);
  expect(inDays(months(year)[1])).toEqual({ from: '2019-02-01', to: '2019-02-28' });
});

test('a width too small for weeks is cut by months', () => {
  expect(cuts(year, 288)).toEqual(weeks(year));
  expect(cuts(year, 200)).toEqual(months(year));
});

test('rows are counted in the week of their first day', () => {
  const counted = bins(
    {
      days: ['2018-12-31', '2019-01-06', '2019-01-07'].map(dayNumber),
      counts: [9, 1, 3],
      totals: [9, 2, 3],
    },
    weeks(year),
  );
  expect(counted.slice(0, 2)).toMatchObject([
    { count: 1, total: 2 },
    { count: 3, total: 3 },
  ]);
  expect(counted.slice(2).every(({ total }) => total === 0)).toBe(true);
});

describe('for any extent', () => {
  const extent = fc
    .record({
      from: fc.integer({ min: -4000, max: 30_000 }),
      days: fc.integer({ min: 1, max: 800 }),
    })
    .map(({ from, days }): DaySpan => ({ from, to: from + days - 1 }));

  test('weeks and months follow one another from its first day to its last', () => {
    always(
      fc.property(extent, (span) => {
        for (const parts of [weeks(span), months(span)]) {
          expect(parts[0].from).toBe(span.from);
          expect(parts.at(-1)?.to).toBe(span.to);
          parts.slice(1).forEach((part, index) => expect(part.from).toBe(parts[index].to + 1));
        }
      }),
    );
  });

  test('bars add up to the rows that begin in it', () => {
    const counts = (span: DaySpan) =>
      fc.array(
        fc.record({
          day: fc.integer({ min: span.from - 9, max: span.to + 9 }),
          count: fc.nat(5),
          total: fc.nat(9),
        }),
      );
    const cases = extent.chain((span) => fc.tuple(fc.constant(span), counts(span), fc.nat(1500)));
    always(
      fc.property(cases, ([span, all, width]) => {
        const inside = all.filter(({ day }) => day >= span.from && day <= span.to);
        const bars = bins(byDay(all), cuts(span, width));
        expect(sum(bars)).toEqual(sum(inside));
      }),
    );
  });
});

interface DayCount {
  day: number;
  count: number;
  total: number;
}

function byDay(days: readonly DayCount[]): DayCounts {
  const sorted = days.toSorted((a, b) => a.day - b.day);
  return {
    days: sorted.map(({ day }) => day),
    counts: sorted.map(({ count }) => count),
    totals: sorted.map(({ total }) => total),
  };
}

function sum(counts: readonly Pick<DayCount, 'count' | 'total'>[]) {
  let [count, total] = [0, 0];
  for (const one of counts) {
    count += one.count;
    total += one.total;
  }
  return { count, total };
}

test('the unit of an extent is as long as leaves some dozens of bars', () => {
  const until = (to: string) => inNumbers({ from: '2014-01-01', to });
  expect(cutUnit(year)).toBe('week');
  expect(cutUnit(until('2019-12-31'))).toBe('month');
  expect(cutUnit(until('2029-12-31'))).toBe('year');
  expect(cut(until('2015-06-30'), 'year').map(inDays)).toEqual([
    { from: '2014-01-01', to: '2014-12-31' },
    { from: '2015-01-01', to: '2015-06-30' },
  ]);
  expect(cut(year, 'week')).toEqual(weeks(year));
  expect(cut(year, 'month')).toEqual(months(year));
});
