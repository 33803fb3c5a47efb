import { describe, expect, test } from 'vitest';
import { addDays, daysIn, lastDayOfMonth, monthOf, yearOf, type Span } from '../../src/model/day';
import { rowsOf, type Cells } from './bundled';

/** The seasons of astronomy, as the project reads them; winter runs into the next year. */
const SEASONS = ['03-20..06-20', '06-21..09-22', '09-23..12-20'];

test('no row ends before it starts', () => {
  const spans = [...rowsOf('events'), ...rowsOf('releases')];
  expect(spans.filter(({ start, end }) => end !== '' && end < start)).toEqual([]);
});

test('talks and mentions are of 2019', () => {
  const days = [
    ...rowsOf('events').map(({ start }) => start),
    ...rowsOf('press').map((p) => p.date),
  ];
  expect(days.filter((day) => !day.startsWith('2019-'))).toEqual([]);
});

test('an event lasts days, not months', () => {
  const long = rowsOf('events').filter(
    ({ start, end }) => end !== '' && daysIn({ from: start, to: end }) > 7,
  );
  expect(long).toEqual([]);
});

test('a day that is repeated as an end is left out', () => {
  expect(rowsOf('events').filter(({ start, end }) => end === start)).toEqual([]);
});

describe('a release keeps both ends of its period, as precise as it was told', () => {
  const spans = (precision: string) =>
    rowsOf('releases')
      .filter((row) => row.precision === precision)
      .map((row) => ({ row, span: { from: row.start, to: row.end } }));

  test('a day is one day, or runs from one named day to another', () => {
    const odd = spans('day').filter(
      ({ row, span }) => span.from !== span.to && !/\d.*\d{4}.*\d.*\d{4}/.test(row.date_as_written),
    );
    expect(odd).toEqual([]);
  });

  test('a month is whole, the end of November apart', () => {
    const odd = spans('month').filter(
      ({ row, span }) => !isMonth(span) && !isEndOfNovember(row, span),
    );
    expect(odd).toEqual([]);
  });

  test('a season is one of the year, or two to six whole months', () => {
    expect(spans('season').filter(({ span }) => !isSeason(span))).toEqual([]);
  });

  test('a year is whole, or several are', () => {
    const odd = spans('year').filter(
      ({ span: { from, to } }) => !from.endsWith('-01-01') || !to.endsWith('-12-31'),
    );
    expect(odd).toEqual([]);
  });

  test('what the report expects lies ahead of it, what it tells behind', () => {
    const report = '2020-01-31';
    const releases = rowsOf('releases');
    expect(releases.filter((row) => row.status === 'planned' && row.end <= report)).toEqual([]);
    expect(releases.filter((row) => row.status === 'done' && row.start > report)).toEqual([]);
  });
});

function isMonth({ from, to }: Span): boolean {
  return from.endsWith('-01') && to === lastDayOfMonth(yearOf(from), monthOf(from));
}

function isEndOfNovember({ date_as_written }: Cells, { from, to }: Span): boolean {
  return /fin novembre/i.test(date_as_written) && /-11-21$/.test(from) && /-11-30$/.test(to);
}

function isSeason({ from, to }: Span): boolean {
  const astronomical = SEASONS.includes(`${from.slice(5)}..${to.slice(5)}`);
  const wholeMonths = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  const length = daysIn({ from, to });
  return (
    yearOf(from) === yearOf(to) && (astronomical || (wholeMonths && length > 58 && length < 185))
  );
}
