import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { row, type Columnar } from '../../../src/model/columnar';
import { TABLE_NAMES, tables } from '../../../src/model/tables';
import { byDay, emptyTable, reordered, union } from '../../../src/model/union';
import { always } from '../../property';
import { randomTable } from '../../random-table';

describe('the rows of a union are those of its parts, by day', () => {
  test.each(TABLE_NAMES)('%s', (name) => {
    always(
      fc.property(fc.array(randomTable(name, 12), { minLength: 1, maxLength: 4 }), (parts) => {
        const all = union(parts);
        const expected = parts.flatMap(rowsOf);
        expect(rowsOf(all).map(said).sort()).toEqual(expected.map(said).sort());
        expect(rowsOf(byDay(all))).toEqual(rowsOf(all));
      }),
      60,
    );
  });
});

test('a table in another order and back is as it was', () => {
  always(
    fc.property(randomTable('events', 15), (data) => {
      const backwards = Uint32Array.from({ length: data.rows }, (_, at) => data.rows - 1 - at);
      const there = reordered(data, backwards);
      expect(rowsOf(there)).toEqual(rowsOf(data).reverse());
      expect(rowsOf(reordered(there, backwards))).toEqual(rowsOf(data));
    }),
  );
});

test('a column that one part lacks is missing in its rows', () => {
  const whole = readRecords(tables.press, [
    ['id', 'date', 'outlet', 'title'],
    ['a', '2018-03-01', 'Écho', 'Une'],
  ]).data;
  const { outlet, ...others } = whole.columns;
  const without: Columnar = { ...whole, columns: others };
  const all = union([without, whole]);
  expect(outlet.kind).toBe('category');
  expect(rowsOf(all).map((one) => one.outlet)).toEqual([null, 'Écho']);
});

test.each(TABLE_NAMES)('an empty table of %s has all columns and no row', (name) => {
  const data = emptyTable(name);
  expect(data.rows).toBe(0);
  expect(Object.keys(data.columns)).toEqual(tables[name].columns.map((column) => column.name));
  const some = fc.sample(randomTable(name, 5), { seed: 1, numRuns: 1 })[0];
  expect(
    rowsOf(union([data, some]))
      .map(said)
      .sort(),
  ).toEqual(rowsOf(some).map(said).sort());
});

test('parts whose columns are of unlike kinds are our own fault', () => {
  const data = emptyTable('press');
  const odd: Columnar = {
    ...data,
    columns: { ...data.columns, title: { kind: 'number', values: new Float64Array() } },
  };
  expect(() => union([data, odd])).toThrow('columns of unlike kinds');
  expect(() => union([])).toThrow('no table');
});

function rowsOf(data: Columnar) {
  return Array.from({ length: data.rows }, (_, at) => row(data, at));
}

function said(value: unknown): string {
  return JSON.stringify(value);
}
