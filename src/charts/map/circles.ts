import type { Size, Transform } from './map-frame';

/** Places of a map as columns, one circle each. In the units of the map. */
export interface Circles {
  x: Float64Array;
  y: Float64Array;
  names: readonly string[];
  /** How many things each place has. */
  all: Uint32Array;
}

/** The same with the larger of two counts each, where rings are drawn around the same middles. */
export function extents(circles: Circles, rings: { all: Uint32Array } | null): Circles {
  if (!rings) return circles;
  return { ...circles, all: circles.all.map((count, at) => Math.max(count, rings.all[at])) };
}

/** The largest circle, in pixels, and the smallest that is still seen. */
export const LARGEST = 34;
const LEAST = 1.2;
/** Of the map's surface, how much circles may cover together before all become smaller. */
const COVERED = 0.14;

/** The radius of the largest circle, in pixels, and the count that it stands for. */
export interface CircleScale {
  largest: number;
  most: number;
}

/** From a count to the radius of its circle: surfaces are as counts are. */
export type Radius = (count: number) => number;

/**
 * How large circles are on a map drawn so large: as large as they may be without hiding the map,
 * so that many places have small ones, and larger ones as the reader comes nearer.
 */
export function circleScale(
  { all }: Circles,
  map: Size,
  scale: number,
  widest = LARGEST,
): CircleScale {
  let [sum, most] = [0, 1];
  for (let at = 0; at < all.length; at++) {
    sum += all[at];
    if (all[at] > most) most = all[at];
  }
  const surface = map.width * map.height * scale ** 2 * COVERED;
  const largest = Math.min(widest, Math.sqrt((surface * most) / (Math.PI * Math.max(sum, 1))));
  return { largest, most };
}

export function radiusOf({ largest, most }: CircleScale): Radius {
  return (count) => (count === 0 ? 0 : Math.max(LEAST, largest * Math.sqrt(count / most)));
}

/** The numbers of circles, the largest first: what is drawn later lies above. */
export function largestFirst({ all }: Circles): Uint32Array {
  const order = Uint32Array.from(all, (_, at) => at);
  return order.sort((a, b) => all[b] - all[a] || a - b);
}

/** Those of `order` whose middles a window shows; of more than `most`, the first. */
export function inSight(
  { x, y }: Circles,
  order: ArrayLike<number>,
  { k, x: left, y: top }: Transform,
  { width, height }: Size,
  most: number,
): number[] {
  const seen: number[] = [];
  for (let at = 0; at < order.length; at++) {
    const one = order[at];
    const across = k * x[one] + left;
    const down = k * y[one] + top;
    if (across < 0 || down < 0 || across > width || down > height) continue;
    if (seen.push(one) === most) break;
  }
  return seen;
}
