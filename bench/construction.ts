import type { Columnar } from '../src/model/columnar';
import { Crossfilter } from '../src/filter/crossfilter';
import { inSlices } from '../src/model/slices';
import { events } from './generated';
import { dimensionsOf, samples } from './record';
import { ms, type Benchmark, type Report } from './report';
import { Crossfilter2 } from './rivals/crossfilter2';
import { percentile, rest, timed } from './stopwatch';

const TIMES = 5;

/** What a page does before its first change of filter, and how long it keeps the reader waiting. */
export const construction: Benchmark = {
  name: 'construction',
  sizes: [10_000, 100_000, 1_000_000],
  async run(rows): Promise<Report> {
    const data = events(rows);
    const objects = samples(data);
    const names = dimensionsOf(data);
    const filters: Crossfilter[] = [];
    return {
      title: `Before the first change, ${rows.toLocaleString('en')} rows (ms)`,
      heading: ['work', 'steps', 'in all', 'p50', 'longest'],
      rows: [
        line('filter', await repeated(() => filters.push(new Crossfilter(data)))),
        line('first counts', await repeated(() => readAll(filters.pop(), names))),
        line('words, in slices', await inSteps(data)),
        line('crossfilter2: all of it', await repeated(() => new Crossfilter2(objects, names), 1)),
      ],
    };
  },
};

async function repeated(work: () => unknown, times = TIMES): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    taken.push(timed(work));
    await rest();
  }
  return taken;
}

function readAll(filter: Crossfilter | undefined, names: readonly { name: string }[]): void {
  for (const { name } of names) filter?.valueCounts(name);
  filter?.dayCounts();
}

async function inSteps(data: Columnar): Promise<number[]> {
  const taken: number[] = [];
  await inSlices(steps(new Crossfilter(data).prepareSearch(), taken));
  return taken;
}

function* steps(work: Generator<void, void>, taken: number[]): Generator<void, void> {
  let done = false;
  while (!done) {
    taken.push(timed(() => (done = work.next().done ?? false)));
    yield;
  }
}

function line(work: string, taken: readonly number[]): string[] {
  const sum = taken.reduce((total, time) => total + time, 0);
  return [work, String(taken.length), ms(sum), ms(percentile(taken, 0.5)), ms(Math.max(...taken))];
}
