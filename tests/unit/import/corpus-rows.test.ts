import { describe, expect, test } from 'vitest';
import { DAYS } from '../../corpus/days';
import { KEPT } from '../../corpus/kept';
import { NUMBERS } from '../../corpus/numbers';
import type { RowsFile } from '../../corpus/rows';
import { TOWNS } from '../../corpus/towns';
import { preview, reading } from './read-file';

const files: readonly RowsFile[] = [...DAYS, ...NUMBERS, ...TOWNS, ...KEPT];
const from = reading();

test('no two files of rows show the same', () => {
  expect(new Set(files.map(({ shows }) => shows)).size).toBe(files.length);
});

describe('the rows of each file come out as was written down', () => {
  test.each(files.map((file) => [file.shows, file] as const))('%s', async (_, file) => {
    const { table, rows, aside = [], said = [], empty = 0, again = 0 } = file.outcome;
    const found = await preview(from, file.content);
    expect(found.mapping.table).toBe(table);
    expect(found.rows).toMatchObject(rows);
    expect(found.aside.map(({ line, reason }) => [line, reason])).toEqual(aside);
    expect(found.problems.map(({ line, column, code }) => [line, column, code])).toEqual(said);
    const counted = { imported: rows.length, setAside: aside.length, empty, duplicates: again };
    const read = rows.length + aside.length + empty + again;
    expect(found.ledger).toEqual({ read, ...counted });
  });
});
