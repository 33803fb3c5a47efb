import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { ROWS_PER_CHUNK } from '../../../src/db/chunks';
import { Changed } from '../../../src/db/changed';
import { Database, type ImportedDataset } from '../../../src/db/database';
import { Imports, type Described, type Part } from '../../../src/db/imports';
import { troubleOf } from '../../../src/db/trouble';
import type { Columnar } from '../../../src/model/columnar';
import { tables } from '../../../src/model/tables';

let database: Database;
let imports: Imports;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  database = new Database();
  imports = new Imports(database);
});

afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

function part(id: string, data: Columnar): Part {
  const described: Described = {
    id,
    year: 2018,
    name: `${id}.csv`,
    digest: id,
    scope: 'unconfirmed',
    importedAt: `2020-01-01T00:00:0${id.length}Z`,
    ledger: { read: 1, imported: 1, setAside: 0, empty: 0, duplicates: 0 },
  };
  return { described, data };
}

/** A press table of so many rows. */
function press(rows: number): Columnar {
  const records = Array.from({ length: rows }, (_, at) => [`r${at}`, '2018-03-01', `Écho ${at}`]);
  return readRecords(tables.press, [['id', 'date', 'outlet'], ...records]).data;
}

/** Three chunks, the last one not full. */
const LARGE = press(2 * ROWS_PER_CHUNK + 5);

async function everything() {
  return { datasets: await database.datasets.toArray(), chunks: await database.chunks.count() };
}

/** All that there is, rows and all. */
async function whole() {
  const { datasets, chunks, memories } = database;
  return [await datasets.toArray(), await chunks.toArray(), await memories.toArray()];
}

async function ids(): Promise<string[]> {
  return (await imports.list()).map(({ id }) => id);
}

test('what is added is listed, and taken as it was', async () => {
  const [added] = await imports.add([part('a', LARGE)]);
  expect(await imports.list()).toEqual([added]);
  expect(added).toMatchObject({ table: 'press', year: 2018, rows: LARGE.rows, chunks: 3 });
  expect(await imports.take(added)).toEqual(LARGE);
});

test('several tables are one import', async () => {
  await imports.add([part('a', press(3)), part('bb', LARGE)]);
  expect((await imports.list()).map(({ id, rows }) => [id, rows])).toEqual([
    ['a', 3],
    ['bb', LARGE.rows],
  ]);
});

test('what the reader decided is remembered', async () => {
  expect(await imports.recall('places')).toBeUndefined();
  await imports.remember('places', { nantes: 'FR-44109' });
  expect(await new Imports(new Database()).recall('places')).toEqual({ nantes: 'FR-44109' });
});

test('progress counts the rows stored', async () => {
  const told: number[] = [];
  await imports.add([part('a', LARGE)], [], { onprogress: (rows) => told.push(rows) });
  expect(told).toEqual([ROWS_PER_CHUNK, 2 * ROWS_PER_CHUNK, LARGE.rows]);
});

test('a dataset can be renamed, given another year and removed', async () => {
  const [added] = await imports.add([part('a', press(3))]);
  await imports.change(new Map([['a', { name: 'Presse', year: 2017, scope: 'extract' }]]));
  expect(await imports.list()).toEqual([
    { ...added, name: 'Presse', year: 2017, scope: 'extract' },
  ]);
  await imports.remove('a');
  expect(await everything()).toEqual({ datasets: [], chunks: 0 });
});

test('what is replaced goes only when the new one is there', async () => {
  await imports.add([part('a', press(3))]);
  await imports.add([part('bb', press(4))], ['a']);
  expect((await imports.list()).map(({ id }) => id)).toEqual(['bb']);
  expect(await database.chunks.count()).toBe(1);
});

describe('what fails leaves the browser as it was, at each of its writes', () => {
  /** Lets each write of the work fail in turn, until it is done. Returns how many failed. */
  async function failEach(work: () => Promise<unknown>): Promise<number> {
    const before = await whole();
    for (let failed = 0; ; failed++) {
      failAt(failed + 1);
      const error: unknown = await work().then(
        () => null,
        (one: unknown) => one,
      );
      vi.restoreAllMocks();
      if (error === null) return failed;
      expect(await whole()).toEqual(before);
    }
  }

  test('an import', async () => {
    // Three chunks and a dataset, and the same of a second table.
    expect(await failEach(() => imports.add([part('a', LARGE), part('bb', LARGE)]))).toBe(8);
    expect(await ids()).toEqual(['a', 'bb']);
  });

  test('one that replaces another', async () => {
    await imports.add([part('a', press(3))]);
    // The old dataset and its chunk go with one write each.
    expect(await failEach(() => imports.add([part('bb', LARGE)], ['a']))).toBeGreaterThanOrEqual(5);
    expect(await ids()).toEqual(['bb']);
  });

  test('the undo of one that replaced another', async () => {
    const [old] = await imports.add([part('a', LARGE)]);
    await imports.add([part('bb', press(3))], ['a']);
    const back = [{ described: old, data: LARGE }];
    expect(await failEach(() => imports.add(back, ['bb']))).toBeGreaterThanOrEqual(5);
    expect(await imports.take(old)).toEqual(LARGE);
    expect(await ids()).toEqual(['a']);
  });

  test('the restoring of a backup', async () => {
    await imports.add([part('a', press(3))]);
    const [first] = await imports.list();
    const [second] = await imports.add([part('bb', LARGE)]);
    await imports.remove('bb');
    const parcels = [
      { dataset: first, data: press(3) },
      { dataset: second, data: LARGE },
    ];
    const memories = [{ key: 'places', value: { nantes: 'FR-44109' } }];
    const failed = await failEach(() => imports.archive.restore(parcels, memories));
    expect(failed).toBeGreaterThanOrEqual(7);
    expect(await ids()).toEqual(['a', 'bb']);
    expect(await imports.recall('places')).toEqual({ nantes: 'FR-44109' });
  });

  test('a deletion, and what brings it back', async () => {
    const [added] = await imports.add([part('a', LARGE)]);
    await failEach(() => imports.remove('a'));
    expect(await everything()).toEqual({ datasets: [], chunks: 0 });
    await imports.add([part('a', LARGE)]);
    const removed = await imports.remove('a');
    if (!removed) throw new Error('nothing to remove');
    expect(await failEach(() => imports.putBack(removed))).toBe(4);
    expect(await imports.take(added)).toEqual(LARGE);
  });

  test('two versions that change places', async () => {
    const { described, data } = part('bb', press(2));
    const second = { described: { ...described, edition: 2 }, data };
    await imports.add([part('a', press(1)), second]);
    const changes = new Map([
      ['a', { edition: 2 }],
      ['bb', { edition: undefined }],
    ]);
    expect(await failEach(() => imports.change(changes))).toBe(2);
    expect((await imports.list()).map(({ edition }) => edition)).toEqual([2, undefined]);
  });
});

describe('an import that fails leaves the browser as it was', () => {
  test('for want of room, and says so', async () => {
    failAt(2, new DOMException('no room', 'QuotaExceededError'));
    const error: unknown = await imports.add([part('a', LARGE)]).catch((one: unknown) => one);
    expect(troubleOf(error)).toBe('full');
    vi.restoreAllMocks();
    expect(await everything()).toEqual({ datasets: [], chunks: 0 });
  });

  test('because it was cancelled half-way', async () => {
    const stop = new AbortController();
    const adding = imports.add([part('a', LARGE)], [], {
      signal: stop.signal,
      onprogress: (rows) => rows > ROWS_PER_CHUNK && stop.abort(),
    });
    await expect(adding).rejects.toThrow();
    expect(await everything()).toEqual({ datasets: [], chunks: 0 });
  });
});

test('an import is given up where other files are there than it knows of', async () => {
  const known = await imports.add([part('a', press(1))]);
  const other = await imports.add([part('bb', press(2))]);
  const adding = imports.add([part('ccc', press(3))], [], {}, known);
  await expect(adding).rejects.toMatchObject({ datasets: [...known, ...other] });
  await expect(adding).rejects.toBeInstanceOf(Changed);
  expect(await ids()).toEqual(['a', 'bb']);
  await imports.add([part('ccc', press(3))], [], {}, [...known, ...other]);
  await imports.remove('a');
  const late = imports.add([part('dddd', press(3))], [], {}, [...known, ...other]);
  await expect(late).rejects.toBeInstanceOf(Changed);
});

test('a dataset that lost a chunk is not taken for whole', async () => {
  const [added] = await imports.add([part('a', LARGE)]);
  await database.chunks.delete(['a', 1]);
  expect(await imports.take(added)).toBeNull();
});

test('whoever watches is told of every change', async () => {
  const seen: string[][] = [];
  const stop = imports.watch(
    (datasets: ImportedDataset[]) => seen.push(datasets.map(({ id }) => id)),
    (error) => {
      throw error;
    },
  );
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  await imports.add([part('a', press(1))]);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a']));
  await imports.remove('a');
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  stop();
});

/** Makes the write of that number fail. */
function failAt(number: number, error: Error = new Error('broken')): void {
  let count = 0;
  for (const name of ['add', 'put', 'delete'] as const) {
    const whole = IDBObjectStore.prototype[name] as (...words: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: unknown,
      ...words: unknown[]
    ) {
      if (++count === number) throw error;
      return whole.apply(this, words) as never;
    });
  }
}
