import type { Columnar } from '../model/columnar';
import { Rest } from '../model/slices';
import { Joining, cutPiece, type CutTable } from './chunks';
import type { Chunk, Database, Dataset } from './database';

/** Each comes, and then is joined, in a task of its own; several are on their way meanwhile. */
const CHUNKS_AT_ONCE = 4;
/** No chunk has it: asking for it keeps a transaction alive, and its answer is a new task. */
export const NO_CHUNK = -1;

/** Whether all chunks of a dataset are there; their rows are not read. */
export async function isWhole({ chunks }: Database, dataset: Dataset): Promise<boolean> {
  return (await chunks.where('dataset').equals(dataset.id).count()) === dataset.chunks;
}

/** The rows of a dataset; null where they are not all there. */
export function readColumns(
  database: Database,
  { id, table, rows, chunks }: Dataset,
): Promise<Columnar | null> {
  const store = database.chunks;
  return database.transaction('r', store, async () => {
    const joining = new Joining(table, rows);
    const coming: PromiseLike<Chunk | undefined>[] = [];
    for (let number = 0; number < chunks; number++) {
      // The first one comes alone, and makes all columns: a task to each.
      const atOnce = number === 0 ? 1 : CHUNKS_AT_ONCE;
      while (coming.length < Math.min(number + atOnce, chunks)) {
        coming.push(store.get([id, coming.length]));
      }
      const chunk = await coming[number];
      delete coming[number];
      if (number === 0 && chunk) {
        await store.get([id, NO_CHUNK]);
        const beginning = joining.begin(chunk);
        while (!beginning.next().done) await store.get([id, NO_CHUNK]);
      }
      await store.get([id, NO_CHUNK]);
      if (!chunk || !joining.add(chunk)) return null;
    }
    return joining.isComplete ? joining.table() : null;
  });
}

/** A table that was cut, whole again; each piece is joined in a task of its own. */
export async function joinInTasks({ table, rows, pieces }: CutTable): Promise<Columnar> {
  const joining = new Joining(table, rows);
  const rest = new Rest();
  const beginning = joining.begin(pieces[0]);
  while (!beginning.next().done) await rest.take();
  for (const piece of pieces) {
    joining.add(piece);
    await rest.take();
  }
  return joining.table();
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
