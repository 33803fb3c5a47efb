import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { cell } from '../../../src/model/columnar';
import { tables } from '../../../src/model/tables';
import type { Columnar } from '../../../src/model/columnar';
import { keepOnly, ordered, readOrder, writeOrder, type Order } from '../../../src/views/row-order';
import { isQuick, rankSteps } from '../../../src/views/row-ranks';
import { always } from '../../property';
import { Random } from '../../../bench/random';
import { randomTable } from '../../random-table';

const french = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
const compare = (a: string, b: string) => french.compare(a, b);

const { data } = readRecords(tables.press, [
  ['id', 'date', 'outlet', 'title'],
  ['a', '2019-01-01', 'Zdnet', '10 outils'],
  ['b', '2019-01-02', 'écho', '9 outils'],
  ['c', '2019-01-03', '', 'Été'],
  ['d', '2019-01-04', 'Echo', 'etc.'],
  ['e', '', 'Le Monde', ''],
]);

function orderRows(table: Columnar, { column, descending }: Order): Uint32Array {
  const work = rankSteps(table, column, compare);
  for (;;) {
    const step = work.next();
    if (step.done) return ordered(step.value, descending);
  }
}

function sorted(column: string, descending = false): string {
  const rows = orderRows(data, { column, descending });
  return Array.from(rows, (row) => cell(data, 'id', row)).join('');
}

describe('rows are ordered by a column', () => {
  test('accents and case do not matter, equals keep the order of the table', () => {
    expect(sorted('outlet')).toBe('bdeac');
  });

  test('from the end, equals keep the order of the table and missing cells stay last', () => {
    expect(sorted('outlet', true)).toBe('aebdc');
  });

  test('numbers in text sort as numbers', () => {
    expect(sorted('title')).toBe('badce');
  });

  test('days sort in time, a missing one last in both directions', () => {
    expect(sorted('date')).toBe('abcde');
    expect(sorted('date', true)).toBe('dcbae');
  });

  test('an unknown column leaves the table as it is', () => {
    expect([...orderRows(data, { column: 'mood', descending: false })]).toEqual([0, 1, 2, 3, 4]);
  });

  test('lists sort by their values in order, flags false first, numbers by value', () => {
    const { data: events } = readRecords(tables.events, [
      ['id', 'start', 'types', 'online', 'latitude'],
      ['a', '2019-01-01', 'stand;atelier', 'true', '48.5'],
      ['b', '2019-01-02', '', '', ''],
      ['c', '2019-01-03', 'atelier', 'false', '-3'],
    ]);
    const by = (column: string) => [...orderRows(events, { column, descending: false })];
    expect(by('types')).toEqual([2, 0, 1]);
    expect(by('online')).toEqual([2, 0, 1]);
    expect(by('latitude')).toEqual([2, 0, 1]);
  });
});

const columns = tables.events.columns.map(({ name }) => name);

test('an order is a permutation of the rows, with missing cells last', () => {
  always(
    fc.property(
      randomTable('events'),
      fc.constantFrom(...columns),
      fc.boolean(),
      (table, column, descending) => {
        const rows = [...orderRows(table, { column, descending })];
        expect(rows.toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        const missing = rows.map((row) => {
          const value = cell(table, column, row);
          return value === null || (Array.isArray(value) && value.length === 0);
        });
        expect(missing).toEqual(missing.toSorted((a, b) => Number(a) - Number(b)));
      },
    ),
  );
});

test('only the rows given are kept, in the order', () => {
  expect([...keepOnly(Uint32Array.of(3, 1, 0, 2), Uint32Array.of(0, 1, 3))]).toEqual([3, 1, 0]);
});

test('an order is written into an address and read from it', () => {
  const names = ['date', 'outlet'];
  expect(readOrder('outlet', names)).toEqual({ column: 'outlet', descending: false });
  expect(readOrder('-date', names)).toEqual({ column: 'date', descending: true });
  expect(readOrder('title', names)).toBeNull();
  expect(readOrder(undefined, names)).toBeNull();
  expect(writeOrder({ column: 'date', descending: true })).toBe('-date');
  expect(writeOrder({ column: 'outlet', descending: false })).toBe('outlet');
});

describe('long columns', () => {
  const words = ['été', 'Étage', 'etc.', '10 ans', '9 ans', 'œuvre', ''];
  const rows = 5_000;
  const random = new Random(3);
  const numbers = Float64Array.from({ length: rows }, () =>
    random.below(9) === 0 ? NaN : random.below(400) - 200,
  );
  const table: Columnar = {
    table: 'events',
    rows,
    columns: {
      title: {
        kind: 'text',
        values: Array.from({ length: rows }, () => `${random.pick(words)} ${random.below(700)}`),
      },
      latitude: { kind: 'number', values: numbers },
      start: { kind: 'day', values: Int32Array.from({ length: rows }, (_, row) => row >> 4) },
    },
  };

  test.each(['title', 'latitude'])('%s is sorted in steps as it would be at once', (column) => {
    const rankOf = (row: number) => cell(table, column, row);
    const present = Array.from({ length: rows }, (_, row) => row).filter(
      (row) => rankOf(row) !== null,
    );
    const missing = Array.from({ length: rows }, (_, row) => row).filter(
      (row) => rankOf(row) === null,
    );
    const byCell = (a: number, b: number) =>
      column === 'title'
        ? compare(String(rankOf(a)), String(rankOf(b)))
        : Number(rankOf(a)) - Number(rankOf(b));
    expect([...orderRows(table, { column, descending: false })]).toEqual([
      ...present.toSorted(byCell),
      ...missing,
    ]);
    expect([...orderRows(table, { column, descending: true })]).toEqual([
      ...present.toSorted((a, b) => byCell(b, a)),
      ...missing,
    ]);
  });

  test('days in their order, as a table has them, need no slices; titles do', () => {
    expect(isQuick(table, 'start')).toBe(true);
    expect(isQuick(table, 'latitude')).toBe(false);
    expect(isQuick(table, 'title')).toBe(false);
  });

  test('titles are sorted in more steps than one', () => {
    expect([...rankSteps(table, 'title', compare)].length).toBeGreaterThan(20);
  });
});
