import {
  dayOfMonth,
  lastDayOfMonth,
  monthOf,
  yearOf,
  type Precision,
  type Span,
} from '../model/day';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A third of a month: `fin novembre` is the last ten days. */
export type Third = 'early' | 'middle' | 'late';

/** A span of days as people say it. */
export type Period =
  | { kind: 'day'; span: Span }
  | { kind: 'days'; span: Span }
  | { kind: 'month'; span: Span }
  | { kind: 'third'; third: Third; span: Span }
  | { kind: 'season'; season: Season; span: Span }
  /** Months that open a year, stand in its middle or close it. */
  | { kind: 'part'; part: Third; span: Span }
  | { kind: 'half'; half: 1 | 2; span: Span }
  | { kind: 'months'; span: Span }
  | { kind: 'year'; span: Span }
  | { kind: 'years'; span: Span };

/** The days on which a season may begin and end, as month and day. */
const SEASONS: Record<Season, { begins: readonly string[]; ends: readonly string[] }> = {
  spring: { begins: ['03-20', '03-21'], ends: ['06-20'] },
  summer: { begins: ['06-21'], ends: ['09-21', '09-22'] },
  autumn: { begins: ['09-22', '09-23'], ends: ['12-20', '12-21'] },
  winter: { begins: ['12-21', '12-22'], ends: ['03-19', '03-20'] },
};

/** What the two ends of a date mean, given how exactly the source tells it. */
export function period(span: Span, precision: Precision): Period {
  switch (precision) {
    case 'day':
      return span.from === span.to ? { kind: 'day', span } : { kind: 'days', span };
    case 'month':
      return monthPeriod(span);
    case 'season':
      return seasonPeriod(span);
    case 'year':
      return yearOf(span.from) === yearOf(span.to)
        ? { kind: 'year', span }
        : { kind: 'years', span };
  }
}

function monthPeriod(span: Span): Period {
  if (isWholeMonths(span)) {
    return span.from.slice(0, 7) === span.to.slice(0, 7)
      ? { kind: 'month', span }
      : { kind: 'months', span };
  }
  const first = dayOfMonth(span.from);
  const last = dayOfMonth(span.to);
  const third = thirdOf(first, last, dayOfMonth(monthEnd(span)));
  return third && span.from.slice(0, 7) === span.to.slice(0, 7)
    ? { kind: 'third', third, span }
    : { kind: 'days', span };
}

function seasonPeriod(span: Span): Period {
  const season = (Object.keys(SEASONS) as Season[]).find(
    (name) =>
      SEASONS[name].begins.includes(span.from.slice(5)) &&
      SEASONS[name].ends.includes(span.to.slice(5)),
  );
  if (season) return { kind: 'season', season, span };
  if (!isWholeMonths(span)) return { kind: 'days', span };
  if (yearOf(span.from) !== yearOf(span.to)) return { kind: 'months', span };
  switch (`${monthOf(span.from)}-${monthOf(span.to)}`) {
    case '1-3':
      return { kind: 'part', part: 'early', span };
    case '6-7':
      return { kind: 'part', part: 'middle', span };
    case '10-12':
      return { kind: 'part', part: 'late', span };
    case '1-6':
      return { kind: 'half', half: 1, span };
    case '7-12':
      return { kind: 'half', half: 2, span };
    default:
      return { kind: 'months', span };
  }
}

function thirdOf(first: number, last: number, length: number): Third | null {
  if (first === 1 && last === 10) return 'early';
  if (first === 11 && last === 20) return 'middle';
  if (first === 21 && last === length) return 'late';
  return null;
}

function isWholeMonths(span: Span): boolean {
  return dayOfMonth(span.from) === 1 && span.to === monthEnd(span);
}

function monthEnd({ to }: Span): string {
  return lastDayOfMonth(yearOf(to), monthOf(to));
}
