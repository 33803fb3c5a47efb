import { expect, test } from 'vitest';
import { row } from '../../../src/model/columnar';
import { transferables } from '../../../src/import/transferables';
import { preview, reading } from './read-file';

const EVENTS = 'Date;Titre;Ville;Type;Intervenants\n01/02/2018;A;Lyon;stand;B, C\n';

test('a table handed over is the same on the other side, and gone on this one', async () => {
  const from = reading();
  await preview(from, EVENTS);
  const { data } = from.take();
  const before = row(data, 0);
  const transfer = transferables(data);
  const there = structuredClone(data, { transfer });
  expect(row(there, 0)).toEqual(before);
  expect(transfer.every(({ byteLength }) => byteLength === 0)).toBe(true);
});

test('no memory is named twice, which no browser would hand over', async () => {
  const from = reading();
  await preview(from, EVENTS);
  const all = transferables(from.take().data);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(0);
});
