import { expect, test } from 'vitest';
import type { Precision } from '../../../src/model/day';
import { period } from '../../../src/summary/period';

const cases: [string, string, Precision, object][] = [
  ['2019-05-14', '2019-05-14', 'day', { kind: 'day' }],
  ['2019-09-16', '2020-01-16', 'day', { kind: 'days' }],
  ['2019-10-01', '2019-10-31', 'month', { kind: 'month' }],
  ['2020-02-01', '2020-02-29', 'month', { kind: 'month' }],
  ['2019-11-21', '2019-11-30', 'month', { kind: 'third', third: 'late' }],
  ['2019-11-01', '2019-11-10', 'month', { kind: 'third', third: 'early' }],
  ['2019-11-11', '2019-11-20', 'month', { kind: 'third', third: 'middle' }],
  ['2019-11-05', '2019-11-17', 'month', { kind: 'days' }],
  ['2019-10-01', '2019-11-30', 'month', { kind: 'months' }],
  ['2019-06-21', '2019-09-22', 'season', { kind: 'season', season: 'summer' }],
  ['2019-12-22', '2020-03-19', 'season', { kind: 'season', season: 'winter' }],
  ['2018-01-01', '2018-03-31', 'season', { kind: 'part', part: 'early' }],
  ['2017-06-01', '2017-07-31', 'season', { kind: 'part', part: 'middle' }],
  ['2017-10-01', '2017-12-31', 'season', { kind: 'part', part: 'late' }],
  ['2020-01-01', '2020-06-30', 'season', { kind: 'half', half: 1 }],
  ['2020-07-01', '2020-12-31', 'season', { kind: 'half', half: 2 }],
  ['2020-04-01', '2020-06-30', 'season', { kind: 'months' }],
  ['2020-11-01', '2021-01-31', 'season', { kind: 'months' }],
  ['2020-04-03', '2020-06-30', 'season', { kind: 'days' }],
  ['2019-01-01', '2019-12-31', 'year', { kind: 'year' }],
  ['2020-01-01', '2021-12-31', 'year', { kind: 'years' }],
];

test.each(cases)('%s to %s, told by %s', (from, to, precision, told) => {
  const span = { from, to };
  expect(period(span, precision)).toEqual({ ...told, span });
});
