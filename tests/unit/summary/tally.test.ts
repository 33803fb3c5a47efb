import { expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { leader, tally } from '../../../src/summary/tally';

const { data } = readRecords(tables.events, [
  ['id', 'start', 'city', 'types'],
  ['a', '2019-01-01', 'Lyon', 'stand'],
  ['b', '2019-01-02', '', 'atelier;stand'],
  ['c', '2019-01-03', 'Paris', ''],
  ['d', '2019-01-04', 'Paris', 'stand'],
]);

test('values are counted by row, most frequent first, missing ones not at all', () => {
  expect(tally(data, [0, 1, 2, 3], 'city')).toEqual([
    { value: 'Paris', count: 2 },
    { value: 'Lyon', count: 1 },
  ]);
});

test('each value of a list counts', () => {
  expect(tally(data, [0, 1, 2], 'types')).toEqual([
    { value: 'stand', count: 2 },
    { value: 'atelier', count: 1 },
  ]);
});

test('all rows are counted as each of them named is', () => {
  for (const column of ['city', 'types', 'title']) {
    expect(tally(data, null, column)).toEqual(tally(data, [0, 1, 2, 3], column));
  }
});

test('nobody leads without rows, nor where two share the first place', () => {
  expect(leader(tally(data, [], 'city'))).toBeNull();
  expect(leader(tally(data, [0, 2], 'city'))).toBeNull();
  expect(leader(tally(data, [0, 2, 3], 'city'))).toEqual({ value: 'Paris', count: 2 });
});
