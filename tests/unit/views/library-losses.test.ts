import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { Database } from '../../../src/db/database';
import { Imports, type Described } from '../../../src/db/imports';
import { tables } from '../../../src/model/tables';
import { Library } from '../../../src/views/library.svelte';

let databases: Database[];
let stops: (() => void)[];
const marks = new Map<string, string>();

vi.stubGlobal('localStorage', {
  getItem: (key: string) => marks.get(key) ?? null,
  setItem: (key: string, value: string) => marks.set(key, value),
  removeItem: (key: string) => marks.delete(key),
});

beforeEach(() => {
  databases = [];
  stops = [];
  marks.clear();
  clearStorage();
});

afterEach(() => {
  vi.useRealTimers();
  for (const stop of stops) stop();
  for (const database of databases) database.close();
});

/** Every page is closed, and what they stored goes. */
function clearStorage(): void {
  for (const stop of stops) stop();
  for (const database of databases) database.close();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** A visit of the page: what it knows once the browser has told. */
async function visit(): Promise<Library> {
  const database = new Database();
  databases.push(database);
  const library = new Library({ years: [2019], open: () => Promise.reject(new Error('no')) }, () =>
    Promise.resolve(new Imports(database)),
  );
  stops.push(library.listen());
  await vi.waitFor(() => expect(library.knowsStored).toBe(true));
  return library;
}

async function add(library: Library, id: string) {
  const described: Described = {
    id,
    year: 2018,
    name: `${id}.csv`,
    digest: id,
    scope: 'unconfirmed',
    importedAt: '2020-01-01T00:00:00.000Z',
    ledger: { read: 1, imported: 1, setAside: 0, empty: 0, duplicates: 0 },
  };
  const { data } = readRecords(tables.press, [
    ['id', 'date'],
    [id, '2018-03-01'],
  ]);
  const [added] = await library.add([{ described, data }]);
  return added;
}

test('what has gone between two visits is known by name, until it is dismissed', async () => {
  const first = await visit();
  await add(first, 'a');
  expect(first.lost).toEqual([]);
  clearStorage();
  const second = await visit();
  expect(second.lost).toMatchObject([{ id: 'a', name: 'a.csv', year: 2018, rows: 1 }]);
  expect((await visit()).lost).toHaveLength(1);
  second.forgetLost();
  expect((await visit()).lost).toEqual([]);
});

test('what the reader deletes is not lost', async () => {
  const first = await visit();
  await add(first, 'a');
  await first.remove('a');
  expect((await visit()).lost).toEqual([]);
});

test('what comes back is lost no more', async () => {
  await add(await visit(), 'a');
  clearStorage();
  const second = await visit();
  await add(second, 'a');
  expect(second.lost).toEqual([]);
});

test('a file deleted is put back as it was', async () => {
  const library = await visit();
  const added = await add(library, 'a');
  const undo = await library.remove('a');
  expect(library.datasets).toEqual([]);
  await undo();
  await vi.waitFor(() => expect(library.datasets).toEqual([added]));
  expect((await library.take(added))?.rows).toBe(1);
});

test('a file that lost rows is damaged, whether looked at or opened', async () => {
  const library = await visit();
  await add(library, 'a');
  await add(library, 'b');
  await databases[0].chunks.delete(['a', 0]);
  await library.inspect();
  expect(library.damaged.map(({ id }) => id)).toEqual(['a']);
  const opened = await library.open({ name: '2018', year: 2018, imported: true, edition: 1 });
  expect(opened.year.tables.press.rows).toBe(1);
});

test('what an older page stored without a column has it empty', async () => {
  const library = await visit();
  await add(library, 'a');
  await databases[0].chunks.toCollection().modify(({ columns }) => delete columns.outlet);
  const { year } = await library.open({ name: '2018', year: 2018, imported: true, edition: 1 });
  expect(year.tables.press.columns.outlet).toMatchObject({ kind: 'category', dictionary: [''] });
});

test('a page of the future makes this one give way, and a late one does not begin', async () => {
  const library = await visit();
  expect(library.trouble).toBeNull();
  const { indexedDB } = Dexie.dependencies;
  await new Promise((resolve) => {
    indexedDB.open('millesime', 50).onsuccess = ({ target }) => {
      (target as IDBOpenDBRequest).result.close();
      resolve(null);
    };
  });
  expect(library.trouble).toBe('newer');
  await expect(add(library, 'b')).rejects.toThrow();
  expect((await visit()).trouble).toBe('newer');
});

test('an old page that does not give way is told of, until it is closed', async () => {
  const { indexedDB } = Dexie.dependencies;
  const old = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('millesime', 10);
    opening.onsuccess = () => resolve(opening.result);
  });
  const database = new Database();
  databases.push(database);
  const library = new Library({ years: [2019], open: () => Promise.reject(new Error('no')) }, () =>
    Promise.resolve(new Imports(database)),
  );
  stops.push(library.listen());
  await vi.waitFor(() => expect(library.trouble).toBe('blocked'));
  old.close();
  await vi.waitFor(() => expect(library.trouble).toBeNull());
});

test.each([
  ['refused', new DOMException('no', 'SecurityError')],
  ['full', new DOMException('no', 'QuotaExceededError')],
] as const)('a browser whose storage is %s says so', async (trouble, error) => {
  Dexie.dependencies.indexedDB = {
    open() {
      throw error;
    },
  } as unknown as IDBFactory;
  const library = await visit();
  expect(library.trouble).toBe(trouble);
  expect(library.lost).toEqual([]);
});

test('a browser that gives no answer is waited for, but not for ever', async () => {
  vi.useFakeTimers();
  const library = new Library(
    { years: [2019], open: () => Promise.reject(new Error('no')) },
    () => new Promise(() => {}),
  );
  stops.push(library.listen());
  await vi.advanceTimersByTimeAsync(4000);
  expect(library.trouble).toBe('silent');
  expect(library.find('2018')).toBeNull();
});
