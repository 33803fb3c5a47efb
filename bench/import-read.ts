import { NO_CHOICES, type Choices } from '../src/import/protocol';
import { Reader } from '../src/import/reader';
import { ms, ratio, type Benchmark, type Report } from './report';
import { spreadsheet } from './spreadsheet';
import { percentile, rest } from './stopwatch';

const TIMES = 5;
const TOWN = 2;
/** The town is kept as words, and nothing is looked up. */
const WITHOUT_PLACES: Choices = { ...NO_CHOICES, mapping: { columns: { [TOWN]: null } } };
const BESIDE = { known: {}, present: [] };

/** From a file to columns on the page, all in a worker. */
interface Way {
  name: string;
  /**
   * With a worker that has read before, in one made ready when the view of imports opened, or in
   * one started for it.
   */
  worker: 'warm' | 'ready' | 'new';
  /** What is not measured. */
  ready?: () => Promise<unknown>;
  read: (file: Blob) => Promise<number>;
  stop: () => void;
}

export const importRead: Benchmark = {
  name: 'import-read',
  sizes: [100_000],
  async run(rows): Promise<Report> {
    const file = await spreadsheet(rows);
    const ways = [
      ours('ours', 'warm', NO_CHOICES),
      ours('ours, places not looked up', 'warm', WITHOUT_PLACES),
      papaparse('PapaParse to columns', 'warm'),
      ours('ours', 'ready', NO_CHOICES),
      ours('ours', 'new', NO_CHOICES),
      ours('ours, places not looked up', 'new', WITHOUT_PLACES),
      papaparse('PapaParse to columns', 'new'),
    ];
    const times = new Map(ways.map((way) => [way, [] as number[]]));
    // The first round is not counted: scripts are fetched and compiled.
    for (let round = 0; round <= TIMES; round++) {
      for (const way of ways) {
        const taken = await timedReading(way, file, rows);
        if (round > 0) times.get(way)?.push(taken);
        await rest();
      }
      // Each goes first in turn.
      ways.push(...ways.splice(0, 1));
    }
    for (const { stop } of ways) stop();
    const median = (worker: Way['worker'], name: string) => {
      const way = ways.find((one) => one.worker === worker && one.name === name);
      return percentile((way && times.get(way)) ?? [], 0.5);
    };
    const papaparseBeside = (worker: Way['worker']) =>
      median(worker === 'warm' ? 'warm' : 'new', 'PapaParse to columns');
    const size = (file.size / 1e6).toFixed(0);
    return {
      title: `Read a CSV of ${rows.toLocaleString('en')} rows (${size} MB) into columns in a worker (ms)`,
      heading: ['from file to columns', 'worker', 'p50', 'fastest', 'of PapaParse', 'at most'],
      rows: [...times].map(([{ name, worker }, taken]) => [
        name,
        worker,
        ms(percentile(taken, 0.5)),
        ms(Math.min(...taken)),
        ratio(percentile(taken, 0.5), papaparseBeside(worker)),
        name === 'PapaParse to columns' ? '' : '1.5x',
      ]),
    };
  },
};

async function timedReading(way: Way, file: Blob, rows: number): Promise<number> {
  if (way.worker !== 'warm') way.stop();
  if (way.worker === 'ready') await way.ready?.();
  const start = performance.now();
  const read = await way.read(file);
  const taken = performance.now() - start;
  if (read !== rows) throw new Error(`rows lost by ${way.name}: ${rows - read}`);
  return taken;
}

function ours(name: string, worker: Way['worker'], choices: Choices): Way {
  const reader = new Reader();
  return {
    name,
    worker,
    async read(content) {
      const source = { name: 'evenements-2019.csv', content };
      const answer = await reader.read(source, choices, BESIDE, () => {});
      if ('refusal' in answer) throw new Error(`refused: ${answer.refusal.code}`);
      const { shares } = await reader.take({ year: 2019, rest: 2019 });
      const [{ data }] = shares;
      return data.rows;
    },
    ready() {
      reader.prepare();
      // Answered once the towns are here, as they are by the time that a reader has chosen a file.
      return reader.suggest('Lyon');
    },
    stop: () => reader.close(),
  };
}

function papaparse(name: string, worker: Way['worker']): Way {
  let running: Worker | null = null;
  return {
    name,
    worker,
    read(file) {
      running ??= new Worker(new URL('./rivals/papaparse.worker.ts', import.meta.url), {
        type: 'module',
      });
      const own = running;
      return new Promise((resolve, reject) => {
        own.onmessage = ({ data }: MessageEvent<{ start: Int32Array }>) =>
          resolve(data.start.length);
        own.onerror = ({ message }) => reject(new Error(message));
        own.postMessage(file);
      });
    },
    stop() {
      running?.terminate();
      running = null;
    },
  };
}
