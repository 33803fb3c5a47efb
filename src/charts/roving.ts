/** Where a mark stands in its picture. */
export interface Spot {
  x: number;
  y: number;
}

const DIRECTIONS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

// Straight ahead is worth more than near.
const ASIDE = 2;

/**
 * The mark that a key leads to: the nearest in the direction of an arrow, the first, the
 * last. The same one where there is none further; null where the key moves nothing.
 */
export function reached(spots: readonly Spot[], from: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return spots.length - 1;
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  let best = from;
  let least = Infinity;
  spots.forEach((spot, index) => {
    const dx = spot.x - spots[from].x;
    const dy = spot.y - spots[from].y;
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const cost = ahead + ASIDE * aside;
    if (ahead <= 0.5 || aside > ahead * 3 || cost >= least) return;
    best = index;
    least = cost;
  });
  return best;
}
