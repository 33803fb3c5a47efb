import { expect, test } from 'vitest';
import { cutPiece, openPiece } from '../../../src/db/chunks';
import { transferables } from '../../../src/import/transferables';
import { preview, reading } from './read-file';

const EVENTS = 'Date;Titre;Ville;Type;Intervenants\n01/02/2018;A;Lyon;stand;B, C\n';

async function piece() {
  const from = reading();
  await preview(from, EVENTS);
  return cutPiece(from.take().data, 0);
}

test('a piece handed over is the same on the other side, and gone on this one', async () => {
  const here = await piece();
  const before = openPiece(here, here);
  const transfer = transferables(here);
  const there = structuredClone(here, { transfer });
  expect(openPiece(there, there)).toEqual(before);
  expect(transfer.every(({ byteLength }) => byteLength === 0)).toBe(true);
});

test('no memory is named twice, which no browser would hand over', async () => {
  const all = transferables(await piece());
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(0);
});
