import { createRequire } from 'node:module';
import { centre } from './centre.mjs';

const require = createRequire(import.meta.url);

/**
 * @typedef {object} Commune
 * @property {string} code given by INSEE: that of the département, then two or three digits
 * @property {string} name
 * @property {string} department
 * @property {string[]} postcodes
 * @property {number | null} population
 * @property {number | null} latitude
 * @property {number | null} longitude
 */

/** The communes of today, by code. @returns {Commune[]} */
export function communes() {
  return divisions()
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ code, nom, departement, codesPostaux = [], population = null }) => {
      const [longitude, latitude] = centre(code, nom);
      const [name, department, postcodes] = [nom, departement, codesPostaux];
      return { code, name, department, postcodes, population, latitude, longitude };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Communes and what they are made of, in the words of the Code officiel géographique. */
export function divisions() {
  return require('@etalab/decoupage-administratif/data/communes.json');
}
