import type { BaseMap } from '../geo/base-map';
import type { Columnar } from '../model/columnar';
import { placesOf, type Places } from '../summary/places';
import { bothPlaces, type BothPlaces } from '../summary/same-places';
import { onMap, type LocatedPlaces } from './located-places';

/** The places of two years on one base map, each once. */
export interface LocatedBoth {
  shown: Places;
  other: Places;
  both: BothPlaces;
  located: LocatedPlaces;
}

export function* locatedBoth(
  data: Columnar,
  otherData: Columnar,
  map: BaseMap,
): Generator<void, LocatedBoth> {
  const shown = yield* placesOf(data);
  const other = yield* placesOf(otherData);
  const both = bothPlaces(shown, other);
  yield;
  return { shown, other, both, located: yield* onMap(both.places, map) };
}
