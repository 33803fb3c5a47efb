import { NO_CLAUSES, points, toggled, type Clause } from '../src/filter/clauses';
import { addDays, dayOf, dayNumber } from '../src/model/day';
import type { Columnar } from '../src/model/columnar';
import { events, press } from './generated';
import { Random } from './random';
import { dimensionsOf, samples } from './record';
import { ms, ratio, type Benchmark, type Report } from './report';
import { ArrayFilter } from './rivals/array-filter';
import { Crossfilter2 } from './rivals/crossfilter2';
import { Floor } from './rivals/floor';
import { Millesime } from './rivals/millesime';
import type { Rival } from './rivals/rival';
import { percentile, rest, timed } from './stopwatch';

type Change = [dimension: string, clause: Clause | null];

/** One kind of change, repeated; the clauses before it stay in force. */
interface Scenario {
  title: string;
  before: readonly Change[];
  changes: (data: Columnar, random: Random, count: number) => Change[];
}

const QUARTER = span('2019-04-01', '2019-06-30');

const OF_EVENTS: readonly Scenario[] = [
  { title: 'brush step, 1 to 3 days', before: [], changes: brushSteps(1, 3) },
  { title: 'brush step, 1 to 3 weeks', before: [], changes: brushSteps(7, 21) },
  { title: 'the same, of one type', before: [['type', null]], changes: brushSteps(7, 21) },
  { title: 'brush, any span', before: [], changes: brushJumps },
  { title: 'town', before: [], changes: toggles('city') },
  { title: 'town, in a quarter', before: [['day', QUARTER]], changes: toggles('city') },
  { title: 'type (list)', before: [], changes: toggles('type') },
  { title: 'speaker (list)', before: [], changes: toggles('speaker') },
  { title: 'text', before: [], changes: typing },
  { title: 'text, in a quarter', before: [['day', QUARTER]], changes: typing },
];

const OF_PRESS: readonly Scenario[] = [
  { title: 'press: 1 to 3 weeks', before: [], changes: brushSteps(7, 21) },
  { title: 'press: outlet', before: [], changes: toggles('outlet') },
  { title: 'press: text', before: [], changes: typing },
];

/** The others know a row's first day alone: their answers are other ones, and easier. */
const OF_LASTING: readonly Scenario[] = [
  { title: '1 row in 10 over days: 1 to 3 weeks', before: [], changes: brushSteps(7, 21) },
];

/** The slowest is asked once in so many changes, and all answers are compared then. */
const SPARING = 5;

export const filter: Benchmark = {
  name: 'filter',
  sizes: [10_000, 100_000, 1_000_000],
  async run(rows): Promise<Report> {
    return {
      title: `One change of filter with all counts, ${rows.toLocaleString('en')} rows (ms)`,
      heading: [
        'change',
        'ours p50',
        'p95',
        'and rows p95',
        'crossfilter2 p50',
        'p95',
        'Array.filter p50',
        'floor p50',
        'than crossfilter2',
        'than the floor',
      ],
      rows: [
        ...(await measure(events(rows), OF_EVENTS)),
        ...(await measure(events(rows, 0.1), OF_LASTING)),
        ...(await measure(press(rows), OF_PRESS)),
      ],
    };
  },
};

async function measure(data: Columnar, scenarios: readonly Scenario[]): Promise<string[][]> {
  const names = dimensionsOf(data);
  const objects = samples(data);
  const rivals = {
    ours: new Millesime(data),
    crossfilter2: new Crossfilter2(objects, names),
    arrayFilter: new ArrayFilter(objects, names),
    floor: new Floor(data, objects),
  };
  const table: string[][] = [];
  for (const scenario of scenarios) table.push(await race(data, rivals, scenario));
  return table;
}

async function race(
  data: Columnar,
  rivals: { ours: Millesime; crossfilter2: Rival; arrayFilter: Rival; floor: Rival },
  { title, before, changes }: Scenario,
): Promise<string[]> {
  const isEasier = OF_LASTING.some((scenario) => scenario.title === title);
  const all: [keyof typeof rivals, Rival][] = [
    ['ours', rivals.ours],
    ['crossfilter2', rivals.crossfilter2],
    ['arrayFilter', rivals.arrayFilter],
    ['floor', rivals.floor],
  ];
  const random = new Random(7);
  const first = before.map(([name, clause]): Change => [name, clause ?? firstValue(data, name)]);
  for (const change of first) for (const [, rival] of all) rival.change(...change);
  const times = { ours: [], rows: [], crossfilter2: [], arrayFilter: [], floor: [] } as Record<
    keyof typeof rivals | 'rows',
    number[]
  >;
  const unmeasured = warmUpFor(data.rows);
  const count = unmeasured + stepsFor(data.rows);
  for (const [step, change] of changes(data, random, count).entries()) {
    // Each goes first in turn.
    all.push(...all.splice(0, 1));
    const isWhole = step % SPARING === 0;
    const taken = { rows: 0 } as Record<keyof typeof times, number>;
    for (const [name, rival] of all) {
      if (name !== 'arrayFilter' || isWhole) taken[name] = timed(() => rival.change(...change));
    }
    taken.rows = taken.ours + timed(() => rivals.ours.rows());
    if (isWhole && !isEasier) compareAnswers(data, all);
    if (step >= unmeasured) {
      for (const name of Object.keys(taken) as (keyof typeof taken)[])
        times[name].push(taken[name]);
    }
    await rest();
  }
  const used = new Set([...first, ...changes(data, new Random(7), 3)].map(([name]) => name));
  for (const name of used) for (const [, rival] of all) rival.change(name, null);
  const [ours, theirs, floor] = [times.ours, times.crossfilter2, times.floor].map((of) =>
    percentile(of, 0.5),
  );
  return [
    title,
    ms(ours),
    ms(percentile(times.ours, 0.95)),
    ms(percentile(times.rows, 0.95)),
    ms(theirs),
    ms(percentile(times.crossfilter2, 0.95)),
    ms(percentile(times.arrayFilter, 0.5)),
    ms(floor),
    ratio(theirs, ours),
    ratio(floor, ours),
  ];
}

/** Changes that are not counted: the browser compiles what it has run often, or for long. */
function warmUpFor(rows: number): number {
  return rows >= 1_000_000 ? 10 : 60;
}

function stepsFor(rows: number): number {
  return rows >= 1_000_000 ? 30 : 60;
}

/** A window of two months that moves to and fro, by so many days at once. */
function brushSteps(least: number, most: number): Scenario['changes'] {
  return (_, random, count) => {
    const first = dayNumber('2019-01-01');
    let at = 0;
    let side = 1;
    return Array.from({ length: count }, () => {
      const days = least + random.below(most - least + 1);
      if (at < most) side = 1;
      if (at > 303 - most) side = -1;
      at += side * days;
      return ['day', span(dayOf(first + at), dayOf(first + at + 61))];
    });
  };
}

/** Any span of the year after any other, now and then none. */
function brushJumps(_: Columnar, random: Random, count: number): Change[] {
  return Array.from({ length: count }, () => {
    if (random.below(6) === 0) return ['day', null];
    const from = addDays('2019-01-01', random.below(360));
    return ['day', span(from, addDays(from, random.below(200)))];
  });
}

/** One of the twelve first values, another beside it, the first off, the other off. */
function toggles(dimension: string): Scenario['changes'] {
  return (data, random, count) => {
    const values = dictionary(data, dimension).slice(1, 13);
    let clauses = NO_CLAUSES;
    let pair = ['', ''];
    return Array.from({ length: count }, (_, index) => {
      if (index % 4 === 0) pair = [random.pick(values), random.pick(values)];
      if (pair[0] === pair[1]) pair[1] = values.find((value) => value !== pair[0]) ?? '';
      clauses = toggled(clauses, dimension, pair[index % 2]);
      return [dimension, points(clauses, dimension) ?? null];
    });
  };
}

/** Words of the titles typed letter by letter, then taken away. */
function typing(data: Columnar, random: Random, count: number): Change[] {
  const { title } = data.columns;
  const titles = title.kind === 'text' ? title.values : [];
  const changes: Change[] = [];
  while (changes.length < count) {
    const word = random.pick(random.pick(titles).split(' ')).slice(0, 6);
    for (let length = 1; length <= word.length; length++) {
      changes.push(['q', { kind: 'match', text: word.slice(0, length) }]);
    }
    changes.push(['q', null]);
  }
  return changes.slice(0, count);
}

/** Wrong answers need no measure. */
function compareAnswers(data: Columnar, rivals: readonly [string, Rival][]): void {
  const asked = dimensionsOf(data).map(({ name }) => [name, dictionary(data, name)[1]]);
  const answers = rivals.map(([, rival]) =>
    JSON.stringify([
      rival.shown(),
      rival.count('day', '2019-05-15'),
      ...asked.map(([dimension, value]) => rival.count(dimension, value)),
    ]),
  );
  const odd = answers.findIndex((answer) => answer !== answers[0]);
  if (odd < 0) return;
  throw new Error(
    `not the same answers: ${rivals[0][0]} ${answers[0]}, ${rivals[odd][0]} ${answers[odd]}`,
  );
}

function firstValue(data: Columnar, dimension: string): Clause {
  return { kind: 'points', any: [dictionary(data, dimension)[1]], none: [] };
}

function dictionary(data: Columnar, dimension: string): readonly string[] {
  const column = dimensionsOf(data).find(({ name }) => name === dimension)?.column ?? '';
  const found = data.columns[column];
  return 'dictionary' in found ? found.dictionary : [];
}

function span(from: string, to: string): Clause {
  return { kind: 'interval', span: { from, to } };
}
