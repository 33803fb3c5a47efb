import { flushSync, mount, unmount, type Component } from 'svelte';
import '../src/app.css';
import { language } from '../src/i18n/language.svelte';
import type { Context } from '../src/views/context';
import { keepOnly } from '../src/views/row-order';
import RowTable from '../src/views/RowTable.svelte';
import InPage from '../tests/component/InPage.svelte';
import { pageOfTables } from '../tests/pages';
import { largeEvents } from '../tests/large-year';
import { frame, scrolled, watched } from './frames';
import { Random } from './random';
import { ms, ratio, type Benchmark, type Report } from './report';
import PlainRows from './rivals/PlainRows.svelte';
import TanstackRows from './rivals/TanstackRows.svelte';
import { percentile, rest, timed } from './stopwatch';

const COLUMNS = ['start', 'title', 'types', 'city', 'speakers'];
/** More plain rows than these take too long to lay out for a run of half a minute. */
const MOST_PLAIN = 2_000;
/** The height of a row, and how many are drawn out of sight on both sides: the same for both. */
const PITCH = 42;
const SPARE = 12;
const ROUNDS = 5;
/** Rounds that are not counted: the browser compiles what it has run some times. */
const WARM_UP = 1;

const GESTURES = ['build', 'wheel', 'fling', 'jump'] as const;
type Gesture = (typeof GESTURES)[number];
type Times = Record<Gesture, number[]>;
type Rival = 'ours' | 'svelte-virtual' | 'plain';

export const tableScroll: Benchmark = {
  name: 'table-scroll',
  sizes: [100_000],
  async run(rows): Promise<Report> {
    language.show('fr');
    const context = pageOfTables([largeEvents(rows)]);
    const all = context.explorer.table('events').rows;
    const few = all.subarray(0, MOST_PLAIN);
    const given = { columns: COLUMNS, pitch: PITCH, spare: SPARE };
    const shown: Record<Rival, () => Promise<Times>> = {
      ours: () => on(context, RowTable, { table: 'events', columns: COLUMNS }),
      'svelte-virtual': () => on(context, TanstackRows, { ...given, rows: all }),
      plain: () => on(context, PlainRows, { rows: few, columns: COLUMNS }),
    };
    const names = Object.keys(shown) as Rival[];
    const taken = new Map<Rival, Times>();
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      for (const name of names) {
        // Plain rows are far from the others either way.
        if (name === 'plain' && round !== WARM_UP) continue;
        const times = await shown[name]();
        if (round >= WARM_UP) taken.set(name, joined(taken.get(name), times));
      }
      names.reverse();
    }
    return {
      title: `A table of ${rows.toLocaleString('en')} rows: work of one frame (ms); plain rows are ${few.length.toLocaleString('en')}`,
      heading: [
        'gesture',
        'ours p50',
        'p95',
        'longest',
        'svelte-virtual p50',
        'p95',
        'longest',
        'plain p50',
        'p95',
        'p95 than svelte-virtual',
      ],
      rows: [...GESTURES.map((gesture) => line(gesture, taken)), ...(await orders(context))],
    };
  },
};

/** Shows a table, scrolls it by each gesture, and takes it away. */
async function on<Props extends object>(
  context: Context,
  component: Component<Props>,
  props: Props,
): Promise<Times> {
  let shown: ReturnType<typeof mount> | undefined;
  const build = timed(() => {
    shown = mount(InPage as Component<object>, {
      target: document.body,
      props: { context, component, props },
    });
    flushSync();
    void document.body.offsetHeight;
  });
  await frame();
  await rest();
  const random = new Random(5);
  const end = document.documentElement.scrollHeight - innerHeight;
  const middle = Math.round(end / 2);
  const steps = (count: number, by: number) =>
    Array.from({ length: count }, (_, at) => middle + by * (at < count / 2 ? at : count - at));
  scrollTo(0, middle);
  await frame();
  await frame();
  const times = {
    build: [build],
    wheel: await scrolled(steps(80, 120)),
    fling: await scrolled(steps(30, 1500)),
    jump: await scrolled(Array.from({ length: 20 }, () => random.below(end))),
  };
  if (shown) await unmount(shown);
  scrollTo(0, 0);
  await rest();
  return times;
}

function joined(before: Times | undefined, after: Times): Times {
  if (!before) return after;
  const both = GESTURES.map((gesture) => [gesture, [...before[gesture], ...after[gesture]]]);
  return Object.fromEntries(both) as Times;
}

function line(gesture: Gesture, taken: Map<Rival, Times>): string[] {
  const of = (name: Rival) => (taken.get(name)?.[gesture] ?? []).filter((time) => time > 0);
  const ours = of('ours');
  const theirs = of('svelte-virtual');
  const plain = of('plain');
  return [
    gesture,
    ms(percentile(ours, 0.5)),
    ms(percentile(ours, 0.95)),
    ms(Math.max(...ours)),
    ms(percentile(theirs, 0.5)),
    ms(percentile(theirs, 0.95)),
    ms(Math.max(...theirs)),
    ms(percentile(plain, 0.5)),
    ms(percentile(plain, 0.95)),
    ratio(percentile(theirs, 0.95), percentile(ours, 0.95)),
  ];
}

/** The first sort by title, the same the other way round, and choices of a town. */
async function orders(context: Context): Promise<string[][]> {
  const { page, explorer } = context;
  const events = explorer.table('events');
  const shown = mount(InPage as Component<object>, {
    target: document.body,
    props: { context, component: RowTable, props: { table: 'events', columns: COLUMNS } },
  });
  await rest();
  const table = document.querySelector('table');
  const sorted = async (order: string) => {
    page.set('sort', order);
    flushSync();
    while (table?.getAttribute('aria-busy') === 'true') await frame();
  };
  const first = await watched(() => sorted('title'));
  const second = await watched(() => sorted('-title'));
  const towns = events.values('city').slice(0, 10);
  const choices: number[] = [];
  for (const { value } of [...towns, ...towns]) {
    choices.push(
      timed(() => {
        page.selection.toggle('city', value);
        flushSync();
        void document.body.offsetHeight;
      }),
    );
    await rest();
  }
  const order = Uint32Array.from(events.rows).reverse();
  const kept = Array.from({ length: 20 }, () =>
    timed(() => keepOnly(order, events.rows.subarray(1))),
  );
  await unmount(shown);
  const blank = Array.from({ length: 6 }, () => '');
  return [
    ['sort by title, in all', ms(first.taken), '', ms(first.longest), ...blank],
    ['and the other way', ms(second.taken), '', ms(second.longest), ...blank],
    ['choose a town', ...spread(choices), ...blank],
    ['of which keep the order', ...spread(kept), ...blank],
  ];
}

function spread(times: readonly number[]): string[] {
  return [ms(percentile(times, 0.5)), ms(percentile(times, 0.95)), ms(Math.max(...times))];
}
