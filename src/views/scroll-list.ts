import { scrollerOf } from '../ui/scroller';

/** Between what is brought into sight and the edge, in pixels. */
const MARGIN = 12;

/**
 * Brings an element of a list that scrolls by itself into sight, as far as the list can: the
 * page, and the picture beside the list, stay where they are. Elsewhere nothing moves.
 */
export function scrollListTo(element: HTMLElement): void {
  const list = scrollerOf(element);
  if (!list) return;
  const frame = list.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const high = Math.max(frame.top, 0) + MARGIN;
  const low = Math.min(frame.bottom, innerHeight) - MARGIN;
  if (top < high) list.scrollTop += top - high;
  else if (bottom > low) list.scrollTop += Math.min(bottom - low, top - high);
}
