import { dayNumber, dayOf, type Span } from '../model/day';
import type { RowDays } from './row-days';

/** Some days in a row, and how many rows begin in them: those selected, and all. */
export interface Bar {
  span: Span;
  count: number;
  total: number;
}

/**
 * Bars by code of a category: rows that touch the frame are counted where they begin or, begun
 * before it, in its first part. The parts lie side by side and fill the frame.
 */
export function barsByCode(
  { from, to }: RowDays,
  codes: Uint32Array,
  parts: readonly { from: number; to: number }[],
  frame: Span,
  selected: Uint32Array,
): Map<number, Bar[]> {
  const [first, last] = [dayNumber(frame.from), dayNumber(frame.to)];
  const partOf = new Uint32Array(last - first + 1);
  parts.forEach((part, index) => partOf.fill(index, part.from - first, part.to - first + 1));
  const bars = new Map<number, Bar[]>();
  const touches = (row: number) => from[row] <= last && to[row] >= first;
  const barOf = (row: number) => {
    let own = bars.get(codes[row]);
    if (!own) bars.set(codes[row], (own = emptyBars(parts)));
    return own[partOf[Math.max(0, from[row] - first)]];
  };
  for (let row = 0; row < from.length; row++) if (touches(row)) barOf(row).total += 1;
  for (const row of selected) if (touches(row)) barOf(row).count += 1;
  return bars;
}

function emptyBars(parts: readonly { from: number; to: number }[]): Bar[] {
  return parts.map(({ from, to }) => ({
    span: { from: dayOf(from), to: dayOf(to) },
    count: 0,
    total: 0,
  }));
}
