import { ROWS_PER_CHUNK } from '../../src/db/chunks';
import type { Columnar, ColumnData, ListColumn } from '../../src/model/columnar';

const NAME = 'bench-raw';
const STORE = 'chunks';

/**
 * What one would write by hand over IndexedDB for one table: a record of typed columns every
 * 10,000 rows, all in one transaction. Read back, they stay the pieces that they are.
 */
export class RawChunks {
  #database: IDBDatabase | null = null;

  async open(): Promise<void> {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    this.#database = await answered(request);
  }

  async write(data: Columnar): Promise<void> {
    const transaction = this.#opened.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    for (let from = 0; from < data.rows; from += ROWS_PER_CHUNK) {
      const to = Math.min(from + ROWS_PER_CHUNK, data.rows);
      const columns = Object.entries(data.columns).map(([name, d]) => [name, cut(d, from, to)]);
      store.put(Object.fromEntries(columns), from);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  }

  async read(): Promise<number> {
    const store = this.#opened.transaction(STORE).objectStore(STORE);
    return (await answered(store.getAll())).length;
  }

  async delete(): Promise<void> {
    this.#database?.close();
    await answered(indexedDB.deleteDatabase(NAME));
  }

  get #opened(): IDBDatabase {
    if (!this.#database) throw new Error('not open');
    return this.#database;
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

function cut(column: ColumnData, from: number, to: number): object {
  if (column.kind === 'category') return { ...column, codes: column.codes.slice(from, to) };
  if (column.kind === 'list') return cutLists(column, from, to);
  return { ...column, values: column.values.slice(from, to) };
}

/** The offsets stay those of the whole. */
function cutLists(column: ListColumn, from: number, to: number): object {
  const { offsets, codes } = column;
  return {
    ...column,
    offsets: offsets.slice(from, to + 1),
    codes: codes.slice(offsets[from], offsets[to]),
  };
}
