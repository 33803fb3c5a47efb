import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import {
  cell,
  days,
  indexById,
  list,
  number,
  row,
  text,
  type Columnar,
} from '../../../src/model/columnar';
import { tables } from '../../../src/model/tables';

const events = read([
  ['id', 'start', 'end', 'title', 'city', 'online', 'latitude', 'types'],
  ['a', '2019-03-01', '2019-03-02', 'First', 'Lyon', 'false', '45.76', 'conférence;atelier'],
  ['b', '2019-04-01', '', 'Second', '', '', '', ''],
]);

describe('a cell', () => {
  test('is read by its kind', () => {
    expect(cell(events, 'title', 0)).toBe('First');
    expect(cell(events, 'city', 0)).toBe('Lyon');
    expect(cell(events, 'start', 0)).toBe('2019-03-01');
    expect(cell(events, 'latitude', 0)).toBe(45.76);
    expect(cell(events, 'online', 0)).toBe(false);
    expect(cell(events, 'types', 0)).toEqual(['conférence', 'atelier']);
  });

  test('is null where it is missing, an empty list apart', () => {
    for (const name of ['end', 'city', 'latitude', 'online']) {
      expect(cell(events, name, 1)).toBeNull();
    }
    expect(cell(events, 'types', 1)).toEqual([]);
    expect(cell(events, 'no such column', 0)).toBeNull();
  });

  test('is a text, a number or a list on demand', () => {
    expect(text(events, 'city', 1)).toBe('');
    expect(number(events, 'latitude', 1)).toBeNaN();
    expect(list(events, 'city', 0)).toEqual(['Lyon']);
    expect(list(events, 'city', 1)).toEqual([]);
  });
});

test('a row has every column of its table, in order', () => {
  expect(Object.keys(row(events, 0))).toEqual(tables.events.columns.map(({ name }) => name));
});

test('a missing end is the day of the start', () => {
  expect(days(events, 0)).toEqual({ from: '2019-03-01', to: '2019-03-02' });
  expect(days(events, 1)).toEqual({ from: '2019-04-01', to: '2019-04-01' });
});

test('a row without a start, or of a table without days, has no days', () => {
  const undated = read([
    ['id', 'start', 'end'],
    ['a', '', '2019-03-02'],
  ]);
  expect(days(undated, 0)).toBeNull();
  const partners = readRecords(tables.partners, [['id'], ['p']]).data;
  expect(days(partners, 0)).toBeNull();
});

test('rows are found by their identity', () => {
  expect(indexById(events).get('b')).toBe(1);
  expect(indexById(events).get('c')).toBeUndefined();
});

function read(records: string[][]): Columnar {
  return readRecords(tables.events, records).data;
}
