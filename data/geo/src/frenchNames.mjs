import { readFileSync } from 'node:fs';

/** Where `npm run french-names` keeps what it has read. */
export const FRENCH_NAMES = new URL('../french-names.json', import.meta.url);

/** French names by GeoNames number, of the towns that have another name. @returns {Record<string, string>} */
export function frenchNames() {
  return JSON.parse(readFileSync(FRENCH_NAMES, 'utf8'));
}
