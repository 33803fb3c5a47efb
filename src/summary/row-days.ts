import type { Columnar } from '../model/columnar';
import { NO_DAY, dayNumber, dayOf, type Span } from '../model/day';
import { tables } from '../model/tables';

/** First and last days of rows, as numbers since 1970; NO_DAY where there are none. */
export interface RowDays {
  from: Int32Array;
  to: Int32Array;
}

const known = new WeakMap<Columnar, RowDays>();

/** A missing end is the day of the start. Worked out once for a table. */
export function rowDays(data: Columnar): RowDays {
  const days = known.get(data) ?? daysIn(data);
  known.set(data, days);
  return days;
}

function daysIn(data: Columnar): RowDays {
  const { day } = tables[data.table];
  const start = day && data.columns[day.start];
  const end = day && data.columns[day.end];
  const none = new Int32Array(data.rows).fill(NO_DAY);
  if (start?.kind !== 'day') return { from: none, to: none };
  const from = start.values;
  if (end?.kind !== 'day') return { from, to: from };
  const to = end.values.slice();
  for (let row = 0; row < to.length; row++) if (to[row] === NO_DAY) to[row] = from[row];
  return { from, to };
}

/** From the first day of some rows to the last; null where none has a day. */
export function daysOf({ from, to }: RowDays, rows: Iterable<number>): Span | null {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    if (from[row] === NO_DAY) continue;
    first = Math.min(first, from[row]);
    last = Math.max(last, to[row]);
  }
  return first > last ? null : { from: dayOf(first), to: dayOf(last) };
}

/** Which of some rows lie before a span, touch it, and lie after it. */
export function splitBy({ from, to }: RowDays, rows: Iterable<number>, span: Span) {
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  const split = { before: [] as number[], within: [] as number[], after: [] as number[] };
  for (const row of rows) {
    if (from[row] === NO_DAY) continue;
    if (to[row] < first) split.before.push(row);
    else if (from[row] > last) split.after.push(row);
    else split.within.push(row);
  }
  return split;
}
