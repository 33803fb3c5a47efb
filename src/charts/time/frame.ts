import { addDays, dayNumber, dayOf, daysIn, type Day, type Span } from '../../model/day';

/** The days that a picture shows are never fewer: a fortnight. */
export const SHORTEST = 14;

/** From the first day of all spans to the last; null without any. */
export function extent(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return spans.reduce((all, { from, to }) => ({
    from: from < all.from ? from : all.from,
    to: to > all.to ? to : all.to,
  }));
}

/** A frame that holds both. */
export function union(a: Span, b: Span): Span {
  return extent([a, b]) ?? a;
}

export function touches(frame: Span, { from, to }: Span): boolean {
  return from <= frame.to && to >= frame.from;
}

/**
 * The frame made `factor` times as long around the point `at` of its width (0 to 1), within
 * the limits. A factor other than 1 changes it by one day at least, where there is room, so
 * that the small steps of a wheel are not lost in rounding.
 */
export function zoomed(frame: Span, limits: Span, factor: number, at = 0.5): Span {
  const length = daysIn(frame);
  const wished = length * factor;
  const stepped = factor < 1 ? Math.floor(wished) : Math.ceil(wished);
  const next = Math.max(SHORTEST, factor === 1 ? length : stepped);
  const anchor = dayNumber(frame.from) + at * length;
  return within(limits, Math.round(anchor - at * next), next);
}

/** The frame moved by a share of its length: 0.5 is half a frame later. */
export function panned(frame: Span, limits: Span, share: number): Span {
  const length = daysIn(frame);
  return within(limits, Math.round(dayNumber(frame.from) + share * length), length);
}

/** The frame moved as little as shows the whole span, or its beginning where it is longer. */
export function revealing(frame: Span, limits: Span, span: Span): Span {
  if (touches(frame, span)) return frame;
  const length = daysIn(frame);
  const margin = Math.floor(length / 10);
  const from =
    span.to < frame.from
      ? dayNumber(span.from) - margin
      : Math.min(dayNumber(span.to) + margin - length + 1, dayNumber(span.from) - margin);
  return within(limits, from, length);
}

/** The frame that a span fills or, where it is short, that it stands in the middle of. */
export function closeAround(span: Span, limits: Span): Span {
  const length = daysIn(span);
  const more = Math.max(0, SHORTEST - length);
  return within(limits, dayNumber(span.from) - Math.floor(more / 2), length + more);
}

/** Where a day begins in a picture so wide; days outside the frame lie outside the picture. */
export function position(frame: Span, width: number, day: Day): number {
  return ((dayNumber(day) - dayNumber(frame.from)) / daysIn(frame)) * width;
}

/** Both edges of a span, its last day included. */
export function edges(frame: Span, width: number, { from, to }: Span): [number, number] {
  return [position(frame, width, from), position(frame, width, addDays(to, 1))];
}

function within(limits: Span, from: number, length: number): Span {
  const first = dayNumber(limits.from);
  const last = dayNumber(limits.to);
  const shown = Math.min(length, last - first + 1);
  const start = Math.min(Math.max(from, first), last - shown + 1);
  return { from: dayOf(start), to: dayOf(start + shown - 1) };
}
