import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  SHORTEST,
  closeAround,
  edges,
  extent,
  panned,
  revealing,
  touches,
  zoomed,
} from '../../../../src/charts/time/frame';
import { addDays, daysIn } from '../../../../src/model/day';

const year = { from: '2019-01-01', to: '2019-12-31' };
const limits = { from: '2014-01-01', to: '2021-12-31' };

test('the extent of nothing is nothing', () => {
  expect(extent([])).toBeNull();
  expect(extent([year, { from: '2018-10-01', to: '2018-10-31' }])).toEqual({
    from: '2018-10-01',
    to: '2019-12-31',
  });
});

test('zooming in by half keeps the middle', () => {
  expect(zoomed(year, limits, 0.5)).toEqual({ from: '2019-04-03', to: '2019-10-01' });
});

test('zooming around the left edge keeps the first day', () => {
  expect(zoomed(year, limits, 0.5, 0).from).toBe('2019-01-01');
});

test('the smallest step of a wheel changes a day, and no step goes below a fortnight', () => {
  expect(daysIn(zoomed(year, limits, 0.9999))).toBe(364);
  expect(daysIn(zoomed(year, limits, 1.0001))).toBe(366);
  expect(daysIn(zoomed(year, limits, 0.0001))).toBe(SHORTEST);
});

test('zooming out ends at the limits', () => {
  expect(zoomed(year, limits, 100)).toEqual(limits);
});

test('a frame moved against a limit keeps its length', () => {
  expect(panned(year, limits, 10)).toEqual({ from: '2021-01-01', to: '2021-12-31' });
  expect(panned(year, limits, -0.5)).toEqual({ from: '2018-07-03', to: '2019-07-02' });
});

test('a span outside is brought into the frame, one inside moves nothing', () => {
  expect(revealing(year, limits, { from: '2019-05-14', to: '2019-05-14' })).toBe(year);
  const later = revealing(year, limits, { from: '2020-06-01', to: '2020-06-30' });
  expect(later).toEqual({ from: '2019-08-07', to: '2020-08-05' });
});

test('every frame made stays within the limits and shows what it should', () => {
  const offset = fc.integer({ min: 0, max: 2900 });
  fc.assert(
    fc.property(
      offset,
      fc.integer({ min: 0, max: 900 }),
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      offset,
      (start, length, factor, other) => {
        const from = addDays(limits.from, Math.min(start, 2900));
        const to = addDays(from, length);
        const span = { from: addDays(limits.from, other), to: addDays(limits.from, other) };
        const frame = panned({ from, to }, limits, 0);
        for (const next of [zoomed(frame, limits, factor), panned(frame, limits, factor - 4)]) {
          expect(next.from >= limits.from && next.to <= limits.to).toBe(true);
        }
        expect(touches(revealing(frame, limits, span), span)).toBe(true);
      },
    ),
    { seed: 2019 },
  );
});

test('the last day of a span is drawn to its end', () => {
  expect(edges(year, 365, { from: '2019-01-01', to: '2019-01-01' })).toEqual([0, 1]);
});

test('a span is seen from near: alone, or in the middle of the shortest frame', () => {
  const week = { from: '2019-03-04', to: '2019-03-10' };
  expect(closeAround(week, limits)).toEqual({ from: '2019-03-01', to: '2019-03-14' });
  const month = { from: '2019-03-01', to: '2019-03-31' };
  expect(closeAround(month, limits)).toEqual(month);
  const last = { from: '2021-12-30', to: '2021-12-31' };
  expect(closeAround(last, limits)).toEqual({ from: '2021-12-18', to: '2021-12-31' });
});
