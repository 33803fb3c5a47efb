import type { Columnar } from '../model/columnar';
import { NO_DAY, dayNumber, type Span } from '../model/day';
import { finish } from '../model/finish';
import { tables } from '../model/tables';

/**
 * Where a span cuts the rows of a table: those that start on `days[from]` up to, not including,
 * `days[until]`, and those that began before and go on. Of the rows that last, so many began
 * and so many ended before the span.
 */
export interface Cuts {
  from: number;
  until: number;
  begun: number;
  ended: number;
  /** The first day of the span; `NO_DAY` where there is none. */
  first: number;
}

/** Cuts that leave no row. */
export const NOTHING: Cuts = { from: 0, until: 0, begun: 0, ended: 0, first: NO_DAY };

/** Rows between two steps. */
const STEP = 65_536;

/** What a calendar is made of. */
interface CalendarParts extends Pick<
  Calendar,
  'days' | 'order' | 'startOf' | 'lasting' | 'reversed'
> {
  firstOf: Uint32Array;
  isSorted: boolean;
  starts: Int32Array;
  ends: Int32Array;
}

/** The days of a table: a row counts on its first, and is selected by any from first to last. */
export class Calendar {
  /** The days on which rows start, ascending; `NO_DAY` first where some have none. */
  readonly days: Int32Array;
  /** By row: where its first day stands in `days`. */
  readonly startOf: Uint32Array;
  /** All rows by their first day, and by day where its rows begin there. */
  readonly order: Uint32Array;
  readonly #firstOf: Uint32Array;
  /** Whether the rows stand in that order, as they should. */
  readonly #isSorted: boolean;
  /** Rows of more than a day, by first and by last day. */
  readonly lasting: { byStart: Uint32Array; byEnd: Uint32Array };
  /** Rows that end before they start. */
  readonly reversed: Uint32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  private constructor(parts: CalendarParts) {
    this.days = parts.days;
    this.order = parts.order;
    this.#firstOf = parts.firstOf;
    this.startOf = parts.startOf;
    this.#isSorted = parts.isSorted;
    this.lasting = parts.lasting;
    this.reversed = parts.reversed;
    this.#starts = parts.starts;
    this.#ends = parts.ends;
  }

  /** In steps: of a million rows it takes longer than a page may be kept waiting. */
  static *of(data: Columnar): Generator<void, Calendar> {
    const starts = dayValues(data, 'start');
    const ends = dayValues(data, 'end').slice();
    const rows = new Uint32Array(data.rows);
    const lasting: number[] = [];
    const reversed: number[] = [];
    let isSorted = true;
    for (let row = 0; row < rows.length; row++) {
      if (row % STEP === STEP - 1) yield;
      rows[row] = row;
      if (row > 0 && starts[row] < starts[row - 1]) isSorted = false;
      // A row without a first day has no place in time, whatever its last.
      if (ends[row] === NO_DAY || starts[row] === NO_DAY) ends[row] = starts[row];
      if (ends[row] < starts[row]) reversed.push(row);
    }
    const order = isSorted ? rows : byDay(rows, starts);
    const startOf = new Uint32Array(data.rows);
    const days: number[] = [];
    const firstOf: number[] = [];
    let last = NaN;
    for (let index = 0; index < order.length; index++) {
      if (index % STEP === STEP - 1) yield;
      const row = order[index];
      if (starts[row] !== last) {
        last = starts[row];
        days.push(last);
        firstOf.push(index);
      }
      startOf[row] = days.length - 1;
      if (ends[row] > starts[row]) lasting.push(row);
    }
    yield;
    const byStart = Uint32Array.from(lasting);
    return new Calendar({
      days: Int32Array.from(days),
      order,
      firstOf: Uint32Array.from([...firstOf, order.length]),
      startOf,
      isSorted,
      lasting: { byStart, byEnd: byDay(byStart, ends) },
      reversed: Uint32Array.from(reversed),
      starts,
      ends,
    });
  }

  /** Null is no span: then rows without a day pass too. */
  cuts(span: Span | null): Cuts {
    if (!span) return { ...NOTHING, until: this.days.length };
    const first = dayNumber(span.from);
    const { byStart, byEnd } = this.lasting;
    const from = countBefore(this.days.length, first, (at) => this.days[at]);
    const until = countBefore(this.days.length, dayNumber(span.to) + 1, (at) => this.days[at]);
    return {
      from,
      until: Math.max(from, until),
      begun: countBefore(byStart.length, first, (at) => this.#starts[byStart[at]]),
      ended: countBefore(byEnd.length, first, (at) => this.#ends[byEnd[at]]),
      first,
    };
  }

  /**
   * The rows that touch the span and whose mask is 0, ascending, of which there are so many. To
   * be read only: rows that lie together are a part of `order` itself, for new memory costs
   * more than all the reading.
   */
  rows(cuts: Cuts, masks: Uint32Array, count: number): Uint32Array {
    const { order } = this;
    const [start, end] = [this.#firstOf[cuts.from], this.#firstOf[cuts.until]];
    // A row that starts within touches the span, unless it ends before it starts.
    const allTouch = this.reversed.length === 0;
    const before = this.#goingOn(cuts, masks);
    if (this.#isSorted && allTouch && before.length === 0 && count === end - start) {
      return order.subarray(start, end);
    }
    const rows = new Uint32Array(count);
    rows.set(before);
    let length = before.length;
    for (let index = start; index < end; index++) {
      const row = order[index];
      if (masks[row] === 0 && (allTouch || this.touches(cuts, row))) rows[length++] = row;
    }
    return this.#isSorted ? rows : rows.sort();
  }

  /** The rows that began before the span and touch it, and whose mask is 0. */
  #goingOn(cuts: Cuts, masks: Uint32Array): number[] {
    const { byStart } = this.lasting;
    const rows: number[] = [];
    for (let index = 0; index < cuts.begun; index++) {
      const row = byStart[index];
      if (masks[row] === 0 && this.touches(cuts, row)) rows.push(row);
    }
    return rows;
  }

  /** Whether a day of the row lies within. */
  touches({ until, first }: Cuts, row: number): boolean {
    return this.startOf[row] < until && this.#ends[row] >= first;
  }

  /** Whether the row starts within, but has ended before. */
  misses({ from, until, first }: Cuts, row: number): boolean {
    const start = this.startOf[row];
    return start >= from && start < until && this.#ends[row] < first;
  }
}

/** By the first days of a table, with its last days. */
const known = new WeakMap<Int32Array, { ends: Int32Array; calendar: Calendar }>();

/** The calendar of a table, worked out once for its days, whatever else of it changes. */
export function calendarOf(data: Columnar): Calendar {
  return finish(calendarSteps(data));
}

/** The same in steps. */
export function* calendarSteps(data: Columnar): Generator<void, Calendar> {
  const [starts, ends] = [dayValues(data, 'start'), dayValues(data, 'end')];
  const found = known.get(starts);
  if (found?.ends === ends) return found.calendar;
  const calendar = yield* Calendar.of(data);
  known.set(starts, { ends, calendar });
  return calendar;
}

/** How many of the ascending days lie before the day. */
function countBefore(length: number, day: number, dayAt: (index: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayAt(middle) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A column of days; in a table without days, all are missing. */
function dayValues(data: Columnar, side: 'start' | 'end'): Int32Array {
  const { day } = tables[data.table];
  if (!day) return new Int32Array(data.rows).fill(NO_DAY);
  const column = data.columns[day[side]];
  if (column.kind !== 'day') throw new Error(`not a column of days: ${day[side]}`);
  return column.values;
}

/**
 * The rows by day, those of one day in the order given. A counting sort: the days of a table
 * lie so close that it takes two passes, where comparing would take twenty at a million rows.
 */
function byDay(rows: Uint32Array, days: Int32Array): Uint32Array {
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const day = days[row];
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const slotOf = (row: number) => (days[row] === NO_DAY ? 0 : days[row] - first + 1);
  const ends = new Uint32Array(last < first ? 1 : last - first + 2);
  for (const row of rows) ends[slotOf(row)]++;
  for (let slot = 1; slot < ends.length; slot++) ends[slot] += ends[slot - 1];
  const sorted = new Uint32Array(rows.length);
  for (let index = rows.length - 1; index >= 0; index--)
    sorted[--ends[slotOf(rows[index])]] = rows[index];
  return sorted;
}
