import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains, type GeoPermissibleObjects } from 'd3';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { rowsOf } from './bundled';

/** Codes of the outlines (ISO 3166-1 numeric) by those of the table (alpha-2). */
const NUMERIC: Readonly<Record<string, string>> = { FR: '250', CZ: '203', CA: '124' };

/** Around a place by some five kilometres: an outline cuts off harbours and river mouths. */
const AROUND = [0, 0.05, -0.05];

const events = rowsOf('events');
const placed = events.filter(({ latitude }) => latitude !== '');

test('an event has a place, or is online', () => {
  const odd = events.filter((row) => {
    const empty = ['city', 'country', 'latitude', 'longitude'].map((name) => row[name] === '');
    const isOnline = row.online === 'true';
    return !empty.every((missing) => missing === isOnline);
  });
  expect(odd).toEqual([]);
  expect(events.filter(({ online }) => online === 'true')).not.toEqual([]);
});

test('every French event has a département, and no other has', () => {
  const odd = events.filter(
    ({ country, department }) =>
      /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d)$/.test(department) !== (country === 'FR'),
  );
  expect(odd).toEqual([]);
});

test('every place lies in its country', () => {
  const outlines = outlinesByCode();
  const strays = placed.filter(({ country, longitude, latitude }) => {
    const outline = outlines.get(NUMERIC[country]);
    if (!outline) return true;
    return !AROUND.some((dx) =>
      AROUND.some((dy) => geoContains(outline, [Number(longitude) + dx, Number(latitude) + dy])),
    );
  });
  expect(strays).toEqual([]);
});

test('a town has one place and one département', () => {
  const places = new Map<string, Set<string>>();
  for (const { city, department, latitude, longitude } of placed) {
    const place = [department, latitude, longitude].join(' ');
    places.set(city, (places.get(city) ?? new Set()).add(place));
  }
  expect([...places].filter(([, all]) => all.size > 1)).toEqual([]);
});

function outlinesByCode(): Map<string, GeoPermissibleObjects> {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof feature>[0];
  const countries = feature(atlas, atlas.objects.countries);
  if (!('features' in countries)) throw new Error('the atlas has no list of countries');
  return new Map(countries.features.map((country) => [String(country.id), country]));
}
