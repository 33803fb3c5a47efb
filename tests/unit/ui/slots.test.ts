import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Slots } from '../../../src/ui/slots';
import { always } from '../../property';

const stretch = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, at) => ({ row: 1000 - from - at, index: from + at }));

test('a row that stays keeps its element, and the ones that come take those of the ones that went', () => {
  const slots = new Slots();
  const before = slots.give(stretch(0, 5));
  const after = slots.give(stretch(2, 7));
  expect(after.slice(0, 3)).toEqual(before.slice(2));
  expect(after.slice(0, 3).every((slot, at) => slot === before[at + 2])).toBe(true);
  expect(after.slice(3).map(({ key }) => key)).toEqual(before.slice(0, 2).map(({ key }) => key));
});

test('a row that moves among the others keeps its element', () => {
  const slots = new Slots();
  const [first] = slots.give([{ row: 7, index: 0 }]);
  const [moved] = slots.give([{ row: 7, index: 90 }]);
  expect(moved).toEqual({ ...first, index: 90 });
});

test('elements are as many as rows were ever drawn at once, each with one row', () => {
  const window = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }));
  always(
    fc.property(fc.array(window, { maxLength: 12 }), (windows) => {
      const slots = new Slots();
      const known = new Map<number, number>();
      for (const [from, length] of windows) {
        const given = slots.give(stretch(from, from + length));
        expect(given.map(({ index }) => index)).toEqual(
          stretch(from, from + length).map(({ index }) => index),
        );
        expect(new Set(given.map(({ key }) => key)).size).toBe(length);
        for (const { key, row } of given) {
          if (known.has(row)) expect(key).toBe(known.get(row));
        }
        known.clear();
        for (const { key, row } of given) known.set(row, key);
      }
    }),
  );
});
