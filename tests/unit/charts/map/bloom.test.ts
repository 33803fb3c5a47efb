import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bloom, type Anchored } from '../../../../src/charts/map/bloom';
import { always } from '../../../property';

const APART = 12;

const manyDots = fc.array(
  fc.record({
    place: fc.constantFrom('Lyon', 'Paris', 'Tours', 'Lille', 'Nancy', 'Rouen'),
    x: fc.integer({ min: 0, max: 60 }),
    y: fc.integer({ min: 0, max: 60 }),
  }),
  { maxLength: 80 },
);

/** Dots of a place share the anchor of the first. */
function gathered(dots: readonly Anchored[]): Anchored[] {
  const anchors = new Map<string, Anchored>();
  return dots.map((dot) => {
    const first = anchors.get(dot.place) ?? dot;
    anchors.set(dot.place, first);
    return first;
  });
}

function at(place: string, x: number, y: number, count: number): Anchored[] {
  return Array.from({ length: count }, () => ({ place, x, y }));
}

describe('bloom', () => {
  test('no dot hides another', () => {
    always(
      fc.property(manyDots, (dots) => {
        const points = bloom(gathered(dots), APART);
        points.forEach((a, i) =>
          points.slice(i + 1).forEach((b) => {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(APART - 1e-3);
          }),
        );
      }),
      100,
    );
  });

  test('every dot stays within reach of its place', () => {
    always(
      fc.property(manyDots, (dots) => {
        const anchored = gathered(dots);
        // All of them fit into a disc of this radius around any of the anchors, with room to spare.
        const reach = 85 + 2 * APART * Math.sqrt(dots.length);
        bloom(anchored, APART).forEach((point, i) => {
          const { x, y } = anchored[i];
          expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(reach);
        });
      }),
      100,
    );
  });

  test('the same dots are laid out in the same way', () => {
    always(
      fc.property(manyDots, (dots) => {
        expect(bloom(gathered(dots), APART)).toEqual(bloom(gathered(dots), APART));
      }),
      30,
    );
  });

  test('a dot alone stands where its place is', () => {
    expect(bloom(at('Lille', 30, 40, 1), APART)).toEqual([{ x: 30, y: 40 }]);
  });

  test('two dots stand on either side of their place', () => {
    const [a, b] = bloom(at('Nancy', 0, 0, 2), APART);
    expect([a, b]).toEqual([
      { x: -APART / 2, y: 0 },
      { x: APART / 2, y: 0 },
    ]);
  });

  test('twenty-two dots of one town stay within three distances of it', () => {
    const points = bloom(at('Lyon', 0, 0, 22), APART);
    expect(Math.max(...points.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(3 * APART);
  });

  test('a town beside a large one gives way, and stays on its own side', () => {
    const dots = [...at('Villefranche-sur-Saône', 0, -17, 1), ...at('Lyon', 0, 0, 22)];
    const [village, ...city] = bloom(dots, APART);
    const mean = city.reduce((sum, { y }) => sum + y, 0) / city.length;
    expect(mean).toBeCloseTo(0, 0);
    expect(village.y).toBeLessThan(-17);
  });

  test('dots of several anchors gather around their middle', () => {
    const dots = [
      { place: 'France', x: 0, y: 0 },
      { place: 'France', x: 40, y: 0 },
    ];
    expect(bloom(dots, APART)).toEqual([
      { x: 20 - APART / 2, y: 0 },
      { x: 20 + APART / 2, y: 0 },
    ]);
  });

  test('nothing is laid out where there is nothing', () => {
    expect(bloom([], APART)).toEqual([]);
  });
});
