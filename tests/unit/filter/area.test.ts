import { expect, test } from 'vitest';
import { Places, isInside } from '../../../src/filter/area';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';

const AROUND_LYON = [
  [4, 45],
  [6, 45],
  [6, 47],
  [4, 47],
] as const;

/** From Asia over the 180th meridian. */
const PACIFIC = [
  [170, -20],
  [190, -20],
  [190, 20],
  [170, 20],
] as const;

test('a place is in a ring, whichever way the ring turns', () => {
  expect(isInside(AROUND_LYON, [4.85, 45.75])).toBe(true);
  expect(isInside(AROUND_LYON.toReversed(), [4.85, 45.75])).toBe(true);
  expect(isInside(AROUND_LYON, [2.35, 48.85])).toBe(false);
});

test('a ring over the 180th meridian holds places of both its sides', () => {
  expect(isInside(PACIFIC, [175, 0])).toBe(true);
  expect(isInside(PACIFIC, [-175, 0])).toBe(true);
  expect(isInside(PACIFIC, [0, 0])).toBe(false);
});

test('what has no place is in no area', () => {
  const { data } = readRecords(tables.events, [
    ['id', 'start', 'title', 'city', 'latitude', 'longitude'],
    ['a', '2019-03-01', 'Peertube', 'Lyon', '45.75', '4.85'],
    ['b', '2019-03-05', 'Online', '', '', ''],
    ['c', '2019-04-01', 'Half', '', '45.75', ''],
  ]);
  expect([...new Places(data).inside(AROUND_LYON)]).toEqual([1, 0, 0]);
});
