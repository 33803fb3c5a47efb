import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import {
  ROWS_PER_CHUNK,
  cutColumns,
  joinColumns,
  openPiece,
  type Piece,
} from '../../../src/db/chunks';
import { list, text, type Columnar } from '../../../src/model/columnar';
import { tables } from '../../../src/model/tables';
import { always } from '../../property';
import { randomTable } from '../../random-table';

test('a table cut and joined is the same', () => {
  always(
    fc.property(randomTable('events'), (data) => {
      const pieces = cutColumns(data);
      expect(pieces).toHaveLength(1);
      expect(joinColumns('events', pieces)).toEqual(data);
    }),
    50,
  );
});

test('rows beyond the size of a chunk go into the next, with their lists', () => {
  const rows = Array.from({ length: ROWS_PER_CHUNK + 2 }, (_, index) => [
    `row-${index}`,
    index % 2 === 0 ? 'stand;atelier' : '',
  ]);
  const { data } = readRecords(tables.events, [['id', 'types'], ...rows]);
  const pieces = cutColumns(data);
  expect(pieces.map((piece) => piece.rows)).toEqual([ROWS_PER_CHUNK, 2]);
  const second: Columnar = { table: 'events', ...openPiece(pieces[1], pieces[0]) };
  expect(text(second, 'id', 0)).toBe(`row-${ROWS_PER_CHUNK}`);
  expect(list(second, 'types', 0)).toEqual(['stand', 'atelier']);
  expect(list(second, 'types', 1)).toEqual([]);
  expect(joinColumns('events', pieces)).toEqual(data);
});

test('lists that grow longer from piece to piece find their room', () => {
  const rows = Array.from({ length: 2 * ROWS_PER_CHUNK }, (_, index) => [
    `row-${index}`,
    index < ROWS_PER_CHUNK ? '' : 'stand;atelier;table ronde',
  ]);
  const { data } = readRecords(tables.events, [['id', 'types'], ...rows]);
  expect(joinColumns('events', cutColumns(data))).toEqual(data);
});

test('a table without rows is one empty piece', () => {
  const { data } = readRecords(tables.press, [['id']]);
  const pieces = cutColumns(data);
  expect(pieces.map((piece) => piece.rows)).toEqual([0]);
  expect(joinColumns('press', pieces)).toEqual(data);
});

test('pieces that were stored before texts were packed are joined as well', () => {
  always(
    fc.property(randomTable('events'), (data) => {
      const piece: Piece = { rows: data.rows, columns: data.columns };
      expect(joinColumns('events', [piece])).toEqual(data);
    }),
    50,
  );
});

test('what all rows have in common is stored once, and small numbers as such', () => {
  const rows = Array.from({ length: 300 }, (_, row) => [`row-${row}`, `Ville ${row}`, 'stand']);
  const { data } = readRecords(tables.events, [['id', 'city', 'types'], ...rows]);
  const [{ columns }] = cutColumns(data);
  expect(columns.latitude).toEqual({ kind: 'number', values: new Float64Array([NaN]) });
  expect(columns.end).toMatchObject({ values: { length: 1 } });
  expect(columns.note).toMatchObject({ values: { lengths: new Uint8Array([0]), codes: null } });
  expect(columns.country).toMatchObject({ codes: new Uint8Array([0]) });
  expect(columns.city).toMatchObject({ codes: { BYTES_PER_ELEMENT: 2, length: 300 } });
  expect(columns.types).toMatchObject({ codes: new Uint8Array(300).fill(1) });
  expect(joinColumns('events', cutColumns(data))).toEqual(data);
});
