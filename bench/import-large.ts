import { Database } from '../src/db/database';
import { Imports } from '../src/db/imports';
import { Crossfilter } from '../src/filter/crossfilter';
import type { Step } from '../src/import/step';
import { Wizard } from '../src/import/wizard.svelte';
import { Library } from '../src/views/library.svelte';
import { ms, type Benchmark, type Report } from './report';
import { spreadsheet } from './spreadsheet';
import { collect, rest } from './stopwatch';

/** Shares of the time that reading took, at which a reader gives it up. */
const MOMENTS = [0.1, 0.35, 0.6, 0.85];
/** Milliseconds: browsers tell of tasks that are longer. */
const LONG = 50;
const MEMORY_PATIENCE = 20_000;

/** A file of the largest kind, as the page takes it: read, stored, opened, filterable. */
export const importLarge: Benchmark = {
  name: 'import-large',
  sizes: [1_000_000],
  async run(rows): Promise<Report> {
    const file = await spreadsheet(rows);
    collect();
    const database = new Database('bench-large');
    const imports = new Imports(database);
    const library = new Library(
      { years: [], open: () => Promise.reject(new Error('no year of the site')) },
      () => Promise.resolve(imports),
    );
    const wizard = new Wizard(library, () => ({}));
    const reading = await watched('read in the worker', () => wizard.open([file]));
    expectStep(wizard, 'preview');
    const storing = await watched('take over and store', () => wizard.store());
    expectStep(wizard, 'done');
    const memory = await memoryUsed();
    const opening = await watched('open and filter', async () => {
      const { year } = await library.open(library.years[0]);
      const filter = new Crossfilter(year.tables.events);
      if (filter.shown !== rows) throw new Error(`rows lost: ${rows - filter.shown}`);
      filter.valueCounts('city');
    });
    const cancels: Phase[] = [];
    for (const moment of MOMENTS)
      cancels.push(await cancelled(wizard, file, reading.time * moment));
    cancels.push(await cancelledStoring(wizard, file));
    wizard.close();
    await database.delete();
    const all = reading.time + storing.time + opening.time;
    const size = (file.size / 1e6).toFixed(0);
    return {
      title: `A file of ${rows.toLocaleString('en')} rows (${size} MB), all on one page`,
      heading: ['phase', 'time (ms)', "longest task on the page's thread (ms)", 'at most (ms)'],
      rows: [
        ...[reading, storing, opening].map(({ name, time, longest }) => [
          name,
          ms(time),
          longest === 0 ? `below ${LONG}` : ms(longest),
          `${LONG} a task`,
        ]),
        ['from file to filterable and stored', ms(all), '', '15000'],
        ...cancels.map((d) => [d.name, ms(d.time), '', '200']),
        ['memory once stored (MB)', memory, '', '1000'],
      ],
    };
  },
};

interface Phase {
  name: string;
  time: number;
  longest: number;
}

/** How long work takes and, as the browser tells, the longest task of the page; 0: none is long. */
async function watched(name: string, work: () => Promise<unknown>): Promise<Phase> {
  // What came before is over then, and is not counted.
  await rest();
  let longest = 0;
  const note = (tasks: PerformanceEntryList) => {
    for (const { duration } of tasks) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((seen) => note(seen.getEntries()));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  await rest();
  note(observer.takeRecords());
  observer.disconnect();
  return { name, time, longest };
}

/** From the moment that a reader asks, however busy the page is, until the file is gone. */
async function cancelled(wizard: Wizard, file: File, after: number): Promise<Phase> {
  const opened = wizard.open([file]);
  const asked = performance.now() + after;
  await new Promise((resolve) => setTimeout(resolve, after));
  wizard.cancel();
  expectStep(wizard, 'choose');
  const time = performance.now() - asked;
  await opened;
  await rest();
  return { name: `cancel, ${ms(after)} ms into the reading`, time, longest: 0 };
}

async function cancelledStoring(wizard: Wizard, file: File): Promise<Phase> {
  await wizard.open([file]);
  const stored = wizard.store();
  while (!isUnderWay(wizard.step)) await rest();
  const asked = performance.now();
  wizard.cancel();
  while (wizard.step.name === 'storing') await rest();
  const time = performance.now() - asked;
  wizard.cancel();
  await stored;
  return { name: 'cancel while it is stored', time, longest: 0 };
}

/** Some rows are stored, or all is over already. */
function isUnderWay(step: Step): boolean {
  return step.name !== 'storing' || step.rows > 0;
}

function expectStep({ step }: Wizard, name: Step['name']): void {
  if (step.name !== name) throw new Error(`the import is at another step: ${step.name}`);
}

/** Of the page and its workers, where the browser tells in good time. */
async function memoryUsed(): Promise<string> {
  const { measureUserAgentSpecificMemory: measure } = performance as Performance & {
    measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
  };
  if (!measure) return 'not told';
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), MEMORY_PATIENCE));
  const told = await Promise.race([measure.call(performance), late]);
  return told ? (told.bytes / 1e6).toFixed(0) : 'not told';
}
