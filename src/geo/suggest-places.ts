import type { Place } from '../model/place';
import { fits } from './fits';
import type { Gazetteer } from './gazetteer';
import { readPlaceText } from './place-text';

const MOST = 12;
/** Fewer letters begin too many names. */
const SHORTEST = 2;

/**
 * Places for what is being typed: of that name, of names that begin so, of names with a word that
 * begins so, in this order and each time the largest first. `saint a (39)` stays within 39.
 */
export function suggestPlaces(typed: string, towns: Gazetteer): Place[] {
  const text = readPlaceText(typed);
  const { name, postcode } = text;
  if (name.length < SHORTEST) {
    return postcode ? bySize(towns.withPostcode(postcode).map(towns.place)) : [];
  }
  const begins: number[] = [];
  const holds: number[] = [];
  for (const other of towns.names()) {
    if (other === name) continue;
    if (other.startsWith(name)) begins.push(...towns.named(other));
    else if (other.includes(` ${name}`)) holds.push(...towns.named(other));
  }
  const places = new Map<string, Place>();
  for (const indices of [towns.named(name), begins, holds]) {
    const fitting = indices.map(towns.place).filter((place) => fits(place, text, towns));
    for (const place of bySize(fitting)) if (places.size < MOST) places.set(place.id, place);
  }
  return [...places.values()];
}

function bySize(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => b.population - a.population).slice(0, MOST);
}
