import { monthOf, monthSpan, yearOf, type Day, type Span } from '../model/day';

export interface MonthCount {
  /** 1 to 12. */
  month: number;
  span: Span;
  count: number;
  total: number;
}

/** The twelve months of a year with what their days count; days of other years are left out. */
export function monthCounts(
  year: number,
  days: readonly { day: Day; count: number; total: number }[],
): MonthCount[] {
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    span: monthSpan(year, index + 1),
    count: 0,
    total: 0,
  }));
  for (const { day, count, total } of days) {
    if (yearOf(day) !== year) continue;
    const month = months[monthOf(day) - 1];
    month.count += count;
    month.total += total;
  }
  return months;
}

/** Whether the span holds all days of the month. */
export function covers(span: Span | null, month: Span): boolean {
  return span !== null && span.from <= month.from && month.to <= span.to;
}

/** What the selection becomes when a month is chosen: that month, or nothing where it was. */
export function chosenMonth(span: Span | null, month: Span): Span | null {
  return span?.from === month.from && span.to === month.to ? null : month;
}
