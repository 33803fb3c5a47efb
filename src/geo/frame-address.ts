import { BASE_MAPS, type BaseMapName } from './base-map';

/** What of a base map is seen: the point in the middle, in its units, and how many times enlarged. */
export interface Close {
  x: number;
  y: number;
  k: number;
}

/** A base map as a link tells it; all of it is seen where nothing else is said. */
export interface MapFrame {
  map: BaseMapName;
  close: Close | null;
}

const FORM = /^([a-z]+)(?:~(-?[\d.]+)~(-?[\d.]+)~([\d.]+))?$/;

/** `europe`, or `france~512.5~430~2.5`: middle and scale. What cannot be read is all of France. */
export function readMapFrame(text = ''): MapFrame {
  const [, name, ...numbers] = FORM.exec(text) ?? [];
  const map = BASE_MAPS.find((known) => known === name) ?? BASE_MAPS[0];
  const [x, y, k] = numbers.map(Number);
  const close = map === name && [x, y, k].every(Number.isFinite) && k > 1 ? { x, y, k } : null;
  return { map, close };
}

/** Undefined for all of France, which needs no saying. */
export function writeMapFrame({ map, close }: MapFrame): string | undefined {
  if (close) return [map, rounded(close.x), rounded(close.y), rounded(close.k)].join('~');
  return map === BASE_MAPS[0] ? undefined : map;
}

/** As exactly as a screen can show. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
