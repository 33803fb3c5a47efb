import { readFileSync } from 'node:fs';
import type { GazetteerFile } from '../src/geo/gazetteer';

/** The gazetteer of the site. */
export const gazetteerFile = JSON.parse(
  readFileSync('data/geo/gazetteer.json', 'utf8'),
) as GazetteerFile;
