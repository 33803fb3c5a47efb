import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodge } from '../../../src/charts/dodge';
import { always } from '../../property';

test('what does not touch stays in its place', () => {
  expect(
    dodge(
      [
        { at: 20, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 50]);
});

test('two in one place stand beside each other around it', () => {
  expect(
    dodge(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test('what would leave the line is pushed back and pushes on', () => {
  expect(
    dodge(
      [
        { at: 98, size: 10 },
        { at: 92, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([95, 85]);
  expect(dodge([{ at: 0, size: 20 }], 0, 100)).toEqual([10]);
});

test('nothing gives nothing', () => {
  expect(dodge([], 0, 100)).toEqual([]);
});

test('none overlaps another, all lie on the line, the order is kept', () => {
  const thing = fc.record({
    at: fc.integer({ min: -50, max: 450 }),
    size: fc.integer({ min: 5, max: 40 }),
  });
  always(
    fc.property(fc.array(thing, { maxLength: 9 }), (things) => {
      const middles = dodge(things, 0, 400);
      const drawn = things
        .map(({ at, size }, index) => ({ at, index, from: middles[index] - size / 2, size }))
        .sort((a, b) => a.from - b.from);
      drawn.forEach(({ from, size, at }, index) => {
        expect(from).toBeGreaterThanOrEqual(-1e-6);
        expect(from + size).toBeLessThanOrEqual(400 + 1e-6);
        const next = drawn[index + 1];
        if (!next) return;
        expect(from + size).toBeLessThanOrEqual(next.from + 1e-6);
        expect(at).toBeLessThanOrEqual(next.at);
      });
    }),
  );
});
