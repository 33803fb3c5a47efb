import { geoInterpolate, type GeoProjection } from 'd3';

/** Longitude and latitude, in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** So far along the way to a place its direction on the map is taken. */
const FIRST_STEP = 0.01;

/**
 * The direction on the map in which one leaves `from`, a point of the map, for a place by the
 * shortest way: radians, clockwise from the right. Places far outside a map cannot be sought
 * by where they would be drawn, because projections tear and bend there.
 */
export function bearing(
  projection: GeoProjection,
  from: readonly [number, number],
  place: Place,
): number {
  const start = projection.invert?.([...from]);
  if (!start) throw new Error(`not on the map: ${from.join()}`);
  const step = projection(geoInterpolate(start, [...place])(FIRST_STEP));
  if (!step) throw new Error(`not a place: ${place.join()}`);
  return Math.atan2(step[1] - from[1], step[0] - from[0]);
}
