import type { Columnar } from '../model/columnar';
import { NO_DAY, dayOf, isoDay, monthOf, yearOf, type Day } from '../model/day';
import { leader, tally, type Tally } from './tally';

/** What a sentence says of some events. */
export interface EventsPortrait {
  shown: number;
  /** Of what `category` counts. */
  total: number;
  /** The only category that is selected; null for events of any. */
  category: string | null;
  /** How many towns they took place in. */
  towns: number;
  /** The town with most: at least two and more than any other, or the only one there is. */
  town: Tally | null;
  /** How many took place online. */
  online: number;
  /** How many types they are of. */
  types: number;
  /** The type of most: at least two and more than any other. */
  type: Tally | null;
  /** The first month and the last, each as its first day; null where no day is known. */
  months: { from: Day; to: Day } | null;
}

export function eventsPortrait(
  data: Columnar,
  rows: Uint32Array,
  category: string | null,
): EventsPortrait {
  const towns = tally(data, rows, 'city');
  const types = tally(data, rows, 'types');
  return {
    shown: rows.length,
    total: category === null ? data.rows : countOf(data, category),
    category,
    towns: towns.length,
    town: towns.length === 1 ? towns[0] : several(leader(towns)),
    online: onlineOf(data, rows),
    types: types.length,
    type: several(leader(types)),
    months: monthsOf(data, rows),
  };
}

function countOf(data: Columnar, category: string): number {
  const column = data.columns.category;
  if (column?.kind !== 'category') return 0;
  const code = column.dictionary.indexOf(category);
  let count = 0;
  for (const one of column.codes) count += Number(one === code);
  return count;
}

function onlineOf(data: Columnar, rows: Uint32Array): number {
  const column = data.columns.online;
  if (column?.kind !== 'flag') return 0;
  let count = 0;
  for (const row of rows) count += Number(column.values[row] === 1);
  return count;
}

/** One of a kind leads nothing. */
function several(first: Tally | null): Tally | null {
  return first && first.count > 1 ? first : null;
}

/** Over numbers, as there may be a hundred thousand days: each as text would take too long. */
function monthsOf(data: Columnar, rows: Uint32Array): EventsPortrait['months'] {
  const { start, end } = data.columns;
  if (start?.kind !== 'day') return null;
  let from = Infinity;
  let to = -Infinity;
  for (const row of rows) {
    const first = start.values[row];
    if (first === NO_DAY) continue;
    const written = end?.kind === 'day' ? end.values[row] : NO_DAY;
    const last = written === NO_DAY ? first : written;
    if (first < from) from = first;
    if (last > to) to = last;
  }
  if (from === Infinity) return null;
  return { from: firstOfMonth(dayOf(from)), to: firstOfMonth(dayOf(to)) };
}

function firstOfMonth(day: Day): Day {
  return isoDay(yearOf(day), monthOf(day), 1);
}
