import type { GeoProjection } from 'd3';
import type { BaseMap } from './base-map';
import type { Place } from './bearing';
import type { Close } from './frame-address';
import { projectionFrom } from './projection';

type Outline = Pick<BaseMap, 'width' | 'height' | 'projection'>;
type Spot = readonly [x: number, y: number];

/** How far a ring may run from the frame that it stands for, in units of the map as it is seen. */
const TOLERANCE = 0.4;
/** Into so many pieces an edge is cut at most. */
const MOST_PIECES = 16;
const MOST_DECIMALS = 6;
/** Next to the meridian where a map of the world is cut, in degrees. */
const HALF_TURN = 180 - 1e-6;

/**
 * The line around what a frame shows of the earth, whose edges are straight in degrees: as many
 * corners and decimals as keep it on the frame's own edges. What lies beyond the globe is
 * drawn in to its edge, and longitudes go on beyond 180 rather than jump.
 */
export function frameRing(map: Outline, { x, y, k }: Close): Place[] {
  const globe = new Globe(map);
  const [halfWidth, halfHeight] = [map.width / 2 / k, map.height / 2 / k];
  const [left, right] = [x - halfWidth, x + halfWidth];
  const [top, bottom] = [y - halfHeight, y + halfHeight];
  const corners: Spot[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const places = corners.flatMap((from, at) => {
    const to = corners[(at + 1) % corners.length];
    return piecesOf(globe, from, to, TOLERANCE / k).slice(0, -1);
  });
  const decimals = decimalsFor(map, k);
  const round = (degrees: number) => Number(degrees.toFixed(decimals));
  return places.map(([longitude, latitude]) => [round(longitude), round(latitude)]);
}

/** A ring as an SVG path in the units of a map, be it another than the one it was made on. */
export function ringPath({ projection, width }: Outline, ring: readonly Place[]): string {
  const project = projectionFrom(projection);
  let last = NaN;
  const points = [...ring, ring[0]].flatMap((place, at, all) => {
    const before = all[at - 1] ?? place;
    return [0.25, 0.5, 0.75, 1].map(
      (share) => project(between(before, place, share)) ?? [NaN, NaN],
    );
  });
  const steps = points.map(([x, y]) => {
    // Where a map is cut the line goes on at its other side.
    const isJump = !(Math.abs(x - last) < width / 2);
    last = x;
    return `${isJump ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  return steps.join('');
}

/** The places along an edge, so many that straight lines between them stay near it. */
function piecesOf(globe: Globe, from: Spot, to: Spot, tolerance: number): Place[] {
  for (let pieces = 1; ; pieces *= 2) {
    const spots = Array.from({ length: pieces + 1 }, (_, at) => along(from, to, at / pieces));
    const places = spots.map((spot) => globe.placeAt(spot));
    const strays = places.slice(1).some((place, at) => {
      const middle = along(spots[at], spots[at + 1], 0.5);
      return globe.distance(between(places[at], place, 0.5), middle, from, to) > tolerance;
    });
    if (!strays || pieces === MOST_PIECES) return places;
  }
}

/** A map of the earth, from its units back to degrees. */
class Globe {
  readonly #project: GeoProjection;
  readonly #kind: Outline['projection']['kind'];
  /** The longitude in the middle of the map. */
  readonly #middle: number;

  constructor({ projection }: Outline) {
    this.#project = projectionFrom(projection);
    this.#kind = projection.kind;
    this.#middle = -projection.rotate[0];
  }

  /** The place at a spot of the map or, where none is, at the edge of the globe beside it. */
  placeAt(spot: Spot): Place {
    switch (this.#kind) {
      case 'conicConformal':
        return this.#inverse(spot);
      case 'equalEarth':
        return this.#onParallel(spot);
    }
  }

  /** How far the edge between two spots lies from a place that stands for a spot of it. */
  distance(place: Place, spot: Spot, from: Spot, to: Spot): number {
    const at = this.#spotOf(place);
    const own = this.#spotOf(this.placeAt(spot));
    const isOff = Math.hypot(own[0] - spot[0], own[1] - spot[1]) > 1e-3;
    if (isOff) return Math.hypot(at[0] - own[0], at[1] - own[1]);
    return from[0] === to[0] ? Math.abs(at[0] - from[0]) : Math.abs(at[1] - from[1]);
  }

  #inverse(spot: Spot): Place {
    const [longitude, latitude] = this.#project.invert?.([...spot]) ?? [NaN, NaN];
    const away = longitude - this.#middle;
    return [longitude - 360 * Math.round(away / 360), latitude];
  }

  /** Parallels are level there, and places evenly spread along them. */
  #onParallel([x, y]: Spot): Place {
    const [axis, north] = this.#spotOf([this.#middle, 90]);
    const [, south] = this.#spotOf([this.#middle, -90]);
    const level = clamp(y, north, south);
    const latitude = clamp(this.#project.invert?.([axis, level])?.[1] ?? 0, -90, 90);
    const [east] = this.#spotOf([this.#middle + HALF_TURN, latitude]);
    const share = clamp((x - axis) / (east - axis), -1, 1);
    return [this.#middle + share * HALF_TURN, latitude];
  }

  #spotOf(place: Place): Spot {
    return this.#project([...place]) ?? [NaN, NaN];
  }
}

/** So many that rounding moves no corner further than the ring may run from the frame. */
function decimalsFor({ projection }: Outline, k: number): number {
  const unitsPerDegree = (projection.scale * Math.PI) / 180;
  const needed = Math.ceil(Math.log10((unitsPerDegree * k) / (2 * TOLERANCE)));
  return clamp(needed, 0, MOST_DECIMALS);
}

function along([ax, ay]: Spot, [bx, by]: Spot, share: number): Spot {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

function between([ax, ay]: Place, [bx, by]: Place, share: number): [number, number] {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
