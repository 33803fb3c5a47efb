import type { Point } from './map-frame';

/** The nearest of some points within reach; undefined where there is none. */
export function nearest<T extends Point>(
  to: Point,
  others: readonly T[],
  reach: number,
): T | undefined {
  let best: T | undefined;
  let least = reach;
  for (const other of others) {
    const distance = Math.hypot(other.x - to.x, other.y - to.y);
    if (distance <= least) [best, least] = [other, distance];
  }
  return best;
}
