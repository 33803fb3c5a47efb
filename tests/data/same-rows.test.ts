import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../src/csv/mapping/map-columns';
import { readRecords } from '../../src/csv/read';
import { readWholeTable } from '../../src/csv/read/read-table';
import { valueMatcher } from '../../src/csv/values/match-value';
import { isTown, placeFinder } from '../../src/geo/find-place';
import { indexById, text, type Columnar } from '../../src/model/columnar';
import { addDays } from '../../src/model/day';
import { reordered } from '../../src/model/union';
import { IMPORTED_TABLES, tables } from '../../src/model/tables';
import { changedCells } from '../../src/summary/same-rows/changed-cells';
import { matchRows, ROW_STATUSES } from '../../src/summary/same-rows/match-rows';
import { gazetteerFile } from '../gazetteer';
import { rawTable } from '../raw-table';
import { finished } from '../unit/summary/same-rows/finished';
import { bundled, rowsOf, year, type Cells } from './bundled';

const finder = placeFinder(gazetteerFile);

/** An extract as the import reads it. */
function imported(name: string, encoding: BufferEncoding): Columnar {
  // The one letter of Windows-1252 in these files that is none of Latin-1.
  const written = readFileSync(`data/samples/${name}`, encoding).replaceAll('\u0092', '’');
  const raw = rawTable(written, name);
  const context = { values: valueMatcher({}), isTown: (town: string) => isTown(finder, town) };
  return readWholeTable(raw, mapColumns(raw, {}, context), { finder }).columnar;
}

test('the press of 2016 is the same in another encoding and among other years', () => {
  const all = imported('presse-2014-2018.csv', 'utf8');
  const those = Uint32Array.from({ length: all.rows }, (_, row) => row).filter((row) =>
    text(all, 'date', row).startsWith('2016'),
  );
  const before = reordered(all, those);
  const now = imported('presse-2016.csv', 'latin1');
  const { counts, pairOfNow } = finished(matchRows(now, before));
  expect(counts).toMatchObject({ new: 0, gone: 0 });
  expect(counts.same + counts.spelling).toBe(12);
  pairOfNow.forEach((other, row) => {
    expect(text(now, 'url', row)).toBe(text(before, 'url', other));
  });
  expect(finished(matchRows(now, all)).counts).toMatchObject({ new: 0, gone: 17 });
});

test.each(IMPORTED_TABLES)('the %s of 2019 are the same as themselves', (name) => {
  const { rows } = year[name];
  const none = { changed: 0, spelling: 0, new: 0, gone: 0 };
  expect(finished(matchRows(year[name], year[name])).counts).toEqual({ same: rows, ...none });
});

describe('the events of 2019 against a corrected copy', () => {
  const { heading } = bundled.events;
  const edits: Record<string, (cells: Cells) => void> = {
    'event-01': (cells) => (cells.title = cells.title.replace('Design', 'Desing')),
    'event-02': (cells) => (cells.city = 'Saint-Denis'),
    'event-05': (cells) => (cells.start = addDays(cells.start, -1)),
  };
  const kept = rowsOf('events').filter(({ id }) => id !== 'event-10');
  for (const cells of kept) edits[cells.id]?.(cells);
  const added = { ...kept[0], id: 'added', start: '2019-08-08', end: '', title: 'Une fête' };
  const cells = [...kept, { ...added, city: 'Brest' }].map((one) =>
    heading.map((column) => (one as Cells)[column]),
  );
  const now = readRecords(tables.events, [heading, ...cells]).data;
  const before = year.events;
  const { counts, pairOfNow, gone, status } = finished(matchRows(now, before));

  test('three rows are changed, one is new, one is gone', () => {
    const same = before.rows - 4;
    expect(counts).toEqual({ same, changed: 3, spelling: 0, new: 1, gone: 1 });
    expect([...gone].map((row) => text(before, 'id', row))).toEqual(['event-10']);
    const added = status.indexOf(ROW_STATUSES.indexOf('new'));
    expect(text(now, 'id', added)).toBe('added');
  });

  test.each([
    ['event-01', 'title'],
    ['event-05', 'start'],
    ['event-02', 'city'],
  ])('%s is changed in its %s alone', (id, column) => {
    const row = indexById(now).get(id) ?? -1;
    const other = pairOfNow[row];
    expect(text(before, 'id', other)).toBe(id);
    expect(changedCells(now, row, before, other).map((change) => change.column)).toEqual([column]);
  });
});

test.each([
  ['types', 'stand'],
  ['speakers', 'Une autre'],
  ['department', '29'],
])('each event of 2019 is known again by other %s', (column, value) => {
  const { heading, rows } = bundled.events;
  const at = heading.indexOf(column);
  const cells = rows.map((row) => row.map((cell, index) => (index === at ? value : cell)));
  const now = readRecords(tables.events, [heading, ...cells]).data;
  const { counts, pairOfNow } = finished(matchRows(now, year.events));
  expect(counts).toMatchObject({ new: 0, gone: 0 });
  pairOfNow.forEach((other, row) => {
    expect(text(year.events, 'title', other)).toBe(text(now, 'title', row));
  });
});
