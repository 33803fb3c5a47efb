import type { Point } from './map-frame';

/** A dot, and where it would be drawn if it were alone, in pixels. */
export interface Anchored extends Point {
  /** Dots of one place stay together, around the middle of their anchors. */
  place: string;
}

/** A cluster looks for room this many times per distance between dots. */
const STEPS = 4;
/** Unit vectors of a lattice of triangles. */
const SLANT = Math.sqrt(3) / 2;
/** Where a lattice may be centred: on a dot, between two, between three. */
const CENTRES: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0.5, y: 0 },
  { x: 0.5, y: SLANT / 3 },
];

/**
 * Where to draw dots so that none hides another: those of a place as a tight cluster around
 * it, in the given order from the middle outwards; a cluster for which another has left no
 * room stands as near as it can. Larger clusters choose first. Dots are `distance` pixels
 * apart at least. The same dots are always laid out in the same way.
 */
export function bloom(dots: readonly Anchored[], distance: number): Point[] {
  const result = dots.map(({ x, y }) => ({ x, y }));
  const room = new Room(distance);
  for (const members of clusters(dots)) {
    const anchor = middle(members.map((member) => dots[member]));
    const offsets = packing(members.length, distance);
    const { x, y } = room.nearest(anchor, offsets);
    members.forEach((member, rank) => {
      const point = { x: x + offsets[rank].x, y: y + offsets[rank].y };
      result[member] = point;
      room.take(point);
    });
  }
  return result;
}

/** Indices of dots by place, the most numerous first. */
function clusters(dots: readonly Anchored[]): number[][] {
  const byPlace = new Map<string, number[]>();
  dots.forEach(({ place }, index) => {
    const members = byPlace.get(place);
    if (members) members.push(index);
    else byPlace.set(place, [index]);
  });
  return [...byPlace.values()].sort((a, b) => b.length - a.length);
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The tightest of three round pieces of a lattice, around its own middle. */
function packing(count: number, distance: number): Point[] {
  const pieces = CENTRES.map((centre) => piece(count, centre));
  const widest = pieces.map((points) => Math.hypot(points[count - 1].x, points[count - 1].y));
  const tightest = pieces[widest.indexOf(Math.min(...widest))];
  return tightest.map(({ x, y }) => ({ x: x * distance, y: y * distance }));
}

/** The points of a lattice that are nearest to a centre, nearest first. */
function piece(count: number, centre: Point): Point[] {
  const reach = Math.ceil(Math.sqrt(count)) + 1;
  const points: Point[] = [];
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      // Every other row is half a step aside.
      const shift = row % 2 === 0 ? 0 : 0.5;
      points.push({ x: column + shift - centre.x, y: row * SLANT - centre.y });
    }
  }
  return points.sort(fromTheMiddle).slice(0, count);
}

function fromTheMiddle(a: Point, b: Point): number {
  const nearer = a.x ** 2 + a.y ** 2 - b.x ** 2 - b.y ** 2;
  // Rounding must not decide between points that are equally far.
  return Math.abs(nearer) > 1e-9 ? nearer : a.y - b.y || a.x - b.x;
}

/** The places that are taken, by squares as wide as the distance to keep. */
class Room {
  readonly #distance: number;
  readonly #taken = new Map<string, Point[]>();

  constructor(distance: number) {
    this.#distance = distance;
  }

  take(point: Point): void {
    const key = this.#square(point, 0, 0);
    const others = this.#taken.get(key);
    if (others) others.push(point);
    else this.#taken.set(key, [point]);
  }

  /** The free spot next to the anchor for a whole cluster, sought in rings around it. */
  nearest(anchor: Point, offsets: readonly Point[]): Point {
    if (this.#holds(anchor, offsets)) return anchor;
    const step = this.#distance / STEPS;
    for (let ring = 1; ; ring++) {
      const spots = Math.ceil(2 * Math.PI * ring);
      for (let spot = 0; spot < spots; spot++) {
        const angle = (2 * Math.PI * spot) / spots;
        const x = anchor.x + ring * step * Math.cos(angle);
        const y = anchor.y + ring * step * Math.sin(angle);
        if (this.#holds({ x, y }, offsets)) return { x, y };
      }
    }
  }

  #holds({ x, y }: Point, offsets: readonly Point[]): boolean {
    return offsets.every((offset) => this.#isFree({ x: x + offset.x, y: y + offset.y }));
  }

  #isFree(point: Point): boolean {
    for (let across = -1; across <= 1; across++) {
      for (let down = -1; down <= 1; down++) {
        const others = this.#taken.get(this.#square(point, across, down)) ?? [];
        if (others.some((other) => this.#isTooNear(point, other))) return false;
      }
    }
    return true;
  }

  #isTooNear(a: Point, b: Point): boolean {
    return Math.hypot(a.x - b.x, a.y - b.y) < this.#distance - 1e-6;
  }

  #square({ x, y }: Point, across: number, down: number): string {
    return `${Math.floor(x / this.#distance) + across} ${Math.floor(y / this.#distance) + down}`;
  }
}
