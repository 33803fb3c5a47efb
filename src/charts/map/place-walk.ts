import { reached, type Spot } from '../roving';

const ARROWS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];

/**
 * Where a key leads from one of many places, which are in the order of their size: arrows to
 * the next one in their direction, Page keys to the next larger or smaller, Home and End to the
 * largest and the smallest. The same one where there is none further; null where the key moves
 * nothing.
 */
export function placeReached(spots: readonly Spot[], from: number, key: string): number | null {
  switch (key) {
    case 'PageUp':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(spots.length - 1, from + 1);
    default:
      return reached(spots, from, key);
  }
}

/** Every place that one key leads to, and the one itself, each once and in their order. */
export function withinReach(spots: readonly Spot[], from: number): number[] {
  if (spots.length === 0) return [];
  const keys = [...ARROWS, 'PageUp', 'PageDown', 'Home', 'End'];
  const found = new Set([from, ...keys.map((key) => placeReached(spots, from, key) ?? from)]);
  return [...found].sort((a, b) => a - b);
}
