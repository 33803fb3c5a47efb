import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOWHERE, type Places } from '../../../src/summary/places';
import { bothPlaces, inBoth, samePlaces } from '../../../src/summary/same-places';
import { always } from '../../property';

type Spot = readonly [town: string, longitude: number, latitude: number, total: number];

function places(spots: readonly Spot[]): Places {
  return {
    ofRow: new Int32Array(),
    towns: spots.map(([town]) => town),
    countries: spots.map(() => 'FR'),
    longitudes: Float64Array.from(spots, ([, longitude]) => longitude),
    latitudes: Float64Array.from(spots, ([, , latitude]) => latitude),
    totals: Uint32Array.from(spots, ([, , , total]) => total),
  };
}

test('a town is the same where its middle is told a little apart', () => {
  const shown = places([['Lyon', 4.82, 45.77, 3]]);
  expect([...samePlaces(shown, places([['Lyon', 4.85, 45.75, 1]]))]).toEqual([0]);
});

test('two towns of one name far from each other are two, and so are two names at one point', () => {
  const shown = places([['Saint-Denis', 2.36, 48.94, 1]]);
  const other = places([
    ['Saint-Denis', 55.45, -20.88, 1],
    ['Aubervilliers', 2.36, 48.94, 1],
  ]);
  expect([...samePlaces(shown, other)]).toEqual([NOWHERE, NOWHERE]);
});

test('of several places of one name the nearest is meant', () => {
  const shown = places([
    ['Paris', 2.35, 48.85, 1],
    ['Paris', 2.4, 48.84, 1],
  ]);
  expect([...samePlaces(shown, places([['Paris', 2.39, 48.84, 1]]))]).toEqual([1]);
});

const spots = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('A', 'B', 'C'),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 1, max: 9 }),
  ),
  { selector: ([town, x, y]) => `${town} ${x} ${y}`, maxLength: 12 },
);

test('the places of both years hold each once, and no row is lost', () => {
  always(
    fc.property(spots, spots, (one, two) => {
      const [shown, other] = [places(one), places(two)];
      const both = bothPlaces(shown, other);
      const named = one.map(([town, x, y]) => `${town} ${x} ${y}`);
      const added = two.filter(([town, x, y]) => !named.includes(`${town} ${x} ${y}`));
      expect(both.places.towns).toHaveLength(one.length + added.length);
      const counts = inBoth(both, other.totals);
      expect(sum(counts)).toBe(sum(other.totals));
      two.forEach(([town], place) => {
        expect(both.places.towns[both.ofOther[place]]).toBe(town);
      });
      both.places.totals.forEach((total, place) => {
        expect(total).toBe(Math.max(shown.totals[place] ?? 0, counts[place]));
      });
    }),
  );
});

function sum(counts: Uint32Array): number {
  return counts.reduce((a, b) => a + b, 0);
}
