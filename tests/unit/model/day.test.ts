import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysIn,
  lastDayOfMonth,
  monthOf,
  monthSpan,
  parseDay,
  utcDate,
  yearOf,
  yearSpan,
} from '../../../src/model/day';
import { always } from '../../property';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(dayOf);

describe('parseDay', () => {
  test.each(['2019-01-01', '2020-02-29', '1600-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '',
    '2019-02-29',
    '2019-02-30',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '2019-1-1',
    '01/02/2019',
    '2019-01-01T00:00',
    ' 2019-01-01',
    '2019-01-01\n',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

test('a day survives its number', () => {
  always(
    fc.property(anyDay, (day) => {
      expect(dayOf(dayNumber(day))).toBe(day);
      expect(parseDay(day)).toBe(day);
    }),
  );
});

test('days are whole numbers from 1970 on, on either side of a change of clocks', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2019-04-01') - dayNumber('2019-03-31')).toBe(1);
  expect(utcDate('2019-03-31').toISOString()).toBe('2019-03-31T00:00:00.000Z');
});

test('addDays crosses months and years', () => {
  expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
  expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
});

test.each([
  ['2019-01-31', 1, '2019-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2019-11-15', 2, '2020-01-15'],
  ['2019-01-15', -1, '2018-12-15'],
  ['2019-03-31', -13, '2018-02-28'],
  ['2019-05-05', 0, '2019-05-05'],
])('addMonths(%s, %i) is %s', (day, count, expected) => {
  expect(addMonths(day, count)).toBe(expected);
});

test('addMonths lands in the month that many months away', () => {
  always(
    fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, count) => {
      const moved = addMonths(day, count);
      const months = (of: string) => yearOf(of) * 12 + monthOf(of);
      expect(parseDay(moved)).toBe(moved);
      expect(months(moved) - months(day)).toBe(count);
    }),
  );
});

test('spans count both their ends', () => {
  expect(monthSpan(2019, 2)).toEqual({ from: '2019-02-01', to: '2019-02-28' });
  expect(daysIn(monthSpan(2020, 2))).toBe(29);
  expect(daysIn(yearSpan(2019))).toBe(365);
  expect(lastDayOfMonth(2019, 12)).toBe('2019-12-31');
});
