import { cell, days, text, type Columnar } from '../model/columnar';
import { isoDay, monthOf, yearOf, type Day } from '../model/day';
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
  const seen = [...rows];
  const towns = tally(data, seen, 'city');
  const types = tally(data, seen, 'types');
  return {
    shown: seen.length,
    total: category === null ? data.rows : countOf(data, category),
    category,
    towns: towns.length,
    town: towns.length === 1 ? towns[0] : several(leader(towns)),
    online: seen.filter((row) => cell(data, 'online', row) === true).length,
    types: types.length,
    type: several(leader(types)),
    months: monthsOf(data, seen),
  };
}

function countOf(data: Columnar, category: string): number {
  let count = 0;
  for (let row = 0; row < data.rows; row++) {
    if (text(data, 'category', row) === category) count += 1;
  }
  return count;
}

/** One of a kind leads nothing. */
function several(first: Tally | null): Tally | null {
  return first && first.count > 1 ? first : null;
}

function monthsOf(data: Columnar, rows: readonly number[]): EventsPortrait['months'] {
  const spans = rows.flatMap((row) => days(data, row) ?? []);
  if (spans.length === 0) return null;
  const from = spans.map((span) => span.from).reduce((a, b) => (b < a ? b : a));
  const to = spans.map((span) => span.to).reduce((a, b) => (b > a ? b : a));
  return { from: firstOfMonth(from), to: firstOfMonth(to) };
}

function firstOfMonth(day: Day): Day {
  return isoDay(yearOf(day), monthOf(day), 1);
}
