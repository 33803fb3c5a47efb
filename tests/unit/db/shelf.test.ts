import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { Database } from '../../../src/db/database';
import { Keeping } from '../../../src/db/keeping.svelte';
import { Shelf, type Kept } from '../../../src/db/shelf';
import { TABLE_NAMES, tables, type TableName } from '../../../src/model/tables';

let database: Database;
let shelf: Shelf;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  database = new Database();
  shelf = new Shelf(database);
});

describe('a year on the shelf', () => {
  test('is stored once, and taken as it was', async () => {
    expect(await shelf.keep(2019, year('one'))).toBe('stored');
    expect(await shelf.keep(2019, year('one'))).toBe('unchanged');
    expect(await shelf.take(2019)).toEqual(year('one'));
  });

  test('is not there before it is kept', async () => {
    expect(await shelf.take(2019)).toBeNull();
  });

  test('takes the place of what was kept of it before', async () => {
    await shelf.keep(2019, year('one', 'Lyon'));
    expect(await shelf.keep(2019, year('two', 'Paris'))).toBe('stored');
    expect(await shelf.take(2019)).toEqual(year('two', 'Paris'));
    expect(await database.datasets.count()).toBe(TABLE_NAMES.length);
    expect(await database.chunks.count()).toBe(TABLE_NAMES.length);
  });

  test('leaves other years and what the reader brought alone', async () => {
    await shelf.keep(2018, year('earlier'));
    await database.datasets.put({
      id: 'mine',
      table: 'events',
      year: 2019,
      origin: 'imported',
      digest: 'x',
      rows: 0,
      chunks: 0,
      importedAt: '2020-01-01T00:00:00Z',
    });
    await shelf.keep(2019, year('one'));
    await shelf.keep(2019, year('two'));
    expect(await shelf.take(2018)).toEqual(year('earlier'));
    expect(await database.datasets.get('mine')).toBeDefined();
    expect(await shelf.take(2019)).toEqual(year('two'));
  });
});

describe('what has gone is noticed, and stored again', () => {
  test('a chunk with rows', async () => {
    await shelf.keep(2019, year('one'));
    await database.chunks.delete(['bundled-2019-events', 0]);
    await expectRefilled();
  });

  test('a chunk without rows', async () => {
    await shelf.keep(2019, year('one'));
    await database.chunks.delete(['bundled-2019-claims', 0]);
    await expectRefilled();
  });

  test('a whole table', async () => {
    await shelf.keep(2019, year('one'));
    await database.datasets.delete('bundled-2019-press');
    await expectRefilled();
  });

  async function expectRefilled() {
    expect(await shelf.take(2019)).toBeNull();
    expect(await shelf.keep(2019, year('one'))).toBe('stored');
    expect(await shelf.take(2019)).toEqual(year('one'));
  }
});

test('a year that cannot be stored whole is not stored at all', async () => {
  await shelf.keep(2019, year('one'));
  const { press, ...others } = year('two').tables;
  const broken = { ...press, columns: { online: { kind: 'flag', values: [() => 'no clone'] } } };
  const refused = { digest: 'two', tables: { ...others, press: broken } } as unknown as Kept;
  await expect(shelf.keep(2019, refused)).rejects.toThrow();
  expect(await shelf.take(2019)).toEqual(year('one'));
});

describe('how keeping went is said', () => {
  test('kept', async () => {
    const keeping = new Keeping();
    expect(keeping.state).toBe('waiting');
    await keeping.keep(2019, year('one'), shelf);
    expect(keeping.state).toBe('kept');
  });

  test('from memory alone while storage is silent, and kept once it answers', async () => {
    const older = await new Promise<IDBDatabase>((resolve) => {
      const opening = Dexie.dependencies.indexedDB.open('held', 10);
      opening.onsuccess = () => resolve(opening.result);
    });
    const held = new Database('held');
    const keeping = new Keeping();
    const kept = keeping.keep(2019, year('one'), new Shelf(held));
    await vi.waitFor(() => expect(keeping.state).toBe('memory'), 10_000);
    const heard: (string | null)[] = [];
    held.onhindered((hindrance) => heard.push(hindrance));
    expect(heard).toEqual(['blocked']);
    older.close();
    await kept;
    expect(keeping.state).toBe('kept');
    expect(heard).toEqual(['blocked', null]);
    held.close();
  });

  test('nothing, while storage has answered and has much to store', async () => {
    vi.useFakeTimers();
    let done = () => {};
    const slow: Pick<Shelf, 'keep'> = {
      keep: (_year, _kept, onanswer) => {
        onanswer?.();
        return new Promise((resolve) => (done = () => resolve('stored')));
      },
    };
    const keeping = new Keeping();
    const kept = keeping.keep(2019, year('one'), slow);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeping.state).toBe('waiting');
    done();
    await kept;
    expect(keeping.state).toBe('kept');
    vi.useRealTimers();
  });

  test('from memory alone, where storage refuses', async () => {
    Dexie.dependencies.indexedDB = {
      open() {
        throw new DOMException('refused', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const keeping = new Keeping();
    await keeping.keep(2019, year('one'), new Shelf(new Database()));
    expect(keeping.state).toBe('memory');
  });
});

function year(digest: string, city = 'Lyon'): Kept {
  const read = (name: TableName, rows: string[][]) => readRecords(tables[name], rows).data;
  return {
    digest,
    tables: {
      events: read('events', [
        ['id', 'start', 'city', 'types'],
        ['a', '2019-03-01', city, 'stand;atelier'],
      ]),
      press: read('press', [['id'], ['p']]),
      releases: read('releases', [['id'], ['r']]),
      partners: read('partners', [['id'], ['x']]),
      figures: read('figures', [
        ['id', 'value'],
        ['f', ''],
      ]),
      claims: read('claims', [['id']]),
    },
  };
}
