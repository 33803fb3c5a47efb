import { fold } from './fold.mjs';

/** @typedef {ReturnType<typeof import('./gazetteer.mjs').gazetteer>} Gazetteer */

/**
 * @typedef {object} Sought
 * @property {string} city
 * @property {string} department code of the département, empty abroad
 * @property {string} country ISO 3166 alpha-2
 */

/**
 * Looks for a place by name: in its département the names of today before all others, abroad the
 * most populous town of that name in the country.
 *
 * @param {Gazetteer} gazetteer
 * @param {Sought} sought
 * @returns {{ latitude: number, longitude: number } | undefined} nothing where there is no such
 *   place, more than one, or one without coordinates
 */
export function find(gazetteer, sought) {
  const { communes, cities } = gazetteer;
  if (sought.country !== 'FR') return coordinates(cities, abroad(cities, sought));

  const today = named(communes.name, sought.city).filter(
    (i) => departmentOf(gazetteer, i) === sought.department,
  );
  const found = new Set(today.length ? today : otherwiseNamed(gazetteer, sought));
  return found.size === 1 ? coordinates(communes, [...found][0]) : undefined;
}

/** @param {Gazetteer['cities']} cities by country, the most populous first */
function abroad(cities, { city, country }) {
  const name = fold(city);
  return cities.country.findIndex(
    (d, i) => d === country && [cities.name[i], cities.french[i] ?? ''].map(fold).includes(name),
  );
}

/** The communes that have a part or a past of that name. */
function otherwiseNamed({ departments, communes, aliases }, { city, department }) {
  const codes = communes.code.map((code, i) => departmentOf({ departments }, i) + code);
  return named(aliases.name, city)
    .filter((i) => aliases.code[i].startsWith(department))
    .map((i) => codes.indexOf(aliases.commune[i]));
}

/** @returns {number[]} */
function named(names, city) {
  const name = fold(city);
  return [...names.keys()].filter((i) => fold(names[i]) === name);
}

/** The code of the département of a commune, which the order of the communes tells. */
function departmentOf({ departments }, commune) {
  let end = 0;
  return departments.code.find((_, i) => commune < (end += departments.communes[i]));
}

function coordinates(columns, i) {
  const [latitude, longitude] = [columns.latitude[i], columns.longitude[i]];
  return Number.isFinite(latitude) ? { latitude, longitude } : undefined;
}
