import fc from 'fast-check';
import { expect, test } from 'vitest';
import { put, textsOf, withRoom, withoutTexts } from '../../../src/import/hand-over';
import type { Columnar } from '../../../src/model/columnar';
import { always } from '../../property';
import { randomTable } from '../../random-table';

function handedOver(data: Columnar): Columnar {
  const there = withRoom(structuredClone(withoutTexts(data)));
  for (const texts of textsOf(data)) put(there, structuredClone(texts));
  return there;
}

test('a table handed over without its texts, and then they, is the same', () => {
  always(
    fc.property(randomTable('events'), (data) => {
      expect(handedOver(data)).toEqual(data);
    }),
  );
});

test('no message holds more than some thousand texts', () => {
  const values = Array.from({ length: 25_000 }, (_, row) => (row < 20_000 ? '' : `t${row}`));
  const data: Columnar = {
    table: 'press',
    rows: 25_000,
    columns: { id: { kind: 'text', values } },
  };
  expect([...textsOf(data)].map(({ from, texts }) => [from, texts.length])).toEqual([
    [20_000, 5000],
  ]);
  expect(handedOver(data)).toEqual(data);
});
