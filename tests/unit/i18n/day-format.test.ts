import { expect, test } from 'vitest';
import { DayFormat } from '../../../src/i18n/day-format';
import { utcDate } from '../../../src/model/day';

const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const french = new DayFormat('fr', long);
const english = new DayFormat('en', long);

/** Spaces of a range are thin in some versions of a browser. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(/ ?– ?/, '–');
}

test.each([
  ['2019-01-01', '1er janvier 2019'],
  ['2019-08-01', '1er août 2019'],
  ['2019-01-11', '11 janvier 2019'],
  ['2019-12-31', '31 décembre 2019'],
  ['2019-06-21', '21 juin 2019'],
])('in French, %s is the %s', (day, text) => {
  expect(french.format(utcDate(day))).toBe(text);
});

test.each([
  ['2019-05-01', '2019-05-05', '1er–5 mai 2019'],
  ['2019-05-01', '2019-06-01', '1er mai–1er juin 2019'],
  ['2019-05-11', '2019-05-21', '11–21 mai 2019'],
  ['2019-01-31', '2019-02-01', '31 janvier–1er février 2019'],
])('and from %s to %s is %s', (from, to, text) => {
  expect(plain(french.formatRange(utcDate(from), utcDate(to)))).toBe(text);
});

test('a month without a day keeps its year as it is', () => {
  const month = new DayFormat('fr', { month: 'long', year: 'numeric' });
  expect(month.format(utcDate('2001-01-01'))).toBe('janvier 2001');
});

test('English needs nothing of the kind', () => {
  expect(english.format(utcDate('2019-01-01'))).toBe('January 1, 2019');
});
