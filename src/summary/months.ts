import { dayNumber, monthSpan, type Span } from '../model/day';
import { countParts, type DayCounts } from '../model/day-counts';

export interface MonthCount {
  /** 1 to 12. */
  month: number;
  span: Span;
  count: number;
  total: number;
}

/** The twelve months of a year with what their days count; days of other years are left out. */
export function monthCounts(year: number, counts: DayCounts): MonthCount[] {
  const spans = Array.from({ length: 12 }, (_, index) => monthSpan(year, index + 1));
  const parts = spans.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  return countParts(counts, parts).map((sum, at) => ({ month: at + 1, span: spans[at], ...sum }));
}

/** Whether the span holds all days of the month. */
export function covers(span: Span | null, month: Span): boolean {
  return span !== null && span.from <= month.from && month.to <= span.to;
}

/** What the selection becomes when a month is chosen: that month, or nothing where it was. */
export function chosenMonth(span: Span | null, month: Span): Span | null {
  return span?.from === month.from && span.to === month.to ? null : month;
}
