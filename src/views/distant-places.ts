import type { Distant } from '../charts/map/DotMap.svelte';
import type { BaseMap } from '../geo/base-map';
import { bearing } from '../geo/bearing';
import { projectionFrom } from '../geo/projection';
import type { LocatedPlaces } from './located-places';

/** So many towns off the map are announced: those with most. */
const MOST_DISTANT = 6;

/** Towns that the map does not hold, by how many of each place are selected. */
export function distantPlaces(
  { places, off }: LocatedPlaces,
  byPlace: Uint32Array,
  map: BaseMap,
): Distant[] {
  const project = projectionFrom(map.projection);
  const towns = new Map<string, { place: number; count: number }>();
  for (const place of off) {
    if (byPlace[place] === 0) continue;
    const known = towns.get(places.towns[place]);
    if (known) known.count += byPlace[place];
    else towns.set(places.towns[place], { place, count: byPlace[place] });
  }
  return [...towns]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MOST_DISTANT)
    .map(([town, { place, count }]) => {
      const at = [places.longitudes[place], places.latitudes[place]] as const;
      return { town, count, angle: bearing(project, [map.width / 2, map.height / 2], at) };
    });
}
