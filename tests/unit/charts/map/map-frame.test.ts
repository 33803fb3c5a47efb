import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  confined,
  drawnAt,
  edgePoint,
  frameOf,
  framed,
  revealing,
  transformOf,
  wholeFrame,
  windowOf,
  zoomed,
} from '../../../../src/charts/map/map-frame';
import { always } from '../../../property';

const MAP = { width: 1000, height: 920 };
const WHOLE = wholeFrame(MAP);

const someFrame = fc
  .record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 920 }),
    k: fc.double({ min: 1, max: 16, noNaN: true }),
  })
  .map((frame) => confined(frame, MAP));

describe('the frame of a map', () => {
  test('fills the window: its corners are those of the map', () => {
    const transform = transformOf(WHOLE, MAP, 500);
    expect(drawnAt({ x: 0, y: 0 }, transform)).toEqual({ x: 0, y: 0 });
    expect(drawnAt({ x: 1000, y: 920 }, transform)).toEqual({ x: 500, y: 460 });
    expect(windowOf(MAP, 500)).toEqual({ width: 500, height: 460 });
  });

  test('is found again from its transform', () => {
    always(
      fc.property(someFrame, fc.integer({ min: 200, max: 1200 }), (frame, width) => {
        const found = frameOf(transformOf(frame, MAP, width), MAP, width);
        expect(found.x).toBeCloseTo(frame.x, 6);
        expect(found.y).toBeCloseTo(frame.y, 6);
        expect(found.k).toBeCloseTo(frame.k, 6);
      }),
    );
  });

  test('never shows anything beyond the map', () => {
    expect(confined({ x: 0, y: 2000, k: 2 }, MAP)).toEqual({ x: 250, y: 690, k: 2 });
    expect(confined({ x: 0, y: 0, k: 0.1 }, MAP)).toEqual(WHOLE);
  });

  test('closer and back again is the same frame', () => {
    const closer = zoomed(WHOLE, 1, MAP);
    expect(closer.k).toBeGreaterThan(1);
    expect(zoomed(closer, -1, MAP)).toEqual(WHOLE);
  });

  test('keys zoom, move and show all of it; others do nothing', () => {
    const close = { x: 500, y: 460, k: 4 };
    expect(framed('+', close, MAP)?.k).toBeGreaterThan(4);
    expect(framed('-', close, MAP)?.k).toBeLessThan(4);
    expect(framed('ArrowLeft', close, MAP)).toEqual({ x: 450, y: 460, k: 4 });
    expect(framed('ArrowDown', close, MAP)).toEqual({ x: 500, y: 506, k: 4 });
    expect(framed('0', close, MAP)).toEqual(WHOLE);
    expect(framed('a', close, MAP)).toBeNull();
  });

  test('moves as little as shows a point', () => {
    always(
      fc.property(
        someFrame,
        fc.record({
          x: fc.integer({ min: 0, max: 1000 }),
          y: fc.integer({ min: 0, max: 920 }),
        }),
        (frame, point) => {
          const { x, y } = drawnAt(point, transformOf(revealing(frame, point, MAP), MAP, 1000));
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(1000 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(920 + 1e-6);
        },
      ),
    );
    expect(revealing({ x: 500, y: 460, k: 4 }, { x: 500, y: 460 }, MAP)).toEqual({
      x: 500,
      y: 460,
      k: 4,
    });
  });

  test('a ray from the middle meets the edge', () => {
    const window = { width: 400, height: 200 };
    expect(edgePoint(0, window)).toEqual({ x: 400, y: 100 });
    expect(edgePoint(Math.PI, window).x).toBeCloseTo(0);
    expect(edgePoint(-Math.PI / 2, window).y).toBeCloseTo(0);
  });
});
