// Writes the base maps and the gazetteer out of the packages that hold their sources.
import { writeFileSync } from 'node:fs';
import { gazetteer } from './src/gazetteer.mjs';
import { europe, france, world } from './src/maps.mjs';

for (const map of [france(), europe(), world()]) write(map.name, map);
write('gazetteer', gazetteer());

/**
 * @param {string} name
 * @param {object} value
 */
function write(name, value) {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(value)}\n`);
}
