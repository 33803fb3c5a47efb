import { days, type Columnar } from '../model/columnar';
import { NO_DAY, dayOf, monthOf, monthSpan, yearOf, type Day } from '../model/day';
import { leader, tally, type Tally } from './tally';

/** What can be said of some press rows. */
export interface PressPortrait {
  shown: number;
  total: number;
  /** How many outlets are among them. */
  outlets: number;
  /** The outlet with most mentions; null where several share the first place. */
  outlet: Tally | null;
  /** How many months are among them. */
  months: number;
  /** The first day of the month with most mentions; null where several share the first place. */
  month: { value: Day; count: number } | null;
  /** The day of the only mention. */
  day: Day | null;
}

export function pressPortrait(data: Columnar, rows: Uint32Array): PressPortrait {
  const outlets = tally(data, rows, 'outlet');
  const months = monthsOf(data, rows);
  return {
    shown: rows.length,
    total: data.rows,
    outlets: outlets.length,
    outlet: leader(outlets),
    months: months.length,
    month: leader(months),
    day: rows.length === 1 ? (days(data, rows[0])?.from ?? null) : null,
  };
}

/** The months in which rows fall, by their first day, most frequent first. */
function monthsOf(data: Columnar, rows: Uint32Array): Tally[] {
  const { date } = data.columns;
  if (date.kind !== 'day') return [];
  const ofDays = new Map<number, number>();
  for (const row of rows) {
    const number = date.values[row];
    if (number !== NO_DAY) ofDays.set(number, (ofDays.get(number) ?? 0) + 1);
  }
  const ofMonths = new Map<Day, number>();
  for (const [number, count] of ofDays) {
    const day = dayOf(number);
    const month = monthSpan(yearOf(day), monthOf(day)).from;
    ofMonths.set(month, (ofMonths.get(month) ?? 0) + count);
  }
  return [...ofMonths]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count);
}
