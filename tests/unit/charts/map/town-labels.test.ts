import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, overlap, placeLabels, type Town } from '../../../../src/charts/map/town-labels';
import { always } from '../../../property';

const WINDOW = { width: 300, height: 200 };
const RADIUS = 6;

const someTowns = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 4 }),
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 20, max: 120 }),
    far: fc.boolean(),
  }),
  { selector: ({ key }) => key, maxLength: 40 },
);

function town(key: string, x: number, y: number, width = 50): Town {
  return { key, width, height: 16, dots: boxAround([{ x, y }], RADIUS) };
}

function placed(towns: readonly Town[]) {
  return placeLabels(
    towns,
    towns.map(({ dots }) => dots),
    WINDOW,
  );
}

describe('names of towns', () => {
  test('never overlap each other or a dot, and are never cut off', () => {
    always(
      fc.property(someTowns, (given) => {
        const towns = given.map(({ key, x, y, width, far }) => ({
          ...town(key, x, y, width),
          far,
        }));
        const boxes = [...placed(towns).values()];
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          expect(towns.some(({ dots }) => overlap(box, dots))).toBe(false);
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(WINDOW.width);
          expect(box.y + box.height).toBeLessThanOrEqual(WINDOW.height);
        });
      }),
    );
  });

  test('stand apart with a line to their dots where there is no room beside them', () => {
    const lyon = { ...town('Lyon', 150, 100), far: true };
    const around = [-34, 0, 34].flatMap((dx) =>
      [-17, 0, 17].map((dy) => boxAround([{ x: 150 + dx, y: 100 + dy }], 16)),
    );
    const label = placeLabels([lyon], [lyon.dots, ...around], WINDOW).get('Lyon');
    expect(label?.leader?.[1]).toEqual({ x: 150, y: 100 });
    expect(placeLabels([{ ...lyon, far: false }], [lyon.dots, ...around], WINDOW).size).toBe(0);
  });

  test('stand to the right where there is room', () => {
    expect(placed([town('Tours', 100, 100)]).get('Tours')).toEqual({
      x: 110,
      y: 92,
      width: 50,
      height: 16,
    });
  });

  test('stand to the left at the right edge', () => {
    const box = placed([town('Kingersheim', 290, 100)]).get('Kingersheim');
    expect(box?.x).toBe(290 - RADIUS - 4 - 50);
  });

  test('the first in the list chooses first', () => {
    const [lyon, village] = [town('Lyon', 100, 100), town('Vienne', 100, 112)];
    const box = placed([lyon, village]).get('Lyon');
    expect(box).toEqual(placed([lyon]).get('Lyon'));
  });

  test('stand nearer to their own dots than to others where they can', () => {
    // To the right of the first, the second would be nearer.
    const boxes = placed([town('Paris', 100, 100), town('Choisy', 165, 112)]);
    expect(boxes.get('Paris')?.x).toBeLessThan(100);
  });

  test('are left out where there is no room', () => {
    const wide = { ...town('Saint-Étienne', 150, 100), width: 400 };
    expect(placed([wide]).size).toBe(0);
  });

  test('keep clear of obstacles', () => {
    const obstacle = { x: 105, y: 80, width: 200, height: 40 };
    const tours = town('Tours', 100, 100);
    const box = placeLabels([tours], [tours.dots], WINDOW, [obstacle]).get('Tours');
    expect(box && overlap(box, obstacle)).toBe(false);
  });
});
