import { liveQuery } from 'dexie';
import type { Columnar } from '../model/columnar';
import { alone } from './alone';
import { Archive } from './archive';
import { Changed } from './changed';
import { cutPiece, pieceCount, type CutTable } from './chunks';
import {
  isImported,
  pageDatabase,
  type Chunk,
  type Database,
  type Hindrance,
  type ImportedDataset,
} from './database';
import { joinInTasks, NO_CHUNK, readColumns } from './stored-columns';
import type { Watch } from './watch';

/** What is told of a dataset beside its rows. */
export type Described = Pick<
  ImportedDataset,
  'id' | 'year' | 'name' | 'digest' | 'scope' | 'edition' | 'ledger' | 'importedAt'
>;

/** A table to store, and what is told of it. */
export interface Part {
  described: Described;
  data: Columnar | CutTable;
}

/** What a reader may change of a dataset once it is stored. */
export type Changes = Partial<Pick<ImportedDataset, 'name' | 'year' | 'scope' | 'edition'>>;

/** A dataset that was removed, with as many of its chunks as there were. */
export interface Removed {
  dataset: ImportedDataset;
  chunks: readonly Chunk[];
}

/** The datasets that the reader brought. */
export class Imports {
  readonly #database: Database;
  readonly archive: Archive;
  /** What was stored last, until it is first asked for: it need not be read back for that. */
  #latest = new Map<string, CutTable>();

  constructor(database = pageDatabase()) {
    this.#database = database;
    this.archive = new Archive(database);
  }

  /** The earliest first. */
  async list(): Promise<ImportedDataset[]> {
    const all = await this.#database.datasets.toArray();
    const imported = all.filter(isImported);
    return imported.sort((a, b) => (a.importedAt < b.importedAt ? -1 : 1));
  }

  /**
   * Calls at once, and whenever they change in this tab or another. Tells too when another tab
   * stands in the way, and null when it does no more. Returns how to stop.
   */
  watch(
    onchange: (datasets: ImportedDataset[]) => void,
    onerror: (error: unknown) => void,
    onhindered: (hindrance: Hindrance | null) => void = () => {},
  ): () => void {
    this.#database.onhindered(onhindered);
    let isWanted = true;
    let stop = () => {};
    // A live query keeps silent about a database that does not open.
    this.#database.open().then(() => {
      if (!isWanted) return;
      const watched = liveQuery(() => this.list()).subscribe({ next: onchange, error: onerror });
      stop = () => watched.unsubscribe();
    }, onerror);
    return () => {
      isWanted = false;
      stop();
    };
  }

  /**
   * Stores tables in one transaction, one import at a time in all tabs: all of them or, after an
   * error or a cancel, nothing; what they replace goes with the same stroke. Throws `Changed`
   * where there are other datasets than those known.
   */
  async add(
    parts: readonly Part[],
    replaced: readonly string[] = [],
    watch: Watch = {},
    known?: readonly ImportedDataset[],
  ): Promise<ImportedDataset[]> {
    const { onprogress, signal } = watch;
    const told = parts.map(tellPart);
    const { datasets, chunks } = this.#database;
    await alone(watch, () =>
      this.#database.transaction('rw', datasets, chunks, async () => {
        if (known) await this.#expect(known);
        await this.#discard(replaced);
        const writing = new Writing((rows) => onprogress?.(rows));
        for (const { dataset, data } of told) {
          for (let number = 0; number < dataset.chunks; number++) {
            const piece = cutPiece(data, number);
            // Asked before the first piece goes out, answered before it is there: the second one is
            // handed over in a task of its own.
            const begun = number === 0 ? chunks.get([dataset.id, NO_CHUNK]) : null;
            const done = chunks.add({ dataset: dataset.id, number, ...piece });
            await begun;
            await writing.next(done, piece.rows);
            if (signal?.aborted) await writing.end();
            signal?.throwIfAborted();
          }
          await writing.end();
          await datasets.add(dataset);
        }
        signal?.throwIfAborted();
      }),
    );
    this.#latest = new Map(
      told.flatMap(({ dataset, data }) => ('pieces' in data ? [[dataset.id, data] as const] : [])),
    );
    return told.map(({ dataset }) => dataset);
  }

  /** Something that the reader decided before; undefined where nothing was. */
  async recall(key: string): Promise<unknown> {
    return (await this.#database.memories.get(key))?.value;
  }

  async remember(key: string, value: unknown): Promise<void> {
    await this.#database.memories.put({ key, value });
  }

  /** The rows of a dataset; null where they are not all there. */
  take(dataset: ImportedDataset): Promise<Columnar | null> {
    const cut = this.#latest.get(dataset.id);
    this.#latest.delete(dataset.id);
    return cut ? joinInTasks(cut) : readColumns(this.#database, dataset);
  }

  /** All of them or, after an error, none. */
  async change(changes: ReadonlyMap<string, Changes>): Promise<void> {
    const { datasets } = this.#database;
    await this.#database.transaction('rw', datasets, async () => {
      for (const [id, change] of changes) await datasets.update(id, change);
    });
  }

  /** Those of which a chunk has gone. */
  async damaged(): Promise<string[]> {
    const imported = await this.list();
    const counts = await Promise.all(
      imported.map(({ id }) => this.#database.chunks.where('dataset').equals(id).count()),
    );
    return imported.filter(({ chunks }, at) => counts[at] !== chunks).map(({ id }) => id);
  }

  /** What was there, to be put back; null where it had gone already. */
  async remove(id: string): Promise<Removed | null> {
    this.#latest.delete(id);
    const { datasets, chunks } = this.#database;
    return this.#database.transaction('rw', datasets, chunks, async () => {
      const dataset = await datasets.get(id);
      const removed: Chunk[] = [];
      // One by one: many at once would be one long task for the page.
      for (const key of await chunks.where('dataset').equals(id).primaryKeys()) {
        const chunk = await chunks.get(key);
        if (chunk) removed.push(chunk);
      }
      await this.#discard([id]);
      return dataset && isImported(dataset) ? { dataset, chunks: removed } : null;
    });
  }

  /** As it was before it was removed. */
  async putBack({ dataset, chunks: removed }: Removed): Promise<void> {
    const { datasets, chunks } = this.#database;
    await this.#database.transaction('rw', datasets, chunks, async () => {
      for (const chunk of removed) await chunks.put(chunk);
      await datasets.put(dataset);
    });
  }

  async #expect(known: readonly ImportedDataset[]): Promise<void> {
    const ids = known.map(({ id }) => id);
    const there = await this.list();
    const isSame = there.length === ids.length && there.every(({ id }) => ids.includes(id));
    if (!isSame) throw new Changed(there);
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

/** Pieces on their way into the storage: while it writes one, the next is handed over. */
class Writing {
  readonly #onprogress: (rows: number) => void;
  #last: { done: PromiseLike<unknown>; rows: number } | null = null;
  #rows = 0;

  constructor(onprogress: (rows: number) => void) {
    this.#onprogress = onprogress;
  }

  /** Waits for the piece before. */
  async next(done: PromiseLike<unknown>, rows: number): Promise<void> {
    await this.end();
    this.#last = { done, rows };
  }

  async end(): Promise<void> {
    if (!this.#last) return;
    const { done, rows } = this.#last;
    this.#last = null;
    await done;
    this.#onprogress((this.#rows += rows));
  }
}

function tellPart({ described, data }: Part) {
  const dataset: ImportedDataset = {
    ...described,
    table: data.table,
    origin: 'imported',
    rows: data.rows,
    chunks: pieceCount(data.rows),
  };
  return { dataset, data };
}
