import { edgePoint, type Point, type Size } from './map-frame';
import { overlap, type Box } from './town-labels';

/** A note of something that lies off the window, in a direction: radians, clockwise from the right. */
export interface Directed extends Size {
  key: string;
  angle: number;
}

/** The sides of a window, each with its direction. */
export const SIDES = { right: 0, below: Math.PI / 2, left: Math.PI, above: -Math.PI / 2 } as const;
export type Side = keyof typeof SIDES;

const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;
/** Between two notes, and between a note and the edge. */
const APART = 4;

/** The text with the arrow nearest to a direction, on the side where it points. */
export function withArrow(text: string, angle: number): string {
  const eighth = Math.round(angle / (Math.PI / 4));
  const arrow = ARROWS[((eighth % 8) + 8) % 8];
  return '←↖↙'.includes(arrow) ? `${arrow} ${text}` : `${text} ${arrow}`;
}

/** On which side of a window a point lies outside it; null within. */
export function sideOf({ x, y }: Point, { width, height }: Size): Side | null {
  // Asked of thousands of points: nothing is made for it.
  const farthest = Math.max(x - width, y - height, -x, -y);
  if (!(farthest > 0)) return null;
  if (farthest === x - width) return 'right';
  if (farthest === y - height) return 'below';
  return farthest === -x ? 'left' : 'above';
}

/**
 * Where notes stand on the inner edge of a window, each in the direction of what it announces;
 * one that another stands in the way of moves on along its edge, and one over a dot does if it
 * can. Those without room are left out.
 */
export function placeAtEdge(
  notes: readonly Directed[],
  dots: readonly Box[],
  window: Size,
): Map<string, Box> {
  const placed = new Map<string, Box>();
  for (const note of notes) {
    const free = along(note, window).filter((box) => isClear(box, [...placed.values()]));
    const box = free.find((one) => isClear(one, dots)) ?? free[0];
    if (box) placed.set(note.key, box);
  }
  return placed;
}

function isClear(box: Box, others: readonly Box[]): boolean {
  return !others.some((other) => overlap(box, other));
}

/** The position wished for, then those further and further along the edge. */
function along({ angle, width, height }: Directed, window: Size): Box[] {
  const { x, y } = edgePoint(angle, window);
  const right = window.width - width - APART;
  const low = window.height - height - APART;
  const start = { x: clamp(x - width / 2, APART, right), y: clamp(y - height / 2, APART, low) };
  const isBeside = x < 1 || x > window.width - 1;
  const [across, down] = isBeside ? [0, height + APART] : [width + APART, 0];
  const most = Math.ceil(isBeside ? window.height / down : window.width / across);
  const boxes: Box[] = [];
  for (let steps = 0; steps <= most; steps++) {
    for (const shift of steps === 0 ? [0] : [steps, -steps]) {
      const box = { x: start.x + shift * across, y: start.y + shift * down, width, height };
      const isWithin = box.x >= APART && box.x <= right && box.y >= APART && box.y <= low;
      if (isWithin) boxes.push(box);
    }
  }
  return boxes;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
