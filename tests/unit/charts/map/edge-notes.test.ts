import { describe, expect, test } from 'vitest';
import { SIDES, placeAtEdge, sideOf, withArrow } from '../../../../src/charts/map/edge-notes';
import { overlap } from '../../../../src/charts/map/town-labels';

const WINDOW = { width: 400, height: 300 };

describe('notes at the edge of a map', () => {
  test('point where it lies, the arrow on that side', () => {
    expect(withArrow('Prague 1', -Math.PI / 5)).toBe('Prague 1 ↗');
    expect(withArrow('Montréal 1', Math.PI)).toBe('← Montréal 1');
    expect(withArrow('3', SIDES.below)).toBe('3 ↓');
  });

  test('stand within the window, on the side of what they announce', () => {
    const boxes = placeAtEdge(
      [
        { key: 'right', angle: 0, width: 80, height: 24 },
        { key: 'left', angle: Math.PI, width: 80, height: 24 },
      ],
      [],
      WINDOW,
    );
    expect(boxes.get('right')).toEqual({ x: 316, y: 138, width: 80, height: 24 });
    expect(boxes.get('left')?.x).toBe(4);
  });

  test('make room for one another along the edge', () => {
    const notes = Array.from({ length: 8 }, (_, i) => ({
      key: String(i),
      angle: 0.01 * i,
      width: 80,
      height: 24,
    }));
    const boxes = [...placeAtEdge(notes, [], WINDOW).values()];
    expect(boxes).toHaveLength(8);
    boxes.forEach((box, i) =>
      expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false),
    );
  });

  test('keep clear of dots where they can', () => {
    const note = { key: 'east', angle: 0, width: 80, height: 24 };
    const dot = { x: 370, y: 144, width: 12, height: 12 };
    const box = placeAtEdge([note], [dot], WINDOW).get('east');
    expect(box && overlap(box, dot)).toBe(false);
    expect(box?.x).toBe(316);
  });

  test('say on which side a point is out of sight', () => {
    expect(sideOf({ x: 200, y: 150 }, WINDOW)).toBeNull();
    expect(sideOf({ x: 500, y: -20 }, WINDOW)).toBe('right');
    expect(sideOf({ x: 410, y: -200 }, WINDOW)).toBe('above');
    expect(sideOf({ x: -1, y: 150 }, WINDOW)).toBe('left');
    expect(sideOf({ x: 200, y: 301 }, WINDOW)).toBe('below');
  });
});
