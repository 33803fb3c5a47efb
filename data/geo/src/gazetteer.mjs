import { aliases } from './aliases.mjs';
import { cities } from './cities.mjs';
import { communes } from './communes.mjs';

/** Every place that a reader's file may name, as columns. README.md describes the shape. */
export function gazetteer() {
  const all = communes();
  return {
    departments: departments(all),
    communes: columns(all.map(shortened).map(rounded)),
    aliases: columns(aliases(all)),
    cities: columns(cities().map(rounded)),
  };
}

/**
 * The départements in the order of their communes, and how many communes each has.
 *
 * @param {import('./communes.mjs').Commune[]} communes
 */
function departments(communes) {
  const counts = new Map();
  for (const { department } of communes) counts.set(department, (counts.get(department) ?? 0) + 1);
  return { code: [...counts.keys()], communes: [...counts.values()] };
}

/**
 * Codes without that of the département, which the order tells, and postcodes as one text.
 *
 * @param {import('./communes.mjs').Commune} commune
 */
function shortened({ department, code, postcodes, ...rest }) {
  return { code: code.slice(department.length), postcodes: postcodes.join(' '), ...rest };
}

/** Four decimals are some ten metres. */
function rounded(place) {
  const round = (degrees) => degrees && Math.round(degrees * 1e4) / 1e4;
  return { ...place, latitude: round(place.latitude), longitude: round(place.longitude) };
}

/** @param {object[]} rows with the same names in each */
function columns(rows) {
  const names = Object.keys(rows[0]);
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
}
