import type { LaneBar } from '../charts/time/BarTimeline.svelte';
import type { TimelineMark } from '../charts/time/Timeline.svelte';
import type { DaySpan } from '../charts/band/day-span';
import type { Explored, Year } from '../filter/explorer.svelte';
import { sameDay } from '../filter/same-days';
import type { CategoryColumn, Columnar } from '../model/columnar';
import { NO_DAY, dayNumber, dayOf, type Span } from '../model/day';
import { barsByCode } from '../summary/bars';
import { daysOf, rowDays, splitBy, type RowDays } from '../summary/row-days';
import { tally } from '../summary/tally';
import { timelineMark } from './release-lanes';
import { besideKey } from './year-labels';

/** The releases of the year compared with, on the same days of the year shown. */
export class OtherReleases {
  readonly explored: Explored;
  readonly subjects: readonly string[];
  /** From the first day to the last; null without any. */
  readonly span: Span | null;
  readonly #days: RowDays;
  readonly #all: Uint32Array;
  readonly #subjects: CategoryColumn;

  constructor(explored: Explored, other: Year, shown: Year) {
    const { data } = explored;
    this.explored = explored;
    this.#all = Uint32Array.from({ length: data.rows }, (_, row) => row);
    this.#days = moved(rowDays(data), shown.year - other.year);
    this.#subjects = data.columns.subject as CategoryColumn;
    this.subjects = [...bySubject(data, this.#all).keys()];
    this.span = daysOf(this.#days, this.#all);
  }

  within(frame: Span): number[] {
    return splitBy(this.#days, this.#all, frame).within;
  }

  /** By subject: how many are selected. */
  counts(): Map<string, number> {
    return bySubject(this.explored.data, this.explored.rows);
  }

  /** By subject: a mark each; of those in the frame alone, where one is given. */
  marks(frame: Span | null): Map<string, TimelineMark[]> {
    const marks = new Map<string, TimelineMark[]>();
    for (const row of frame ? this.within(frame) : this.#all) {
      const mark = timelineMark(this.explored, row);
      if (!mark) continue;
      const subject = this.#subjects.dictionary[this.#subjects.codes[row]];
      const span = { from: dayOf(this.#days.from[row]), to: dayOf(this.#days.to[row]) };
      const own = { ...mark, id: besideKey(mark.id), span };
      marks.set(subject, [...(marks.get(subject) ?? []), own]);
    }
    return marks;
  }

  /** By subject: a bar for each part of the frame. */
  bars(parts: readonly DaySpan[], frame: Span): Map<string, LaneBar[]> {
    const { rows } = this.explored;
    const bars = barsByCode(this.#days, this.#subjects.codes, parts, frame, rows);
    return new Map(
      [...bars].map(([code, own]) => {
        const subject = this.#subjects.dictionary[code];
        return [
          subject,
          own.map((bar) => ({ ...bar, id: besideKey(`${subject} ${bar.span.from}`) })),
        ];
      }),
    );
  }
}

/** How many of some rows each subject has, most first; the empty one stands for rows without any. */
export function bySubject(
  data: Columnar,
  rows: ArrayLike<number> & Iterable<number>,
): Map<string, number> {
  const counts = tally(data, Uint32Array.from(rows), 'subject');
  const told = counts.reduce((sum, { count }) => sum + count, 0);
  const named = counts.map(({ value, count }): [string, number] => [value, count]);
  return new Map(told < rows.length ? [...named, ['', rows.length - told]] : named);
}

/** Each day on the same one of the calendar, so many years later. */
function moved({ from, to }: RowDays, years: number): RowDays {
  const known = new Map<number, number>([[NO_DAY, NO_DAY]]);
  const later = (day: number) => {
    let same = known.get(day);
    if (same === undefined) known.set(day, (same = dayNumber(sameDay(dayOf(day), years))));
    return same;
  };
  return { from: from.map(later), to: to.map(later) };
}
