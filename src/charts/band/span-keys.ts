import { addMonths, dayNumber, dayOf } from '../../model/day';
import { clamp, type DaySpan } from './day-span';

/**
 * Where a key takes one end of a span: arrows a day, Page keys a month, Home and End as far
 * as it goes. The ends never cross. Undefined for any other key.
 */
export function moveEnd(
  key: string,
  end: 'from' | 'to',
  span: DaySpan,
  extent: DaySpan,
): DaySpan | undefined {
  const moved = target(key, span[end], extent);
  if (moved === undefined) return undefined;
  if (end === 'from') return { ...span, from: clamp(moved, extent.from, span.to) };
  return { ...span, to: clamp(moved, span.from, extent.to) };
}

function target(key: string, day: number, extent: DaySpan): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return day - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return day + 1;
    case 'PageDown':
      return byMonths(day, -1);
    case 'PageUp':
      return byMonths(day, 1);
    case 'Home':
      return extent.from;
    case 'End':
      return extent.to;
    default:
      return undefined;
  }
}

function byMonths(day: number, count: number): number {
  return dayNumber(addMonths(dayOf(day), count));
}
