import { joinColumns, type CutTable } from '../src/db/chunks';
import { Database, type ImportedDataset } from '../src/db/database';
import { Imports, type Described } from '../src/db/imports';
import { NO_CHOICES } from '../src/import/protocol';
import { Reader } from '../src/import/reader';
import { row, type Columnar } from '../src/model/columnar';
import { ms, ratio, type Benchmark, type Report } from './report';
import { DexieRows } from './rivals/dexie-rows';
import { RawChunks } from './rivals/raw-chunks';
import { spreadsheet } from './spreadsheet';
import { percentile, rest } from './stopwatch';

const TIMES = 5;
/** A record a row is so slow that a share of the rows is stored, and the time multiplied. */
const SHARE = 10;

const DESCRIBED: Described = {
  id: 'bench',
  year: 2019,
  name: 'evenements-2019.csv',
  digest: '',
  scope: 'unconfirmed',
  importedAt: '2026-01-01T00:00:00.000Z',
  ledger: { read: 0, imported: 0, setAside: 0, empty: 0, duplicates: 0 },
};

interface Times {
  store: number[];
  reopen: number[];
}

/** From columns on the page to the browser's storage, and back. */
export const importStore: Benchmark = {
  name: 'import-store',
  sizes: [100_000],
  async run(rows): Promise<Report> {
    const cut = await read(rows);
    const data = joinColumns(cut.table, cut.pieces);
    const objects = Array.from({ length: rows / SHARE }, (_, index) => row(data, index));
    const ours: Times = { store: [], reopen: [] };
    const floor: Times = { store: [], reopen: [] };
    const dexie: Times = { store: [], reopen: [] };
    for (let round = 0; round < TIMES; round++) {
      const works = [() => measureOurs(cut, ours), () => measureFloor(data, floor)];
      // Each goes first in turn.
      if (round % 2 === 1) works.reverse();
      if (round < 2) works.push(() => measureDexie(objects, dexie));
      for (const work of works) {
        await work();
        await rest();
      }
    }
    const line = (work: string, key: keyof Times, most: string) => {
      const [own, least, peer] = [ours, floor, dexie].map((times) => percentile(times[key], 0.5));
      return [
        work,
        ms(own),
        ms(least),
        ms(peer * SHARE),
        ratio(own, least),
        most,
        ratio(peer * SHARE, own),
      ];
    };
    return {
      title: `Keep ${rows.toLocaleString('en')} rows (ms); Dexie's are ${objects.length.toLocaleString('en')}, times ${SHARE}`,
      heading: [
        'work',
        'ours',
        'floor',
        'Dexie rows',
        'of the floor',
        'at most',
        'than Dexie rows',
      ],
      rows: [line('store', 'store', '3x'), line('reopen', 'reopen', '2x')],
    };
  },
};

async function read(rows: number): Promise<CutTable> {
  const reader = new Reader();
  const content = await spreadsheet(rows);
  const source = { name: content.name, content };
  await reader.read(source, NO_CHOICES, { known: {}, present: [] }, () => {});
  const { shares } = await reader.take({ year: DESCRIBED.year, rest: DESCRIBED.year });
  reader.stop();
  return shares[0].data;
}

async function measureOurs(data: CutTable, times: Times): Promise<void> {
  const database = new Database('bench-ours');
  await database.open();
  const imports = new Imports(database);
  let stored: ImportedDataset[] = [];
  times.store.push(
    await taken(async () => {
      stored = await imports.add([{ described: DESCRIBED, data }]);
    }),
  );
  await rest();
  let rows = 0;
  // Those that stored the rows have them still, and would not read.
  const later = new Imports(database);
  times.reopen.push(
    await taken(async () => {
      rows = (await later.take(stored[0]))?.rows ?? 0;
    }),
  );
  if (rows !== data.rows) throw new Error(`rows lost in storage: ${data.rows - rows}`);
  await database.delete();
}

async function measureFloor(data: Columnar, times: Times): Promise<void> {
  const floor = new RawChunks();
  await floor.open();
  times.store.push(await taken(() => floor.write(data)));
  await rest();
  times.reopen.push(await taken(() => floor.read()));
  await floor.delete();
}

async function measureDexie(rows: readonly ReturnType<typeof row>[], times: Times): Promise<void> {
  const dexie = new DexieRows();
  await dexie.open();
  times.store.push(await taken(() => dexie.write(rows)));
  await rest();
  times.reopen.push(await taken(() => dexie.read()));
  await dexie.delete();
}

async function taken(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
