import { NOWHERE, type Places } from './places';

/** Degrees: not everyone takes the same point for the middle of a town. */
const NEAR = 0.3;

/**
 * By place of another year: the place of the shown year that it is, the nearest of the same
 * name, or NOWHERE. Towns of one name far from each other are two.
 */
export function samePlaces(shown: Places, other: Places): Int32Array {
  const byTown = new Map<string, number[]>();
  shown.towns.forEach((town, place) => {
    const known = byTown.get(town);
    if (known) known.push(place);
    else byTown.set(town, [place]);
  });
  return Int32Array.from(other.towns, (town, place) => {
    let [found, least] = [NOWHERE, NEAR];
    for (const one of byTown.get(town) ?? []) {
      const apart = Math.hypot(
        shown.longitudes[one] - other.longitudes[place],
        shown.latitudes[one] - other.latitudes[place],
      );
      if (apart <= least) [found, least] = [one, apart];
    }
    return found;
  });
}

/** The places of two years, each once. */
export interface BothPlaces {
  /** Those of the shown year first; `totals` are the larger one of both years. */
  places: Places;
  /** By place of the other year: its number here. */
  ofOther: Int32Array;
}

export function bothPlaces(shown: Places, other: Places): BothPlaces {
  const ofOther = samePlaces(shown, other);
  const added: number[] = [];
  ofOther.forEach((same, place) => {
    if (same === NOWHERE) ofOther[place] = shown.totals.length + added.push(place) - 1;
  });
  const totals = Uint32Array.from([...shown.totals, ...added.map(() => 0)]);
  ofOther.forEach((at, place) => (totals[at] = Math.max(totals[at], other.totals[place])));
  return {
    places: {
      ofRow: shown.ofRow,
      longitudes: Float64Array.from([
        ...shown.longitudes,
        ...added.map((at) => other.longitudes[at]),
      ]),
      latitudes: Float64Array.from([...shown.latitudes, ...added.map((at) => other.latitudes[at])]),
      towns: [...shown.towns, ...added.map((at) => other.towns[at])],
      countries: [...shown.countries, ...added.map((at) => other.countries[at])],
      totals,
    },
    ofOther,
  };
}

/** Counts by place of the other year as counts by place of both. */
export function inBoth({ places, ofOther }: BothPlaces, counts: Uint32Array): Uint32Array {
  const sums = new Uint32Array(places.totals.length);
  counts.forEach((count, place) => (sums[ofOther[place]] += count));
  return sums;
}
