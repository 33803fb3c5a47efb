import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { toCsv, toJson, writeRecords } from '../../../src/csv/write';
import { row, type Columnar } from '../../../src/model/columnar';
import { TABLE_NAMES, tables } from '../../../src/model/tables';
import { always } from '../../property';
import { randomTable } from '../../random-table';

test.each(TABLE_NAMES)('%s written and read again are the same', (name) => {
  always(
    fc.property(randomTable(name), (data) => {
      const { data: records } = Papa.parse<string[]>(toCsv(data, everyRow(data)), {
        delimiter: ',',
        skipEmptyLines: 'greedy',
      });
      const again = readRecords(tables[name], records).data;
      expect(again).toEqual(data);
      expect(toCsv(again, everyRow(again))).toBe(toCsv(data, everyRow(data)));
    }),
    60,
  );
});

test('JSON holds the same rows, missing values as null', () => {
  always(
    fc.property(randomTable('events'), (data) => {
      const rows = JSON.parse(toJson(data, everyRow(data))) as unknown[];
      expect(rows).toEqual(everyRow(data).map((index) => row(data, index)));
    }),
    60,
  );
});

test('the heading holds every column, and only the rows asked for follow', () => {
  const data = titled('First', 'Second');
  const lines = toCsv(data, [1]).split('\n');
  expect(lines[0]).toBe(tables.events.columns.map(({ name }) => name).join(','));
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('Second');
  expect(lines[2]).toBe('');
});

describe('a text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+33 1 23',
    '-2',
    '@SUM(A1)',
    '\tx',
    '=HYPERLINK("http://example.org")',
    '＝1',
  ])('%j gets an apostrophe before it', (title) => {
    expect(Papa.parse<string[]>(toCsv(titled(title), [0])).data[1]).toContain(`'${title}`);
  });

  test('a number below zero stays a number', () => {
    const { data } = readRecords(tables.events, [['longitude'], ['-3.37']]);
    expect(toCsv(data, [0])).toContain(',-3.37,');
  });

  test('is left alone in JSON, which nobody runs', () => {
    expect(toJson(titled('=1+1'), [0])).toContain('"=1+1"');
  });
});

test('records are written as rows are: texts made harmless, numbers and gaps as they are', () => {
  const records = [
    ['outlet', 'difference'],
    ['=A1, "x"', -3.5],
    ['-2', null],
  ];
  expect(writeRecords(records)).toBe(`outlet,difference\n"'=A1, ""x""",-3.5\n'-2,\n`);
});

test('quotes stand only where they are needed', () => {
  expect(toCsv(titled('a "b", c'), [0])).toContain(',"a ""b"", c",');
  expect(toCsv(titled('d’e; f'), [0])).toContain(',d’e; f,');
  expect(toCsv(titled('two\nlines'), [0])).toContain(',"two\nlines",');
});

function everyRow(data: Columnar): number[] {
  return Array.from({ length: data.rows }, (_, index) => index);
}

function titled(...titles: string[]): Columnar {
  return readRecords(tables.events, [['title'], ...titles.map((title) => [title])]).data;
}
