import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/filter/calendar';
import { cellsOf } from '../../../src/filter/cells';
import { Crossfilter, prepareCounts } from '../../../src/filter/crossfilter';
import { Dimension } from '../../../src/filter/dimension';
import type { CategoryColumn, Columnar } from '../../../src/model/columnar';
import { finish } from '../../../src/model/finish';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { largeEvents } from '../../large-year';

const TALKS = [
  ['id', 'start', 'city'],
  ['a', '2019-03-01', 'Lyon'],
  ['b', '2019-03-01', 'Paris'],
  ['c', '2019-03-01', 'Lyon'],
  ['d', '2019-03-04', 'Lyon'],
];

function cellsOfCity(data: Columnar) {
  return cellsOf(new Dimension(4, data.columns.city as CategoryColumn), calendarOf(data));
}

test('rows of one value and day share a cell', () => {
  const { data } = readRecords(tables.events, TALKS);
  const { cellOf, firstOf, full, totals } = cellsOfCity(data);
  expect([...cellOf]).toEqual([0, 1, 0, 2]);
  expect([...firstOf]).toEqual([0, 2, 3]);
  expect([...full]).toEqual([2, 1, 1]);
  expect([...totals].sort()).toEqual([0, 1, 3]);
});

test('the cells of a column are laid out once', () => {
  const { data } = readRecords(tables.events, TALKS);
  expect(cellsOfCity(data)).toBe(cellsOfCity(data));
});

test('a large table is prepared in steps, and counts the same after', () => {
  const data = largeEvents(100_000);
  const counted = (of: Columnar) => [...new Crossfilter(of).valueCounts('city').counts];
  const steps = [...prepareCounts(data)];
  expect(steps.length).toBeGreaterThan(10);
  const city = data.columns.city as CategoryColumn;
  const afresh = {
    ...data,
    columns: { ...data.columns, city: { ...city, codes: city.codes.slice() } },
  };
  expect(counted(data)).toEqual(counted(afresh));
});

test('what was prepared is what counts', () => {
  const { data } = readRecords(tables.events, TALKS);
  finish(prepareCounts(data));
  expect(new Crossfilter(data).count('city', 'Lyon')).toBe(3);
});
