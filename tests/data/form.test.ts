import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/csv/write';
import { TABLE_NAMES, tables } from '../../src/model/tables';
import { bundled, rowsOf } from './bundled';

describe.each(TABLE_NAMES)('%s.csv', (name) => {
  const { text, heading, rows, read } = bundled[name];

  test('has the declared columns, in order', () => {
    expect(heading).toEqual(tables[name].columns.map((column) => column.name));
  });

  test('has as many cells in every row', () => {
    expect(rows.filter((cells) => cells.length !== heading.length)).toEqual([]);
  });

  test('has no cell that cannot be read', () => {
    expect(read.problems).toEqual([]);
  });

  test('has an identity for every row', () => {
    const ids = rowsOf(name).map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+-\d+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is UTF-8 without a mark at its head, with plain line ends, the last one included', () => {
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text).not.toContain('\r');
    expect(text).not.toContain('\ufffd');
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
  });

  test('has letters and accents in one piece', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  test('is what the page writes when it is asked for all rows', () => {
    const order = Array.from({ length: read.data.rows }, (_, index) => index);
    const { data: written } = Papa.parse<string[]>(toCsv(read.data, order), {
      delimiter: ',',
      skipEmptyLines: 'greedy',
    });
    // `+31%` is written with an apostrophe before it, so that no spreadsheet computes it.
    const bare = written.slice(1).map((cells) => cells.map((cell) => cell.replace(/^'(?=\+)/, '')));
    expect(byId(bare)).toEqual(byId(rows.map(plainNumbers)));
  });

  /** `45.70` is written `45.7`. */
  function plainNumbers(cells: string[]): string[] {
    return cells.map((cell, at) =>
      tables[name].columns[at]?.kind === 'number' && cell !== '' ? String(Number(cell)) : cell,
    );
  }
});

function byId(rows: readonly string[][]): Map<string, string[]> {
  return new Map(rows.map((cells) => [cells[0], cells]));
}
