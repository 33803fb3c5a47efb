import type { Page } from '@playwright/test';
import { dayNumber } from '../../src/model/day';
import { pack, type PackedTable } from '../../src/model/packed';
import { writeYear } from '../../src/model/published-year';
import { readYear } from '../read-year';
import { unpack } from '../unpack';

interface Wished {
  rows: number;
  /** In how many towns they take place, spread over France. */
  towns: number;
}

const FIRST_DAY = dayNumber('2019-01-01');
const TYPES = ['', 'conférence', 'atelier', 'stand'];

/** The year 2019 with other events than its own, so many that no dot is left to each. */
export async function serveManyEvents(page: Page, wished: Wished): Promise<void> {
  await page.route(/2019[^/]*\.json$/, async (route) => {
    const response = await route.fetch();
    const year = readYear((await response.text()).split('\n'));
    const events = unpack(manyEvents(pack(year.tables.events), wished));
    const body = writeYear({ ...year, tables: { ...year.tables, events } });
    await route.fulfill({ body, contentType: 'application/json' });
  });
}

/** The same in every run: the n-th event is in the town that the n-th number leads to. */
function manyEvents(like: PackedTable, { rows, towns }: Wished): PackedTable {
  const random = numbers(2019);
  const townOf = Array.from({ length: rows }, () => Math.floor(towns * random() ** 3));
  const places = Array.from({ length: towns }, () => [random(), random()]);
  const each = <T>(of: (row: number) => T): T[] =>
    Array.from({ length: rows }, (_, row) => of(row));
  const columns: PackedTable['columns'] = {
    id: { kind: 'text', values: each((row) => `e${row}`) },
    start: { kind: 'day', values: each((row) => FIRST_DAY + Math.floor((row * 365) / rows)) },
    title: { kind: 'text', values: each((row) => `Rencontre ${row}`) },
    city: {
      kind: 'category',
      codes: townOf.map((town) => town + 1),
      dictionary: ['', ...places.map((_, town) => `Ville ${town + 1}`)],
    },
    country: { kind: 'category', codes: each(() => 1), dictionary: ['', 'FR'] },
    category: { kind: 'category', codes: each(() => 1), dictionary: ['', 'intervention'] },
    longitude: { kind: 'number', values: townOf.map((town) => -1 + 7 * places[town][0]) },
    latitude: { kind: 'number', values: townOf.map((town) => 44 + 5.5 * places[town][1]) },
    types: {
      kind: 'list',
      offsets: Array.from({ length: rows + 1 }, (_, row) => row),
      codes: each((row) => row % TYPES.length),
      dictionary: TYPES,
    },
    online: { kind: 'flag', values: each(() => 0) },
  };
  for (const [name, { kind }] of Object.entries(like.columns)) {
    if (name in columns) continue;
    if (kind === 'text') columns[name] = { kind, values: each(() => '') };
    if (kind === 'number') columns[name] = { kind, values: each(() => null) };
    if (kind === 'day') columns[name] = { kind, values: each(() => -(2 ** 31)) };
    if (kind === 'flag') columns[name] = { kind, values: each(() => 2) };
    if (kind === 'category') columns[name] = { kind, codes: each(() => 0), dictionary: [''] };
    if (kind === 'list') {
      const offsets = Array.from({ length: rows + 1 }, (_, row) => row);
      columns[name] = { kind, offsets, codes: each(() => 0), dictionary: [''] };
    }
  }
  return { table: 'events', rows, columns };
}

/** Numbers from 0 to 1, as if at random (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
