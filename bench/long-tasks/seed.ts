import type { Page } from '@playwright/test';
import { cutColumns, type Piece } from '../../src/db/chunks';
import type { ImportedDataset } from '../../src/db/database';
import type { Columnar } from '../../src/model/columnar';

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
  for (const [number, piece] of pieces.entries()) {
    await page.evaluate(store, { dataset, number, piece });
  }
}

/** In the page: puts a piece as it is, and with it what it is a piece of. */
async function store(given: {
  dataset: ImportedDataset;
  number: number;
  piece: Piece;
}): Promise<void> {
  const { dataset, number, piece } = given;
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('millesime');
    opening.onerror = () => reject(new Error('no storage'));
    opening.onsuccess = () => {
      const stored = opening.result.transaction(['datasets', 'chunks'], 'readwrite');
      stored.objectStore('chunks').put({ dataset: dataset.id, number, ...piece });
      stored.objectStore('datasets').put(dataset);
      stored.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      stored.onabort = () => reject(new Error('not stored'));
    };
  });
}
