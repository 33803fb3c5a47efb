import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  RADIUS,
  ROW,
  markAt,
  markY,
  placeMarks,
  type BandMark,
  type PlacedMark,
} from '../../../../src/charts/band/band-marks';
import { inNumbers } from '../../../../src/charts/band/day-span';
import { always } from '../../../property';

const year = inNumbers({ from: '2019-01-01', to: '2019-12-31' });
/** Two pixels a day. */
const lane = {
  extent: year,
  width: 730,
  rows: 2,
  measure: (text: string) => 7 * text.length,
};

function mark(key: string, from: string, to = from, labels: string[] = [key]): BandMark {
  return { ...inNumbers({ from, to }), key, labels, name: key, planned: false };
}

function find(placed: readonly PlacedMark[], key: string): PlacedMark {
  const found = placed.find((one) => one.mark.key === key);
  if (!found) throw new Error(`not placed: ${key}`);
  return found;
}

test('a mark is as wide as its date is exact', () => {
  const placed = placeMarks(
    [
      mark('year', '2019-01-01', '2019-12-31'),
      mark('month', '2019-10-01', '2019-10-31'),
      mark('day', '2019-10-10'),
    ],
    lane,
  );
  expect(find(placed, 'day')).toMatchObject({ shape: 'point', width: 2 * RADIUS });
  expect(find(placed, 'month')).toMatchObject({ shape: 'bar', x: 546, width: 62 });
  expect(find(placed, 'year')).toMatchObject({ shape: 'thread', x: 0, width: 730, label: null });
});

test('what the year has no part in is left out, the rest is cut at its ends', () => {
  const placed = placeMarks(
    [mark('before', '2018-05-01'), mark('over', '2019-12-01', '2020-01-31')],
    lane,
  );
  expect(placed.map(({ mark: { key } }) => key)).toEqual(['over']);
  expect(placed[0].x + placed[0].width).toBe(730);
});

test('points alternate between the rows, and their names stand beside them', () => {
  const placed = placeMarks([mark('PeerTube', '2019-05-14'), mark('Tribune', '2019-05-21')], lane);
  expect(placed.map(({ row }) => row)).toEqual([0, 1]);
  expect(placed.every(({ label, x }) => label && label.x > x)).toBe(true);
});

test('a name goes to the left where there is no room to the right, or nowhere', () => {
  const late = placeMarks([mark('Contribateliers', '2019-12-28')], lane)[0];
  expect(late.label && late.label.x + late.label.width).toBeLessThan(late.x);
  const crowded = placeMarks(
    ['10', '12', '14', '16', '18', '20'].map((day) =>
      mark(`Longue parution ${day}`, `2019-06-${day}`),
    ),
    { ...lane, width: 400 },
  );
  expect(crowded.filter(({ label }) => label === null).length).toBeGreaterThan(0);
});

test('a name is written in full where it fits', () => {
  const alone = placeMarks(
    [mark('a', '2019-05-14', '2019-05-14', ['Mobilizon', 'Mobilizon, la collecte'])],
    lane,
  );
  expect(alone[0].label?.text).toBe('Mobilizon, la collecte');
  const bar = placeMarks(
    [mark('a', '2019-05-01', '2019-05-31', ['Mobi', 'Mobilizon, la collecte'])],
    lane,
  );
  expect(bar[0].label?.text).toBe('Mobi');
});

test('bars without a free row lie on the ground', () => {
  const october = ['a', 'b', 'c'].map((key) => mark(key, '2019-10-01', '2019-10-31'));
  const placed = placeMarks(october, lane);
  expect(placed.map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(markY(placed[2], lane.rows)).toBeGreaterThan(2 * ROW);
});

test('a single row has names, unless there is no room for any', () => {
  const one = (measure: typeof lane.measure | null) =>
    placeMarks([mark('a', '2019-05-14')], { ...lane, rows: 1, measure })[0].label;
  expect(one(lane.measure)?.text).toBe('a');
  expect(one(null)).toBeNull();
});

describe('a pointer means', () => {
  const placed = placeMarks(
    [mark('point', '2019-06-15', '2019-06-15', []), mark('bar', '2019-06-01', '2019-06-30', [])],
    lane,
  );
  const point = find(placed, 'point');
  const at = (x: number, y: number) => markAt(placed, x, y, lane.rows)?.mark.key;

  test('the mark under it or near it', () => {
    const center = point.x + RADIUS;
    expect(at(center, markY(point, 2))).toBe('point');
    expect(at(find(placed, 'bar').x + 1, markY(find(placed, 'bar'), 2))).toBe('bar');
  });

  test('nothing further away, and never what is everywhere', () => {
    expect(at(100, 10)).toBeUndefined();
    const thread = placeMarks([mark('year', '2019-01-01', '2019-12-31')], lane);
    expect(markAt(thread, 300, markY(thread[0], 2), 2)).toBeNull();
  });
});

test('no name ever lies on another name or mark of its row, or leaves the band', () => {
  const day = fc.integer({ min: year.from - 40, max: year.to + 40 });
  const marks = fc.array(
    fc.record({ from: day, length: fc.oneof(fc.constant(0), fc.nat(60)), letters: fc.nat(14) }),
    { maxLength: 25 },
  );
  always(
    fc.property(marks, fc.integer({ min: 300, max: 1400 }), (drawn, width) => {
      const all = drawn.map(({ from, length, letters }, index): BandMark => {
        const labels = ['x'.repeat(letters + 1), 'y'.repeat(letters + 8)];
        return { key: `${index}`, from, to: from + length, labels, name: '', planned: false };
      });
      const placed = placeMarks(all, { ...lane, width });
      for (const one of placed) {
        if (!one.label) continue;
        const [left, right] = [one.label.x, one.label.x + one.label.width];
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        for (const other of placed) {
          if (other === one || other.row !== one.row) continue;
          expect(apart(left, right, other.x, other.x + other.width)).toBe(true);
          if (!other.label) continue;
          expect(apart(left, right, other.label.x, other.label.x + other.label.width)).toBe(true);
        }
      }
    }),
  );
});

function apart(left: number, right: number, otherLeft: number, otherRight: number): boolean {
  return right <= otherLeft || otherRight <= left;
}
