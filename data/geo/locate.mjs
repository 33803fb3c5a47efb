// Writes the coordinates of towns into the events of a year, and names the towns it does not find.
import { readFileSync, writeFileSync } from 'node:fs';
import { find } from './src/find.mjs';
import { filled } from './src/table.mjs';

const EVENTS = new URL('../2019/events.csv', import.meta.url);
const GAZETTEER = new URL('gazetteer.json', import.meta.url);

const gazetteer = JSON.parse(readFileSync(GAZETTEER, 'utf8'));
const missing = [];

const located = filled(readFileSync(EVENTS, 'utf8'), (row) => {
  if (!row.city) return {};
  const place = find(gazetteer, row);
  if (!place) {
    missing.push(`${row.id} ${row.city} (${row.department || row.country})`);
    return {};
  }
  return { latitude: place.latitude.toFixed(4), longitude: place.longitude.toFixed(4) };
});

if (missing.length > 0) throw new Error(`places not found: ${missing.join(', ')}`);
writeFileSync(EVENTS, located);
