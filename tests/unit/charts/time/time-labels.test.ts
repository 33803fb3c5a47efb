import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axis, type Namer } from '../../../../src/charts/time/time-labels';
import { addDays, monthOf, yearOf } from '../../../../src/model/day';

const measure = (text: string) => text.length * 7;
const name: Namer = (unit, day) => {
  if (unit === 'year') return [String(yearOf(day)), String(yearOf(day)).slice(2)];
  if (unit === 'month') return [`month ${monthOf(day)}`, String(monthOf(day))];
  return [day.slice(8)];
};
const year = { from: '2019-01-01', to: '2019-12-31' };

test('a year has months, several years have none, a month has days', () => {
  const units = (from: string, to: string) => {
    const { coarse, fine } = axis({ from, to }, 500, name, measure);
    return [coarse.unit, fine?.unit ?? null];
  };
  expect(units('2019-01-01', '2019-12-31')).toEqual(['year', 'month']);
  expect(units('2014-01-01', '2021-12-31')).toEqual(['year', null]);
  expect(units('2019-03-01', '2019-05-31')).toEqual(['month', 'week']);
  expect(units('2019-03-01', '2019-03-20')).toEqual(['month', 'day']);
});

test('the months of a row share the longest form that fits them all', () => {
  const labels = (width: number) =>
    axis(year, width, name, measure).fine?.ticks.map(({ label }) => label);
  expect(labels(1000)?.[11]).toBe('month 12');
  expect(labels(500)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
});

test('months that have no room for a letter are left out', () => {
  expect(axis(year, 300, name, measure).fine).not.toBeNull();
  const years = { from: '2019-01-01', to: '2021-12-31' };
  expect(axis(years, 540, name, measure).fine).toBeNull();
});

test('labels never overlap and never leave the picture', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 13, max: 2900 }),
      fc.integer({ min: 120, max: 1300 }),
      (offset, length, width) => {
        const from = addDays('2014-01-01', offset);
        const { coarse, fine } = axis({ from, to: addDays(from, length) }, width, name, measure);
        for (const row of [coarse, fine]) {
          let end = -1;
          for (const { x, label } of row?.ticks.filter((tick) => tick.label) ?? []) {
            expect(x).toBeGreaterThanOrEqual(end);
            end = x + measure(label);
            expect(end).toBeLessThanOrEqual(width);
          }
        }
      },
    ),
    { seed: 2019 },
  );
});
