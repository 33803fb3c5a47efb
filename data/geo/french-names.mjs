// Reads the French names of foreign towns out of Debian's libgeonames-common, once.
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from './src/catalogue.mjs';
import { towns } from './src/cities.mjs';
import { FRENCH_NAMES } from './src/frenchNames.mjs';

const DEBIAN = '/usr/share/locale/fr/LC_MESSAGES/geonames.mo';

const messages = catalogue(readFileSync(DEBIAN));
const names = {};
for (const { cityId, name } of towns()) {
  const french = messages.get(String(cityId));
  if (french && french !== name) names[cityId] = french;
}
writeFileSync(FRENCH_NAMES, `${JSON.stringify(names, null, 1)}\n`);
