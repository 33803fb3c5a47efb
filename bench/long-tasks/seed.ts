import type { Page } from '@playwright/test';
import { cutColumns, openPiece } from '../../src/db/chunks';
import type { ImportedDataset } from '../../src/db/database';
import type { Columnar } from '../../src/model/columnar';
import { pack, type PackedTable } from '../../src/model/packed';

/** Puts a table into the storage of the page's site, as an import of that year would have. */
export async function seed(page: Page, data: Columnar, year = 2019): Promise<void> {
  const pieces = cutColumns(data);
  const name = `generated-${year}`;
  const dataset: ImportedDataset = {
    id: name,
    table: data.table,
    year,
    origin: 'imported',
    digest: name,
    rows: data.rows,
    chunks: pieces.length,
    importedAt: '2026-01-01T00:00:00.000Z',
    name: `${name}.csv`,
    scope: 'complete',
    ledger: { read: data.rows, imported: data.rows, setAside: 0, empty: 0, duplicates: 0 },
  };
  for (const [number, cut] of pieces.entries()) {
    const piece = pack({ table: data.table, ...openPiece(cut, pieces[0]) });
    await page.evaluate(store, { dataset, number, piece });
  }
}

/** In the page: the columns as the storage has them, and with the first of them what they are. */
async function store(given: {
  dataset: ImportedDataset;
  number: number;
  piece: PackedTable;
}): Promise<void> {
  const { dataset, number, piece } = given;
  const kinds = { day: Int32Array, number: Float64Array, flag: Uint8Array };
  const columns = Object.entries(piece.columns).map(([name, column]) => {
    if (column.kind === 'text') return [name, column];
    if (column.kind === 'category' || column.kind === 'list') {
      const codes = Uint32Array.from(column.codes);
      const offsets = column.kind === 'list' ? Uint32Array.from(column.offsets) : undefined;
      return [name, offsets ? { ...column, codes, offsets } : { ...column, codes }];
    }
    const values = (column.values as (number | null)[]).map((value) => value ?? NaN);
    return [name, { ...column, values: kinds[column.kind].from(values) }];
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('millesime');
    opening.onerror = () => reject(new Error('no storage'));
    opening.onsuccess = () => {
      const stored = opening.result.transaction(['datasets', 'chunks'], 'readwrite');
      const { rows } = piece;
      const chunk = { dataset: dataset.id, number, rows, columns: Object.fromEntries(columns) };
      stored.objectStore('chunks').put(chunk);
      stored.objectStore('datasets').put(dataset);
      stored.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      stored.onabort = () => reject(new Error('not stored'));
    };
  });
}
