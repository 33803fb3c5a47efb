import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside } from '../../../src/filter/area';
import { BASE_MAPS, type BaseMap, type BaseMapName } from '../../../src/geo/base-map';
import { frameRing, ringPath } from '../../../src/geo/frame-ring';
import { projectionFrom } from '../../../src/geo/projection';
import { always } from '../../property';

const maps = Object.fromEntries(
  BASE_MAPS.map((name) => [
    name,
    JSON.parse(readFileSync(`data/geo/${name}.json`, 'utf8')) as BaseMap,
  ]),
) as Record<BaseMapName, BaseMap>;

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A frame on one of the maps that shows nothing beyond it. */
const framed = fc
  .record({
    name: fc.constantFrom(...BASE_MAPS),
    k: fc.double({ min: 1, max: 16, noNaN: true }),
    across: share,
    down: share,
  })
  .map(({ name, k, across, down }) => {
    const { width, height } = maps[name];
    const [half, low] = [width / 2 / k, height / 2 / k];
    const frame = { k, x: half + across * (width - 2 * half), y: low + down * (height - 2 * low) };
    return { name, frame };
  });

describe('the ring of a frame', () => {
  test('holds exactly the places that the frame shows, up to a pixel', () => {
    always(
      fc.property(framed, share, share, ({ name, frame }, across, down) => {
        const map = maps[name];
        const { x, y, k } = frame;
        const [half, low] = [map.width / 2 / k, map.height / 2 / k];
        // In the frame, and as far around it.
        const spot = { x: x + (4 * across - 2) * half, y: y + (4 * down - 2) * low };
        const project = projectionFrom(map.projection);
        const place = project.invert?.([spot.x, spot.y]);
        if (!place || !place.every(Number.isFinite) || Math.abs(place[1]) > 84) return;
        const again = project(place);
        // Beyond the globe there is no place.
        if (!again || Math.hypot(again[0] - spot.x, again[1] - spot.y) > 1e-3) return;
        const beyond = Math.max(Math.abs(spot.x - x) - half, Math.abs(spot.y - y) - low);
        if (Math.abs(beyond) * k < 1) return;
        expect(isInside(frameRing(map, frame), place)).toBe(beyond < 0);
      }),
      2_000,
    );
  });

  test('has few corners and decimals, so that it can stand in an address', () => {
    always(
      fc.property(framed, ({ name, frame }) => {
        const ring = frameRing(maps[name], frame);
        expect(ring.length).toBeLessThanOrEqual(64);
        expect(ring.length).toBeGreaterThanOrEqual(4);
        for (const [longitude, latitude] of ring) {
          expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
          expect(`${longitude}`).toMatch(/^-?\d{1,3}(\.\d{1,4})?$/);
        }
      }),
    );
  });

  test('around all of the world goes from one side of the globe to the other', () => {
    const ring = frameRing(maps.world, { x: 500, y: 230, k: 1 });
    const longitudes = ring.map(([longitude]) => longitude);
    expect(Math.min(...longitudes)).toBe(-169);
    expect(Math.max(...longitudes)).toBe(191);
    expect(isInside(ring, [-150, 40])).toBe(true);
    expect(isInside(ring, [175, -20])).toBe(true);
  });

  test('over the 180th meridian does not jump', () => {
    const ring = frameRing(maps.world, { x: 960, y: 230, k: 12 });
    const longitudes = ring.map(([longitude]) => longitude);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(60);
    expect(isInside(ring, [-175, 10])).toBe(true);
  });

  test('is drawn on another map where it lies there', () => {
    const ring = frameRing(maps.france, { x: 500, y: 460, k: 4 });
    const path = ringPath(maps.europe, ring);
    expect(path).toMatch(/^M[\d.]+ [\d.]+L/);
    expect(path.match(/M/g)).toHaveLength(1);
    const project = projectionFrom(maps.europe.projection);
    const [x, y] = project([...ring[0]]) ?? [];
    expect(path.startsWith(`M${x?.toFixed(2)} ${y?.toFixed(2)}`)).toBe(true);
  });
});
