import type { Columnar } from '../model/columnar';
import { alone } from './alone';
import { cutPiece, openPiece, pieceCount, type Piece } from './chunks';
import type { Database, ImportedDataset, Memory } from './database';
import type { Watch } from './watch';

/** A dataset as it was stored, with its rows. */
export interface Parcel {
  dataset: ImportedDataset;
  data: Columnar;
}

/** All that the reader brought, as it goes into a backup and comes out of one. */
export class Archive {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The rows of a dataset, a chunk at a time. Throws where one has gone. */
  async *pieces({
    id,
    chunks,
  }: ImportedDataset): AsyncGenerator<Pick<Columnar, 'rows' | 'columns'>> {
    let first: Piece | null = null;
    for (let number = 0; number < chunks; number++) {
      const chunk = await this.#database.chunks.get([id, number]);
      if (!chunk) throw new DOMException(`no chunk ${number} of ${id}`, 'NotFoundError');
      first ??= chunk;
      yield openPiece(chunk, first);
    }
  }

  memories(): Promise<Memory[]> {
    return this.#database.memories.toArray();
  }

  /**
   * Stores all of it in one transaction, or after an error nothing. What the reader decided here
   * since stays as it is.
   */
  async restore(
    parcels: readonly Parcel[],
    memories: readonly Memory[],
    watch: Watch = {},
  ): Promise<void> {
    const { onprogress, signal } = watch;
    const { datasets, chunks, memories: kept } = this.#database;
    await alone(watch, () =>
      this.#database.transaction('rw', datasets, chunks, kept, async () => {
        // Of a damaged one, what is left makes way for the whole.
        const restored = parcels.map(({ dataset }) => dataset.id);
        await chunks.where('dataset').anyOf(restored).delete();
        let rows = 0;
        for (const { dataset, data } of parcels) {
          const count = pieceCount(data.rows);
          for (let number = 0; number < count; number++) {
            signal?.throwIfAborted();
            const piece = cutPiece(data, number);
            await chunks.add({ dataset: dataset.id, number, ...piece });
            onprogress?.((rows += piece.rows));
          }
          await datasets.put({ ...dataset, chunks: count });
        }
        const known = new Set(await kept.toCollection().primaryKeys());
        await kept.bulkAdd(memories.filter(({ key }) => !known.has(key)));
        signal?.throwIfAborted();
      }),
    );
  }
}
