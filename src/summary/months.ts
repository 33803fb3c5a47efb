import { dayNumber, monthSpan, type Span } from '../model/day';

export interface MonthCount {
  /** 1 to 12. */
  month: number;
  span: Span;
  count: number;
  total: number;
}

/** The twelve months of a year with what their days count, which ascend; days of other years are left out. */
export function monthCounts(
  year: number,
  { days, counts, totals }: Readonly<Record<'days' | 'counts' | 'totals', ArrayLike<number>>>,
): MonthCount[] {
  let at = 0;
  return Array.from({ length: 12 }, (_, index) => {
    const span = monthSpan(year, index + 1);
    const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
    const month = { month: index + 1, span, count: 0, total: 0 };
    while (at < days.length && days[at] < first) at++;
    for (; at < days.length && days[at] <= last; at++) {
      month.count += counts[at];
      month.total += totals[at];
    }
    return month;
  });
}

/** Whether the span holds all days of the month. */
export function covers(span: Span | null, month: Span): boolean {
  return span !== null && span.from <= month.from && month.to <= span.to;
}

/** What the selection becomes when a month is chosen: that month, or nothing where it was. */
export function chosenMonth(span: Span | null, month: Span): Span | null {
  return span?.from === month.from && span.to === month.to ? null : month;
}
