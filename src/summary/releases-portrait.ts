import { cell, days, text, type Columnar } from '../model/columnar';
import { yearOf, type Day, type Precision } from '../model/day';
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
  /** The only subject there is. */
  only: string | null;
  planned: number;
}

export function releasesPortrait(data: Columnar, rows: Iterable<number>): ReleasesPortrait {
  const seen = [...rows];
  let planned = 0;
  let from: Moment | null = null;
  let to: Moment | null = null;
  for (const row of seen) {
    if (cell(data, 'status', row) === 'planned') planned += 1;
    const span = days(data, row);
    if (!span) continue;
    const exact = exactness(text(data, 'precision', row) as Precision);
    from = earlier(from, { day: span.from, exact });
    to = later(to, { day: span.to, exact });
  }
  const subjects = tally(data, seen, 'subject');
  return {
    shown: seen.length,
    total: data.rows,
    from,
    to,
    most: mostOf(subjects),
    only: subjects.length === 1 ? subjects[0].value : null,
    planned,
  };
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

/** Of two on the same day the vaguer one, so that the sentence claims no more than it may. */
function earlier(a: Moment | null, b: Moment): Moment {
  if (!a || b.day < a.day) return b;
  return b.day === a.day && b.exact === 'year' ? b : a;
}

function later(a: Moment | null, b: Moment): Moment {
  if (!a || b.day > a.day) return b;
  return b.day === a.day && b.exact === 'year' ? b : a;
}

function mostOf(subjects: readonly Tally[]): Tally | null {
  const first = subjects.length > 1 ? leader(subjects) : null;
  return first && first.count > 1 ? first : null;
}
