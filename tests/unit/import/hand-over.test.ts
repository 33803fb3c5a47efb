import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROWS_PER_CHUNK, joinColumns } from '../../../src/db/chunks';
import { gathered, sharesOf, type Division } from '../../../src/import/hand-over';
import { splitYears } from '../../../src/import/split-years';
import type { Columnar } from '../../../src/model/columnar';
import { always } from '../../property';
import { randomTable } from '../../random-table';

function handedOver(data: Columnar, division: Division) {
  const pieces = [...sharesOf(data, division)].map((share) => structuredClone(share));
  return gathered(data.table, pieces).map((share) => ({
    year: share.year,
    data: joinColumns(share.data.table, share.data.pieces),
  }));
}

test('a table handed over in pieces is the same', () => {
  always(
    fc.property(randomTable('events'), (data) => {
      expect(handedOver(data, { year: 2018, rest: 2018 })).toEqual([{ year: 2018, data }]);
    }),
  );
});

test('each year on its own, where the reader wants it so', () => {
  always(
    fc.property(randomTable('press'), (data) => {
      expect(handedOver(data, { year: null, rest: 2018 })).toEqual(splitYears(data, 2018));
    }),
    50,
  );
});

test('no message holds more rows than a chunk', () => {
  const values = Array.from({ length: 2 * ROWS_PER_CHUNK + 1 }, (_, row) => `t${row}`);
  const data: Columnar = {
    table: 'press',
    rows: values.length,
    columns: { id: { kind: 'text', values } },
  };
  const pieces = [...sharesOf(data, { year: 2018, rest: 2018 })];
  expect(pieces.map(({ piece }) => piece.rows)).toEqual([ROWS_PER_CHUNK, ROWS_PER_CHUNK, 1]);
});
