import { dayNumber, dayOf, type Span } from '../../model/day';

/** From one day to another, both included, as numbers of days since 1970. */
export interface DaySpan {
  from: number;
  to: number;
}

/** How many days before and after something are called around it. */
const AROUND = 14;

export function inNumbers({ from, to }: Span): DaySpan {
  return { from: dayNumber(from), to: dayNumber(to) };
}

export function inDays({ from, to }: DaySpan): Span {
  return { from: dayOf(from), to: dayOf(to) };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The span between two days, whichever comes first. */
export function between(a: number, b: number): DaySpan {
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

/** The part of a span that lies in the extent; null where none does. */
export function clipped(span: DaySpan, extent: DaySpan): DaySpan | null {
  const from = Math.max(span.from, extent.from);
  const to = Math.min(span.to, extent.to);
  return from <= to ? { from, to } : null;
}

/** A span moved whole by some days, and no further than the edges of the extent. */
export function shifted(span: DaySpan, by: number, extent: DaySpan): DaySpan {
  const days = clamp(by, extent.from - span.from, extent.to - span.to);
  return { from: span.from + days, to: span.to + days };
}

/** Two weeks either side of something, inside the extent. */
export function around(span: DaySpan, extent: DaySpan): DaySpan {
  return {
    from: clamp(span.from - AROUND, extent.from, extent.to),
    to: clamp(span.to + AROUND, extent.from, extent.to),
  };
}

export function sameSpan(a: DaySpan | null, b: DaySpan | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
