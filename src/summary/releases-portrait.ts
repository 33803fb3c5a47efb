import { text, type Columnar } from '../model/columnar';
import { dayNumber, yearOf, type Day, type Precision } from '../model/day';
import { daysOf, rowDays } from './row-days';
import { leader, tally, type Tally } from './tally';

/** A day as exactly as a sentence may tell it: with its month, or the year alone. */
export interface Moment {
  day: Day;
  exact: 'month' | 'year';
}

/** What a sentence says of some releases. */
interface ReleasesPortrait {
  shown: number;
  total: number;
  /** The beginning of the first and the end of the last; null without rows. */
  from: Moment | null;
  to: Moment | null;
  /** The subject that has most, at least two and more than any other. */
  most: Tally | null;
  /** The subject of all; null where some have none. */
  only: string | null;
  planned: number;
}

export function releasesPortrait(data: Columnar, rows: Iterable<number>): ReleasesPortrait {
  const seen = Uint32Array.from(rows);
  const subjects = tally(data, seen, 'subject');
  const statuses = tally(data, seen, 'status');
  return {
    shown: seen.length,
    total: data.rows,
    ...momentsOf(data, seen),
    most: mostOf(subjects),
    only: subjects[0]?.count === seen.length ? subjects[0].value : null,
    planned: statuses.find(({ value }) => value === 'planned')?.count ?? 0,
  };
}

/**
 * The first day and the last, told as vaguely as the vaguest that share it, so that the
 * sentence claims no more than it may.
 */
function momentsOf(data: Columnar, rows: Uint32Array): Pick<ReleasesPortrait, 'from' | 'to'> {
  const days = rowDays(data);
  const span = daysOf(days, rows);
  if (!span) return { from: null, to: null };
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  const isVague = (edge: Int32Array, day: number) =>
    rows.some((row) => edge[row] === day && exactness(precisionOf(data, row)) === 'year');
  return {
    from: { day: span.from, exact: isVague(days.from, first) ? 'year' : 'month' },
    to: { day: span.to, exact: isVague(days.to, last) ? 'year' : 'month' },
  };
}

function precisionOf(data: Columnar, row: number): Precision {
  return text(data, 'precision', row) as Precision;
}

/** Whether two moments read the same: one month, or one year where either tells no more. */
export function sameMoment(a: Moment, b: Moment): boolean {
  if (yearOf(a.day) !== yearOf(b.day)) return false;
  if (a.exact === 'year' || b.exact === 'year') return true;
  return a.day.slice(0, 7) === b.day.slice(0, 7);
}

function exactness(precision: Precision): Moment['exact'] {
  return precision === 'day' || precision === 'month' ? 'month' : 'year';
}

function mostOf(subjects: readonly Tally[]): Tally | null {
  const first = subjects.length > 1 ? leader(subjects) : null;
  return first && first.count > 1 ? first : null;
}
