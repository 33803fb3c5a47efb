import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { NOWHERE, countPlaces, placedRows, placesOf, unplaced } from '../../../src/summary/places';
import { always } from '../../property';

const HEADING = ['id', 'start', 'city', 'country', 'latitude', 'longitude'];
type Row = readonly [city: string, latitude: string, longitude: string];

function eventsAt(rows: readonly Row[]) {
  const records = rows.map(([city, latitude, longitude], at) => [
    `e${at}`,
    '2019-05-01',
    city,
    'FR',
    latitude,
    longitude,
  ]);
  return readRecords(tables.events, [HEADING, ...records]).data;
}

function placed(rows: readonly Row[]) {
  const work = placesOf(eventsAt(rows));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const LYON: Row = ['Lyon', '45.7685', '4.8236'];
const QUIMPER: Row = ['Quimper', '47.996', '-4.102'];

describe('the places of a table', () => {
  test('are each there once, with how many rows they have', () => {
    const places = placed([LYON, QUIMPER, LYON]);
    expect(places.towns).toEqual(['Lyon', 'Quimper']);
    expect([...places.totals]).toEqual([2, 1]);
    expect([...places.ofRow]).toEqual([0, 1, 0]);
    expect(places.longitudes[1]).toBe(-4.102);
  });

  test('leave out a row that lacks one of its coordinates', () => {
    const rows: Row[] = [LYON, ['Ailleurs', '', ''], ['Moitié', '45', '']];
    const places = placed(rows);
    expect([...places.ofRow]).toEqual([0, NOWHERE, NOWHERE]);
    const data = eventsAt(rows);
    expect(placedRows(data)).toBe(1);
    expect(unplaced(data, Uint32Array.of(0, 1, 2))).toEqual([1, 2]);
    expect(unplaced(data, Uint32Array.of(0))).toEqual([]);
  });

  test('tell two towns at one point apart', () => {
    expect(placed([LYON, ['Vaise', LYON[1], LYON[2]]]).towns).toEqual(['Lyon', 'Vaise']);
  });

  test('are those that objects would be grouped into, and count as these do', () => {
    const degrees = fc.constantFrom('', '0', '-0.5', '45.7685', '45.7686', '-179.99999', '90');
    const rows = fc.array(fc.tuple(fc.constantFrom('', 'A', 'B'), degrees, degrees));
    always(
      fc.property(rows, fc.nat(), (all, seed) => {
        const places = placed(all);
        const known = new Map<string, number[]>();
        all.forEach((row, at) => {
          if (row[1] === '' || row[2] === '') return;
          const key = row.join('|');
          known.set(key, [...(known.get(key) ?? []), at]);
        });
        expect([...places.totals]).toEqual([...known.values()].map((rows) => rows.length));
        const chosen = all.map((_, at) => at).filter((at) => (at * 7 + seed) % 3 === 0);
        expect([...countPlaces(places, Uint32Array.from(chosen))]).toEqual(
          [...known.values()].map((rows) => rows.filter((at) => chosen.includes(at)).length),
        );
      }),
    );
  });
});
