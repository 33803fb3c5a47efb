import { indexOf, type CircleIndex } from '../charts/map/circle-index';
import type { Circles } from '../charts/map/circles';
import type { BaseMap } from '../geo/base-map';
import { projectionFrom } from '../geo/projection';
import type { Columnar } from '../model/columnar';
import { NOWHERE, placesOf, type Places } from '../summary/places';

/** Circles on a map, each of one place or of several. */
export interface PlaceCircles {
  circles: Circles;
  index: CircleIndex;
  /** By circle: the value of the dimension that it stands for. */
  values: readonly string[];
  /** By place: its circle, or NOWHERE. */
  ofPlace: Int32Array;
}

/** The places of a table on one base map. */
export interface LocatedPlaces {
  places: Places;
  byTown: PlaceCircles;
  byCountry: PlaceCircles;
  /** Places that the map does not hold. */
  off: readonly number[];
}

/** Places between two steps. */
const STEP = 1_000;

/** Groups the rows of a table by place and puts the places on a map, in steps. */
export function* locatedPlaces(data: Columnar, map: BaseMap): Generator<void, LocatedPlaces> {
  return yield* onMap(yield* placesOf(data), map);
}

/** Puts places on a map, in steps. */
export function* onMap(places: Places, map: BaseMap): Generator<void, LocatedPlaces> {
  const count = places.totals.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const on: number[] = [];
  const off: number[] = [];
  const project = projectionFrom(map.projection);
  for (let place = 0; place < count; place++) {
    if (place % STEP === STEP - 1) yield;
    const spot = project([places.longitudes[place], places.latitudes[place]]);
    [x[place], y[place]] = spot ?? [NaN, NaN];
    const isOn = x[place] >= 0 && y[place] >= 0 && x[place] <= map.width && y[place] <= map.height;
    (isOn ? on : off).push(place);
  }
  const towns = { x, y, totals: places.totals, on };
  return {
    places,
    byTown: yield* circlesOf(towns, places.towns, (place) => String(place)),
    byCountry: yield* circlesOf(towns, places.countries, (place) => places.countries[place]),
    off,
  };
}

/** From counts by place to counts by circle. */
export function countCircles(
  { circles, ofPlace }: PlaceCircles,
  byPlace: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(circles.all.length);
  for (let place = 0; place < ofPlace.length; place++) {
    if (ofPlace[place] !== NOWHERE) counts[ofPlace[place]] += byPlace[place];
  }
  return counts;
}

interface Spots {
  x: Float64Array;
  y: Float64Array;
  totals: Uint32Array;
  on: readonly number[];
}

/** One circle for all places of a group, in the middle of their rows. */
function* circlesOf(
  { x, y, totals, on }: Spots,
  values: readonly string[],
  groupOf: (place: number) => string,
): Generator<void, PlaceCircles> {
  const ofPlace = new Int32Array(totals.length).fill(NOWHERE);
  const groups = new Map<string, number>();
  const own: string[] = [];
  for (const place of on) {
    const group = groupOf(place);
    let circle = groups.get(group);
    if (circle === undefined) groups.set(group, (circle = own.push(values[place]) - 1));
    ofPlace[place] = circle;
  }
  yield;
  const circles = {
    x: new Float64Array(own.length),
    y: new Float64Array(own.length),
    all: new Uint32Array(own.length),
    names: own,
  };
  for (const place of on) {
    const circle = ofPlace[place];
    circles.x[circle] += x[place] * totals[place];
    circles.y[circle] += y[place] * totals[place];
    circles.all[circle] += totals[place];
  }
  for (let circle = 0; circle < own.length; circle++) {
    circles.x[circle] /= circles.all[circle];
    circles.y[circle] /= circles.all[circle];
  }
  return { circles, index: yield* indexOf(circles), values: own, ofPlace };
}
