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
  for (let row = 0; row < data.rows; row++) {
    if (column.codes[row] === code) count += 1;
  }
  return count;
}

function onlineOf(data: Columnar, rows: Uint32Array): number {
  const column = data.columns.online;
  if (column?.kind !== 'flag') return 0;
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    if (column.values[rows[at]] === 1) count += 1;
  }
  return count;
}

/** One of a kind leads nothing. */
function several(first: Tally | null): Tally | null {
  return first && first.count > 1 ? first : null;
}

function monthsOf(data: Columnar, rows: Uint32Array): EventsPortrait['months'] {
  const { start, end } = data.columns;
  if (start?.kind !== 'day') return null;
  let [from, to] = [Infinity, -Infinity];
  for (let at = 0; at < rows.length; at++) {
    const first = start.values[rows[at]];
    if (first === NO_DAY) continue;
    const last = end?.kind === 'day' ? end.values[rows[at]] : NO_DAY;
    from = Math.min(from, first);
    to = Math.max(to, last === NO_DAY ? first : last);
  }
  if (from > to) return null;
  return { from: firstOfMonth(dayOf(from)), to: firstOfMonth(dayOf(to)) };
}

function firstOfMonth(day: Day): Day {
  return isoDay(yearOf(day), monthOf(day), 1);
}
