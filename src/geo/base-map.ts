import type { ProjectionDescription } from './projection';

/** From the smallest to the one that holds everything. */
export const BASE_MAPS = ['france', 'europe', 'world'] as const;
export type BaseMapName = (typeof BASE_MAPS)[number];

/** Outlines drawn beforehand, and how to place points on them. */
export interface BaseMap {
  /** Of the frame that is shown at first, in the units of the outlines. */
  width: number;
  height: number;
  projection: ProjectionDescription;
  /** From the bottom up; each one SVG path. */
  layers: { role: 'neighbours' | 'land' | 'seams'; d: string }[];
  credits: { name: string; licence: string; url: string }[];
}

// Fetched as data: outlines are no script, and are read faster as what they are.
const addresses = import.meta.glob<string>('../../data/geo/{france,europe,world}.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const opened = new Map<BaseMapName, Promise<BaseMap>>();

/** Fetched when first asked for; a failure is not remembered, so that it can be tried again. */
export function loadBaseMap(name: BaseMapName): Promise<BaseMap> {
  const known = opened.get(name);
  if (known) return known;
  const loading = fetchBaseMap(name).catch((error: unknown) => {
    opened.delete(name);
    throw error;
  });
  opened.set(name, loading);
  return loading;
}

async function fetchBaseMap(name: BaseMapName): Promise<BaseMap> {
  const response = await fetch(addresses[`../../data/geo/${name}.json`]);
  if (!response.ok) throw new Error(`no answer for the base map ${name}: ${response.status}`);
  return (await response.json()) as BaseMap;
}

/** The maps that show more than the one named, the smallest first. */
export function largerMaps(name: BaseMapName): readonly BaseMapName[] {
  return BASE_MAPS.slice(BASE_MAPS.indexOf(name) + 1);
}
