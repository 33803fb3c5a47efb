import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { Database } from '../../../src/db/database';
import { Imports } from '../../../src/db/imports';
import { row, type Columnar } from '../../../src/model/columnar';
import { tables } from '../../../src/model/tables';
import { Library } from '../../../src/views/library.svelte';

let database: Database;
let library: Library;
let stop: () => void;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  database = new Database();
  library = new Library({ years: [2019], open: () => Promise.reject(new Error('closed')) }, () =>
    Promise.resolve(new Imports(database)),
  );
  stop = () => {};
});

afterEach(() => {
  stop();
  database.close();
});

function part(id: string, year: number, data: Columnar) {
  const described = {
    id,
    year,
    name: id,
    digest: id,
    scope: 'unconfirmed' as const,
    importedAt: `2020-01-01T00:00:00.${id}`,
    ledger: { read: 1, imported: 1, setAside: 0, empty: 0, duplicates: 0 },
  };
  return { described, data };
}

function press(...rows: [id: string, date: string][]): Columnar {
  return readRecords(tables.press, [['id', 'date'], ...rows]).data;
}

describe('before the browser has told what it keeps', () => {
  test('the years of the site are there', () => {
    expect(library.find(null)).toEqual({ name: '2019', year: 2019, imported: false, edition: 1 });
    expect(library.find('2019')).toEqual(library.find(null));
    expect(library.years).toHaveLength(1);
  });

  test('another year may be there or not', () => {
    expect(library.find('2018')).toBeUndefined();
    expect(library.find('2019-import')).toBeUndefined();
    expect(library.find('x')).toBeNull();
  });
});

test('a year that nobody has is not here, once the browser has told', async () => {
  stop = library.listen();
  await vi.waitFor(() => expect(library.find('2018')).toBeNull());
});

test('where the browser refuses to tell, it keeps nothing', async () => {
  library = new Library({ years: [2019], open: () => Promise.reject(new Error('closed')) }, () =>
    Promise.reject(new Error('refused')),
  );
  stop = library.listen();
  await vi.waitFor(() => expect(library.find('2018')).toBeNull());
});

test('the files of one year are one year, by day, table by table', async () => {
  await library.add([part('1', 2018, press(['b', '2018-05-01'], ['d', '2018-09-01']))]);
  await library.add([part('2', 2018, press(['a', '2018-03-01'], ['c', '2018-06-01']))]);
  const entry = library.find('2018');
  if (!entry) throw new Error('no 2018');
  const { year, from } = await library.open(entry);
  expect(from).toBe('import');
  expect(year).toMatchObject({ year: 2018, imported: true });
  expect(ids(year.tables.press)).toEqual(['a', 'b', 'c', 'd']);
  expect(year.tables.events.rows).toBe(0);
});

test('what is brought of a year of the site stands beside it', async () => {
  await library.add([part('1', 2019, press(['a', '2019-03-01']))]);
  expect(library.years.map(({ name }) => name)).toEqual(['2019', '2019-import']);
  expect(library.find('2019')?.imported).toBe(false);
  expect(library.find('2019-import')?.imported).toBe(true);
});

test('editions of a year stand beside one another, each of its own files', async () => {
  const first = part('1', 2019, press(['a', '2019-03-01']));
  const second = part('2', 2019, press(['b', '2019-04-01']));
  await library.add([first, { ...second, described: { ...second.described, edition: 2 } }]);
  expect(library.years.map(({ name }) => name)).toEqual(['2019', '2019-import', '2019-import-2']);
  const entry = library.find('2019-import-2');
  if (!entry) throw new Error('no second edition');
  expect(ids((await library.open(entry)).year.tables.press)).toEqual(['b']);
});

test('the fingerprint of a year changes with its files, and goes with the last of them', async () => {
  await library.add([part('1', 2018, press(['a', '2018-03-01']))]);
  const entry = library.find('2018');
  if (!entry) throw new Error('no 2018');
  const before = library.digestOf(entry);
  await library.add([part('2', 2018, press(['b', '2018-03-01']))]);
  expect(library.digestOf(entry)).not.toBe(before);
  await library.remove('2');
  expect(library.digestOf(entry)).toBe(before);
  await library.remove('1');
  expect(library.find('2018')).toBeNull();
});

test('where nothing can be kept, a file is held by the page alone', async () => {
  const [held] = library.hold([part('1', 2018, press(['a', '2018-03-01']))]);
  expect(library.isKept('1')).toBe(false);
  expect(ids((await library.take(held)) ?? press())).toEqual(['a']);
  await library.change(new Map([['1', { name: 'Presse', year: 2017 }]]));
  expect(library.datasets).toMatchObject([{ name: 'Presse', year: 2017 }]);
  await library.remove('1');
  expect(library.datasets).toEqual([]);
});

function ids(data: Columnar) {
  return Array.from({ length: data.rows }, (_, at) => row(data, at).id);
}
