import fc from 'fast-check';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Parcel } from '../../../src/db/archive';
import { Database, type Memory } from '../../../src/db/database';
import { Imports } from '../../../src/db/imports';
import { readBackup } from '../../../src/import/backup/read-backup';
import { writeBackup } from '../../../src/import/backup/write-backup';
import { alwaysAsync } from '../../property';
import { randomMemories, randomParcels } from '../../random-dataset';

function browser(): Database {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return new Database();
}

async function stored(parcels: readonly Parcel[], memories: readonly Memory[]): Promise<Database> {
  const database = browser();
  await new Imports(database).archive.restore(parcels, memories);
  return database;
}

async function backupOf(database: Database): Promise<Blob> {
  const imports = new Imports(database);
  return writeBackup({
    datasets: await imports.list(),
    memories: await imports.archive.memories(),
    pieces: (dataset) => imports.archive.pieces(dataset),
  });
}

async function everything(database: Database) {
  const { datasets, chunks, memories } = database;
  return [await datasets.toArray(), await chunks.toArray(), await memories.toArray()];
}

test('a backup restored in an empty browser is what there was, cell by cell', async () => {
  await alwaysAsync(
    fc.asyncProperty(randomParcels, randomMemories, async (parcels, memories) => {
      const before = await stored(parcels, memories);
      const reading = await readBackup(await backupOf(before));
      if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.why));
      const after = await stored(reading.parcels, reading.memories);
      expect(await everything(after)).toEqual(await everything(before));
      before.close();
      after.close();
    }),
    60,
  );
});
