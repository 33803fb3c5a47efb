import { expect, test } from 'vitest';
import { outline } from '../../../src/charts/form';

const box = { x: 10, y: 20, width: 48, height: 20 };

test.each([
  ['page', 'M10 20h48v20h-48z'],
  ['frame', 'M10 20h48v20h-48zM13 23v14h42v-14z'],
  ['pill', 'M20 20h28a10 10 0 0 1 0 20h-28a10 10 0 0 1 0 -20z'],
  ['arrow', 'M20 20h28l10 10l-10 10h-28l-10 -10z'],
] as const)('the outline of a %s fills its box', (form, path) => {
  expect(outline(form, box)).toBe(path);
});

test('a pill in a square is a circle', () => {
  expect(outline('pill', { x: 0, y: 0, width: 20, height: 20 })).toBe(
    'M10 0h0a10 10 0 0 1 0 20h0a10 10 0 0 1 0 -20z',
  );
});
