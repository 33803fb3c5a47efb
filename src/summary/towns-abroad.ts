import { MISSING, type Columnar } from '../model/columnar';
import { tally } from './tally';

/**
 * The towns of some rows that lie in other countries, each once a country: those of the country with most
 * rows first, those of one country in the order of the rows.
 */
export function townsAbroad(data: Columnar, rows: Uint32Array, home: string): string[] {
  const { country, city } = data.columns;
  if (country?.kind !== 'category' || city?.kind !== 'category') return [];
  const towns = new Map<string, Set<string>>();
  for (const { value } of tally(data, rows, 'country')) {
    if (value !== home) towns.set(value, new Set());
  }
  const known = new Map<number, Set<number>>();
  for (let at = 0; at < rows.length; at++) {
    const [land, town] = [country.codes[rows[at]], city.codes[rows[at]]];
    let of = known.get(land);
    if (!of) known.set(land, (of = new Set()));
    if (of.has(town)) continue;
    of.add(town);
    if (town !== MISSING) towns.get(country.dictionary[land])?.add(city.dictionary[town]);
  }
  return [...towns.values()].flatMap((own) => [...own]);
}
