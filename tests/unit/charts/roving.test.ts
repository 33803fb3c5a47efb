import { expect, test } from 'vitest';
import { reached } from '../../../src/charts/roving';

const cross = [
  { x: 50, y: 50 },
  { x: 50, y: 0 },
  { x: 100, y: 52 },
  { x: 50, y: 100 },
  { x: 0, y: 48 },
  { x: 300, y: 50 },
];

test.each([
  ['ArrowUp', 1],
  ['ArrowRight', 2],
  ['ArrowDown', 3],
  ['ArrowLeft', 4],
  ['Home', 0],
  ['End', 5],
])('from the middle, %s leads to %i', (key, index) => {
  expect(reached(cross, 0, key)).toBe(index);
});

test('at the edge an arrow stays', () => {
  expect(reached(cross, 5, 'ArrowRight')).toBe(5);
});

test('other keys move nothing', () => {
  expect(reached(cross, 0, 'a')).toBeNull();
});
