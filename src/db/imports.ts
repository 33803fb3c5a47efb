import { liveQuery } from 'dexie';
import type { Columnar } from '../model/columnar';
import { cutColumns, joinColumns } from './chunks';
import { Database, isImported, type ImportedDataset } from './database';

const LOCK = 'millesime-import';

/** How an import is watched and stopped. */
export interface Watch {
  /** Rows stored so far. */
  onprogress?: (rows: number) => void;
  signal?: AbortSignal;
}

/** What is told of a dataset beside its rows. */
export type Described = Pick<
  ImportedDataset,
  'id' | 'year' | 'name' | 'digest' | 'scope' | 'ledger' | 'importedAt'
>;

/** A table to store, and what is told of it. */
export interface Part {
  described: Described;
  data: Columnar;
}

/** What a reader may change of a dataset once it is stored. */
export type Changes = Partial<Pick<ImportedDataset, 'name' | 'year' | 'scope'>>;

/** The datasets that the reader brought. */
export class Imports {
  readonly #database: Database;

  constructor(database = new Database()) {
    this.#database = database;
  }

  /** The earliest first. */
  async list(): Promise<ImportedDataset[]> {
    const all = await this.#database.datasets.toArray();
    const imported = all.filter(isImported);
    return imported.sort((a, b) => (a.importedAt < b.importedAt ? -1 : 1));
  }

  /** Calls at once, and whenever they change in this tab or another. Returns how to stop. */
  watch(
    onchange: (datasets: ImportedDataset[]) => void,
    onerror: (error: unknown) => void,
  ): () => void {
    const watched = liveQuery(() => this.list()).subscribe({ next: onchange, error: onerror });
    return () => watched.unsubscribe();
  }

  /**
   * Stores tables in one transaction, one import at a time in all tabs: all of them or, after an
   * error or a cancel, nothing; what they replace goes with the same stroke.
   */
  async add(
    parts: readonly Part[],
    replaced: readonly string[] = [],
    { onprogress, signal }: Watch = {},
  ): Promise<ImportedDataset[]> {
    const cut = parts.map(cutPart);
    const { datasets, chunks } = this.#database;
    await alone(signal, () =>
      this.#database.transaction('rw', datasets, chunks, async () => {
        await this.#discard(replaced);
        let rows = 0;
        for (const { dataset, pieces } of cut) {
          for (const [number, piece] of pieces.entries()) {
            signal?.throwIfAborted();
            await chunks.add({ dataset: dataset.id, number, ...piece });
            onprogress?.((rows += piece.rows));
          }
          await datasets.add(dataset);
        }
        signal?.throwIfAborted();
      }),
    );
    return cut.map(({ dataset }) => dataset);
  }

  /** Something that the reader decided before; undefined where nothing was. */
  async recall(key: string): Promise<unknown> {
    return (await this.#database.memories.get(key))?.value;
  }

  async remember(key: string, value: unknown): Promise<void> {
    await this.#database.memories.put({ key, value });
  }

  /** The rows of a dataset; null where they are not all there. */
  async take({ id, table, rows, chunks }: ImportedDataset): Promise<Columnar | null> {
    const pieces = await this.#database.chunks.where('dataset').equals(id).sortBy('number');
    const data = joinColumns(table, pieces);
    return pieces.length === chunks && data.rows === rows ? data : null;
  }

  async change(id: string, changes: Changes): Promise<void> {
    await this.#database.datasets.update(id, changes);
  }

  async remove(id: string): Promise<void> {
    const { datasets, chunks } = this.#database;
    await this.#database.transaction('rw', datasets, chunks, () => this.#discard([id]));
  }

  close(): void {
    this.#database.close();
  }

  async #discard(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#database.datasets.bulkDelete([...ids]);
    await this.#database.chunks
      .where('dataset')
      .anyOf([...ids])
      .delete();
  }
}

function cutPart({ described, data }: Part) {
  const pieces = cutColumns(data);
  const dataset: ImportedDataset = {
    ...described,
    table: data.table,
    origin: 'imported',
    rows: data.rows,
    chunks: pieces.length,
  };
  return { dataset, pieces };
}

/** One at a time among all tabs, where the browser has locks. */
async function alone<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  return (await locks.request(LOCK, { signal }, work)) as T;
}
