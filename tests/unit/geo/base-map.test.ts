import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { BASE_MAPS, largerMaps, type BaseMap } from '../../../src/geo/base-map';
import { bearing } from '../../../src/geo/bearing';
import { holds, projectionFrom } from '../../../src/geo/projection';

const LYON: [number, number] = [4.8351, 45.758];
// The map of France is some 1,260 km wide.
const UNITS_PER_KM = 0.7935;
const BREST: [number, number] = [-4.4861, 48.3904];
const PRAGUE: [number, number] = [14.4208, 50.088];
const MONTREAL: [number, number] = [-73.5878, 45.5088];

describe('base maps', () => {
  const maps: Partial<Record<string, BaseMap>> = {};
  beforeAll(async () => {
    for (const name of BASE_MAPS) {
      maps[name] = JSON.parse(readFileSync(`data/geo/${name}.json`, 'utf8')) as BaseMap;
    }
  });

  function map(name: string): BaseMap {
    const found = maps[name];
    if (!found) throw new Error(`no map: ${name}`);
    return found;
  }

  // Kilometres from Paris, east and south, in the coordinates of French maps (EPSG:2154).
  test.each([
    ['Lyon', [4.8351, 45.758], [190.2, 342.8]],
    ['Lille', [3.0573, 50.6292], [51.6, -197.1]],
    ['Brest', [-4.4861, 48.3904], [-505.8, 25.8]],
    ['Toulouse', [1.4442, 43.6045], [-78.1, 582.4]],
    ['Nice', [7.262, 43.7102], [390.9, 562.6]],
  ] as const)('%s is drawn where French maps have it', (_, place, [east, south]) => {
    const project = projectionFrom(map('france').projection);
    const [x0, y0] = project([2.3522, 48.8566]) ?? [NaN, NaN];
    const [x, y] = project([...place]) ?? [NaN, NaN];
    expect(Math.abs(x - x0 - east * UNITS_PER_KM)).toBeLessThan(1.5);
    expect(Math.abs(y - y0 - south * UNITS_PER_KM)).toBeLessThan(1.5);
  });

  test('a town is where it is, in pixels of a window of 700', () => {
    const { projection, width } = map('france');
    const [x, y] = projectionFrom(projection)(LYON) ?? [NaN, NaN];
    expect(Math.round((x * 700) / width)).toBe(445);
    expect(Math.round((y * 700) / width)).toBe(355);
  });

  test('each town is on the maps that hold it, and on no other', () => {
    const on = (place: [number, number]) => BASE_MAPS.filter((name) => holds(map(name), place));
    expect(on(LYON)).toEqual(['france', 'europe', 'world']);
    expect(on(BREST)).toEqual(['france', 'europe', 'world']);
    expect(on(PRAGUE)).toEqual(['europe', 'world']);
    expect(on(MONTREAL)).toEqual(['world']);
  });

  test('the larger maps of a map come smallest first', () => {
    expect(largerMaps('france')).toEqual(['europe', 'world']);
    expect(largerMaps('world')).toEqual([]);
  });

  test('a town off the map lies where one would set out for it', () => {
    const { projection, width, height } = map('france');
    const from = [width / 2, height / 2] as const;
    const degrees = (place: [number, number]) =>
      (bearing(projectionFrom(projection), from, place) * 180) / Math.PI;
    // Clockwise from the right: Prague to the north-east, Montréal to the north-west.
    expect(degrees(PRAGUE)).toBeGreaterThan(-45);
    expect(degrees(PRAGUE)).toBeLessThan(-15);
    expect(degrees(MONTREAL)).toBeGreaterThan(-170);
    expect(degrees(MONTREAL)).toBeLessThan(-135);
  });

  test('every map says whose outlines it shows', () => {
    for (const name of BASE_MAPS) expect(map(name).credits).not.toEqual([]);
  });
});
