import type { Distant } from '../charts/map/DotMap.svelte';
import type { Dot } from '../charts/map/dots';
import type { Explored } from '../filter/explorer.svelte';
import type { BaseMap, BaseMapName } from '../geo/base-map';
import { bearing } from '../geo/bearing';
import { projectionFrom } from '../geo/projection';
import { map as en } from '../i18n/en/map';
import { map as fr } from '../i18n/fr/map';
import { language } from '../i18n/language.svelte';
import { valueLabel } from '../i18n/value';
import { number, text, type Columnar } from '../model/columnar';
import { eventDays, kindLabel, kindOf, townLabel } from './event-words';

/** How large dots are drawn, so that they do not crowd. */
export const CROWDING: Readonly<Record<BaseMapName, number>> = {
  france: 1,
  europe: 0.85,
  world: 0.75,
};

/** A row of the events, and where it lies on a base map that need not hold it. */
export interface LocatedRow {
  row: number;
  /** Longitude and latitude. */
  place: readonly [number, number];
  x: number;
  y: number;
  isOn: boolean;
}

/** The rows that have a place. */
export function locatedRows(data: Columnar, map: BaseMap): LocatedRow[] {
  const project = projectionFrom(map.projection);
  return Array.from({ length: data.rows }, (_, row) => row).flatMap((row) => {
    const place = placeOf(data, row);
    const point = place && project(place);
    if (!place || !point) return [];
    const [x, y] = point;
    const isOn = x >= 0 && y >= 0 && x <= map.width && y <= map.height;
    return [{ row, place, x, y, isOn }];
  });
}

function placeOf(data: Columnar, row: number): [number, number] | null {
  const place: [number, number] = [number(data, 'longitude', row), number(data, 'latitude', row)];
  return place.some(Number.isNaN) ? null : place;
}

interface Drawn {
  isByCountry: boolean;
  /** The identity of the event that is opened. */
  opened: string | undefined;
  /** What names the place of a row, where several years have it. */
  placeName?: (row: number) => string;
}

/** An event as a dot. */
export function eventDot(explored: Explored, located: LocatedRow, drawn: Drawn): Dot {
  const { data } = explored;
  const { row, x, y } = located;
  const t = language.pick({ fr, en });
  const id = text(data, 'id', row);
  const title = text(data, 'title', row);
  const kind = kindOf(data, row);
  const day = eventDays(data, row);
  return {
    id,
    ...standing(data, located, drawn),
    x,
    y,
    kind,
    shown: explored.shows(row),
    opened: drawn.opened === id,
    name: t.dot(title, kindLabel(kind), townLabel(data, row), day),
    title,
    detail: `${day} · ${townLabel(data, row)}`,
  };
}

/** What the dot stands with, and its name. */
function standing(data: Columnar, { row, place }: LocatedRow, { isByCountry, placeName }: Drawn) {
  const country = text(data, 'country', row);
  if (isByCountry && country) return { place: country, town: valueLabel('country', country) };
  const town = text(data, 'city', row);
  return { place: placeName?.(row) ?? `${town} ${place.join()}`, town };
}

interface Found {
  explored: Explored;
  located: readonly LocatedRow[];
}

/** The towns of what is selected, of one year or of several, that the map does not hold. */
export function distantTowns(found: readonly Found[], map: BaseMap): Distant[] {
  const project = projectionFrom(map.projection);
  const middle = [map.width / 2, map.height / 2] as const;
  const towns = new Map<string, Distant>();
  for (const { explored, located } of found) {
    for (const { row, place, isOn } of located) {
      if (isOn || !explored.shows(row)) continue;
      const town = text(explored.data, 'city', row);
      const known = towns.get(town);
      if (known) known.count += 1;
      else towns.set(town, { town, count: 1, angle: bearing(project, middle, place) });
    }
  }
  return [...towns.values()];
}
