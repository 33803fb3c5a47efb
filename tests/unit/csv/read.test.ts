import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { cell, text } from '../../../src/model/columnar';
import { tables } from '../../../src/model/tables';

const HEADING = tables.press.columns.map(({ name }) => name);

test('rows are sorted by day, and keep their order within one', () => {
  const { data } = press(
    { id: 'b', date: '2019-05-02' },
    { id: 'c', date: '2019-05-02' },
    { id: 'a' },
  );
  expect([0, 1, 2].map((index) => text(data, 'id', index))).toEqual(['a', 'b', 'c']);
});

test('a whole row has no problems', () => {
  expect(press({}).problems).toEqual([]);
});

describe('a cell that cannot be read is missing, and told with its line', () => {
  test.each([
    ['date', '2019-02-30', 'not-a-day'],
    ['page', 'vingt', 'not-a-number'],
    ['page', '1.5', 'not-a-number'],
    ['page', '1e+3', 'not-a-number'],
    ['page', '0x10', 'not-a-number'],
    ['page', '9'.repeat(400), 'not-a-number'],
    ['url', 'javascript:alert(1)', 'not-an-address'],
    ['url', 'framasoft.org', 'not-an-address'],
  ])('%s: %s', (column, value, kind) => {
    const { data, problems } = press({}, { [column]: value });
    expect(problems).toEqual([{ line: 3, column, kind, value }]);
    const index = [0, 1].find((at) => cell(data, column, at) === null);
    expect(index).toBeDefined();
  });

  test('a flag that is neither true nor false', () => {
    const { data, problems } = readRecords(tables.events, [['online'], ['oui']]);
    expect(cell(data, 'online', 0)).toBeNull();
    expect(problems).toContainEqual({
      line: 2,
      column: 'online',
      kind: 'not-a-flag',
      value: 'oui',
    });
  });
});

test('a missing value is told only where one is required', () => {
  expect(press({ outlet: '', agency: '' }).problems).toEqual([
    { line: 2, column: 'outlet', kind: 'missing-value', value: '' },
  ]);
});

test('a value outside the vocabulary of its column is told and kept', () => {
  const { data, problems } = press({ medium: 'poster' });
  expect(problems).toEqual([{ line: 2, column: 'medium', kind: 'unknown-value', value: 'poster' }]);
  expect(cell(data, 'medium', 0)).toBe('poster');
});

test('a missing column is told once, and its cells are missing', () => {
  const { data, problems } = readRecords(tables.partners, [
    ['id', 'name'],
    ['p', 'April'],
  ]);
  expect(problems).toContainEqual({ line: 1, column: 'url', kind: 'missing-column', value: '' });
  expect(cell(data, 'url', 0)).toBeNull();
});

test('a short row lacks its last cells, wherever the day stands', () => {
  const { data } = readRecords(tables.press, [['id', 'date'], ['late', '2019-05-02'], ['short']]);
  expect([0, 1].map((index) => text(data, 'id', index))).toEqual(['short', 'late']);
});

test('columns are found by name, in any order', () => {
  const { data } = readRecords(tables.partners, [
    ['name', 'id'],
    ['April', 'p'],
  ]);
  expect(cell(data, 'name', 0)).toBe('April');
});

test('a value named twice in a list counts once', () => {
  const { data } = readRecords(tables.events, [['types'], ['stand;atelier;stand']]);
  expect(cell(data, 'types', 0)).toEqual(['stand', 'atelier']);
});

test('zero is a number, and an empty cell is none', () => {
  const { data } = readRecords(tables.events, [['latitude'], ['0'], ['']]);
  expect(cell(data, 'latitude', 0)).toBe(0);
  expect(cell(data, 'latitude', 1)).toBeNull();
});

test('a file without a heading is a table without rows', () => {
  expect(readRecords(tables.press, []).data.rows).toBe(0);
});

function press(...rows: Record<string, string>[]) {
  const whole: Record<string, string> = {
    id: 'p',
    date: '2019-01-01',
    outlet: 'TOOLinux',
    title: 'A title',
    medium: 'article',
    language: 'fr',
    section: 'Introduction',
    page: '3',
  };
  return readRecords(tables.press, [
    HEADING,
    ...rows.map((row) => HEADING.map((name) => ({ ...whole, ...row })[name] ?? '')),
  ]);
}
