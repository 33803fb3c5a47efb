import { quadtree, type Quadtree, type QuadtreeLeaf } from 'd3';
import { LARGEST, type Circles, type Radius } from './circles';
import type { Point } from './map-frame';

/** Circles by where their middles are, to find the one that a pointer means. */
export type CircleIndex = Quadtree<number>;

/** Circles between two steps. */
const STEP = 1_000;

/** Built in steps. */
export function* indexOf({ x, y }: Circles): Generator<void, CircleIndex> {
  const index = quadtree<number>()
    .x((at) => x[at])
    .y((at) => y[at]);
  for (let at = 0; at < x.length; at++) {
    if (at % STEP === STEP - 1) yield;
    index.add(at);
  }
  return index;
}

/**
 * The circle at a point of the map that is drawn `k` times enlarged: the smallest that holds
 * the point, for it lies above the others; or else the one whose edge is nearest, no further
 * than `reach` pixels.
 */
export function circleAt(
  index: CircleIndex,
  { x, y, all }: Circles,
  radius: Radius,
  point: Point,
  k: number,
  reach: number,
): number | null {
  const widest = (LARGEST + reach) / k;
  let found: number | null = null;
  let [least, smallest] = [reach, Infinity];
  const look = (at: number) => {
    const own = radius(all[at]);
    const beyond = Math.max(0, k * Math.hypot(x[at] - point.x, y[at] - point.y) - own);
    if (beyond > least || (beyond === least && own >= smallest)) return;
    [found, least, smallest] = [at, beyond, own];
  };
  index.visit((node, left, top, right, bottom) => {
    if (!node.length) eachOf(node, look);
    const [across, down] = [point.x, point.y];
    if (left > across + widest || right < across - widest) return true;
    return top > down + widest || bottom < down - widest;
  });
  return found;
}

/** Circles at one and the same point are in one leaf. */
function eachOf(node: QuadtreeLeaf<number>, look: (at: number) => void): void {
  for (let leaf: QuadtreeLeaf<number> | undefined = node; leaf; leaf = leaf.next) look(leaf.data);
}
