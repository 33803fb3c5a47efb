import type { GazetteerFile } from './gazetteer';

const PATH = '../../data/geo/gazetteer.json';
const addresses = import.meta.glob<string>('../../data/geo/gazetteer.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches the towns: two megabytes, wanted for the import of events alone. */
export async function loadGazetteer(): Promise<GazetteerFile> {
  const response = await fetch(addresses[PATH]);
  if (!response.ok) throw new Error(`no answer for the towns: ${response.status}`);
  return (await response.json()) as GazetteerFile;
}
