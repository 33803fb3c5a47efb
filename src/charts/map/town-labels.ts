import type { Point, Size } from './map-frame';

/** A rectangle of a picture, in pixels. */
export interface Box extends Point, Size {}

/** A town to be named: how large its name is, and what its dots cover. */
export interface Town extends Size {
  key: string;
  dots: Box;
  /** Important enough to be named from afar, if there is no room beside its dots. */
  far?: boolean;
}

/** Where a name stands. */
export interface Label extends Box {
  /** A line from the name to its dots, where they are apart. */
  leader?: readonly [Point, Point];
}

/** Between the dots of a town and its name. */
const GAP = 4;
/** How far a name is moved along its dots from one position to the next, in shares of its way. */
const SHIFTS = [0, 0.25, -0.25, 0.5, -0.5];
/** How far from its dots a name may stand, and in how many directions it is tried. */
const AFAR = [14, 24, 34, 44, 54];
const DIRECTIONS = 24;
/** Pixels that a line may be longer rather than run over a dot. */
const DETOUR = 10;
/** Of a line: how closely it is looked at. */
const STEP = 3;

/**
 * Where the names of towns fit: beside, above or below their own dots, over no dot, no
 * obstacle and no other name, and wholly within the window. Towns earlier in the list choose
 * first. A name stands nearer to its own dots than to any other, or apart from them with a
 * line; where neither can be, it is left out.
 */
export function placeLabels(
  towns: readonly Town[],
  dots: readonly Box[],
  window: Size,
  obstacles: readonly Box[] = [],
): Map<string, Label> {
  const placed = new Map<string, Label>();
  const taken = [...obstacles];
  for (const town of towns) {
    const own = dots.filter((dot) => contains(town.dots, dot));
    const others = dots.filter((dot) => !own.includes(dot));
    const isFree = (box: Box) => isWithin(box, window) && isClear(box, taken) && isClear(box, dots);
    const near = beside(town).find((box) => isFree(box) && isUnmistakable(box, own, others));
    const free = near || !town.far ? [] : around(town).filter(isFree);
    const label: Label | undefined = near ?? apart(free, own, others, taken);
    if (!label) continue;
    placed.set(town.key, label);
    taken.push(label, ...along(label.leader));
  }
  return placed;
}

/** The smallest box around dots that are drawn `radius` wide. */
export function boxAround(points: readonly Point[], radius: number): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - radius, Math.min(...ys) - radius];
  return { x, y, width: Math.max(...xs) + radius - x, height: Math.max(...ys) + radius - y };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * The best position first: as atlases do, to the right before to the left, above before below;
 * then further and further from the middle of the dots.
 */
function beside({ width, height, dots }: Town): Box[] {
  const right = dots.x + dots.width + GAP;
  const left = dots.x - GAP - width;
  const above = dots.y - height;
  const below = dots.y + dots.height;
  const middle = dots.x + (dots.width - width) / 2;
  const level = dots.y + (dots.height - height) / 2;
  return SHIFTS.flatMap((shift) => {
    const x = middle + shift * (dots.width + width);
    const y = level + shift * (dots.height + height);
    return [
      { x: right, y, width, height },
      { x: left, y, width, height },
      { x, y: above, width, height },
      { x, y: below, width, height },
    ];
  });
}

/** The box from which a line to the dots is short and runs over few others, and over no name. */
function apart(
  boxes: readonly Box[],
  own: readonly Box[],
  others: readonly Box[],
  names: readonly Box[],
): Label | undefined {
  let best: Label | undefined;
  let least = Infinity;
  for (const box of boxes) {
    const leader = shortest(box, own);
    const line = along(leader);
    if (!line.every((point) => isClear(point, names))) continue;
    const crossed = others.filter((dot) => !isClear(dot, line)).length;
    const cost = length(leader) + crossed * DETOUR;
    if (cost < least) [best, least] = [{ ...box, leader }, cost];
  }
  return best;
}

/** Boxes for a name at some distances all around its dots. */
function around({ width, height, dots }: Town): Box[] {
  const middle = centre(dots);
  return AFAR.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, index) => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      const across = Math.cos(angle) * ((dots.width + width) / 2 + distance);
      const down = Math.sin(angle) * ((dots.height + height) / 2 + distance);
      return { x: middle.x + across - width / 2, y: middle.y + down - height / 2, width, height };
    }),
  );
}

/** The shortest line from a name to the middle of one of its dots. */
function shortest(box: Box, dots: readonly Box[]): readonly [Point, Point] {
  const lines = dots.map(centre).map((to): [Point, Point] => [nearestPoint(box, to), to]);
  return lines.reduce((a, b) => (length(b) < length(a) ? b : a));
}

function nearestPoint({ x, y, width, height }: Box, to: Point): Point {
  return {
    x: Math.max(x, Math.min(to.x, x + width)),
    y: Math.max(y, Math.min(to.y, y + height)),
  };
}

function length([a, b]: readonly [Point, Point]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** A line as small boxes, its beginning at a name left out. */
function along(line: readonly [Point, Point] | undefined): Box[] {
  if (!line) return [];
  const [from, to] = line;
  const steps = Math.max(1, Math.ceil(length(line) / STEP));
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    const x = from.x + share * (to.x - from.x);
    const y = from.y + share * (to.y - from.y);
    return { x: x - 1, y: y - 1, width: 2, height: 2 };
  });
}

function isClear(box: Box, others: readonly Box[]): boolean {
  return !others.some((other) => overlap(box, other));
}

function isWithin({ x, y, width, height }: Box, window: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
}

function isUnmistakable(box: Box, own: readonly Box[], others: readonly Box[]): boolean {
  const near = Math.min(...own.map((dot) => distance(box, dot)));
  return others.every((dot) => distance(box, dot) >= near);
}

function contains(box: Box, { x, y, width, height }: Box): boolean {
  const [right, low] = [box.x + box.width, box.y + box.height];
  return x >= box.x && y >= box.y && x + width <= right && y + height <= low;
}

function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(across, down);
}
