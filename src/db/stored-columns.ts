import type { Columnar } from '../model/columnar';
import { Joining, cutPiece } from './chunks';
import type { Database, Dataset } from './database';

/** Each comes in a task of its own; several are on their way meanwhile. */
const CHUNKS_AT_ONCE = 8;

/** Whether all chunks of a dataset are there; their rows are not read. */
export async function isWhole({ chunks }: Database, dataset: Dataset): Promise<boolean> {
  return (await chunks.where('dataset').equals(dataset.id).count()) === dataset.chunks;
}

/** The rows of a dataset; null where they are not all there. */
export function readColumns(
  database: Database,
  { id, table, rows, chunks }: Dataset,
): Promise<Columnar | null> {
  const keys = Array.from({ length: chunks }, (_, number): [string, number] => [id, number]);
  const store = database.chunks;
  return database.transaction('r', store, async () => {
    const joining = new Joining(table, rows);
    for (let at = 0; at < keys.length; at += CHUNKS_AT_ONCE) {
      // Not `bulkGet`, which gives all of them in one task.
      const coming = keys.slice(at, at + CHUNKS_AT_ONCE).map((key) => store.get(key));
      for (const one of coming) {
        const chunk = await one;
        if (!chunk || !joining.add(chunk)) return null;
      }
    }
    return joining.isComplete ? joining.table() : null;
  });
}

/** Puts the rows of a dataset into the transaction that is under way, a chunk at a time. */
export async function writeColumns(
  { chunks }: Database,
  dataset: Dataset,
  data: Columnar,
): Promise<void> {
  for (let number = 0; number < dataset.chunks; number++) {
    await chunks.put({ dataset: dataset.id, number, ...cutPiece(data, number) });
  }
}
