import { frenchNames } from './frenchNames.mjs';
import { places } from './places.mjs';

/** Codes of what is French for INSEE, whose communes are listed apart. */
const FRENCH = new Set('BL FR GF GP MF MQ NC PF PM RE TF WF YT'.split(' '));

/** Places that are no town: parts of one, abandoned, historical, mere localities. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLL', 'STLMT']);

const LEAST_POPULATION = 100_000;

/** Where French is spoken next door, smaller towns are as likely as larger ones elsewhere. */
const NEXT_DOOR = { BE: 10_000, CH: 10_000, LU: 10_000 };

/**
 * @typedef {object} City
 * @property {string} name
 * @property {string | null} french its French name, where that is another one
 * @property {string} country ISO 3166 alpha-2
 * @property {number} population
 * @property {0 | 1} capital
 * @property {number} latitude
 * @property {number} longitude
 */

/** Larger towns and capitals outside France, by country, the most populous first. @returns {City[]} */
export function cities() {
  const names = frenchNames();
  return towns()
    .map(({ cityId, name, country, featureCode, population, loc }) => {
      const [longitude, latitude] = loc.coordinates;
      const french = names[cityId] ?? null;
      const capital = featureCode === 'PPLC' ? 1 : 0;
      return { name, french, country, population, capital, latitude, longitude };
    })
    .sort((a, b) => a.country.localeCompare(b.country) || b.population - a.population);
}

/** @returns {import('./places.mjs').Place[]} */
export function towns() {
  return places().filter((d) => {
    if (FRENCH.has(d.country) || NO_TOWN.has(d.featureCode)) return false;
    const least = NEXT_DOOR[d.country] ?? LEAST_POPULATION;
    return d.population >= least || d.featureCode === 'PPLC';
  });
}
