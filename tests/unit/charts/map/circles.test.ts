import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleAt, indexOf } from '../../../../src/charts/map/circle-index';
import {
  circleScale,
  inSight,
  largestFirst,
  radiusOf,
  type Circles,
} from '../../../../src/charts/map/circles';
import { paintCircles, type Brush, type Rings } from '../../../../src/charts/map/paint-circles';
import { placeReached, withinReach } from '../../../../src/charts/map/place-walk';
import { always } from '../../../property';

const MAP = { width: 1000, height: 800 };

function circlesOf(...places: readonly (readonly [x: number, y: number, all: number])[]): Circles {
  return {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    all: Uint32Array.from(places, ([, , all]) => all),
    names: places.map((_, at) => `Ville ${at}`),
  };
}

function done<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('the radius of a circle', () => {
  test('makes surfaces as counts are', () => {
    const radius = radiusOf(circleScale(circlesOf([0, 0, 10_000], [0, 0, 2_500]), MAP, 1));
    expect(radius(10_000)).toBe(2 * radius(2_500));
    expect(radius(0)).toBe(0);
  });

  test('is smaller where there are many, and larger when the reader comes near', () => {
    const many = circlesOf(...Array.from({ length: 5_000 }, () => [0, 0, 20] as const));
    const few = circlesOf([0, 0, 20]);
    const at = (circles: Circles, k: number) => radiusOf(circleScale(circles, MAP, k))(20);
    expect(at(many, 1)).toBeLessThan(at(few, 1));
    expect(at(many, 4)).toBeGreaterThan(at(many, 1));
  });
});

describe('the circle at a point', () => {
  const circles = circlesOf([100, 100, 900], [110, 100, 9], [400, 400, 9]);
  const index = done(indexOf(circles));
  const radius = (count: number) => Math.sqrt(count);
  const at = (x: number, y: number, reach = 2) =>
    circleAt(index, circles, radius, { x, y }, 1, reach);

  test('is the small one that lies on a large one', () => {
    expect(at(110, 100)).toBe(1);
    expect(at(90, 100)).toBe(0);
  });

  test('may be a little beside it, and is none further away', () => {
    expect(at(404, 400)).toBe(2);
    expect(at(410, 400)).toBeNull();
    expect(at(410, 400, 8)).toBe(2);
  });

  test('is what looking at all of them finds', () => {
    const place = fc.tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 400 }));
    const k = fc.constantFrom(0.5, 1, 3);
    always(
      fc.property(fc.array(place), fc.nat(300), fc.nat(300), k, (places, x, y, scale) => {
        const all = circlesOf(...places);
        const found = circleAt(done(indexOf(all)), all, radius, { x, y }, scale, 3);
        const beyond = (one: number) =>
          Math.max(0, scale * Math.hypot(all.x[one] - x, all.y[one] - y) - radius(all.all[one]));
        const least = Math.min(Infinity, ...places.map((_, one) => beyond(one)));
        if (found === null) expect(least).toBeGreaterThan(3);
        else expect(beyond(found)).toBe(least);
      }),
    );
  });
});

describe('a drawing of circles', () => {
  /** What is drawn, as text. */
  class Recorder {
    fillStyle = '';
    strokeStyle = '';
    lineWidth = 0;
    globalAlpha = 1;
    readonly lines: string[] = [];
    #arc = '';
    setTransform(a: number) {
      this.lines.push(`density ${a}`);
    }
    clearRect(x: number, y: number, width: number, height: number) {
      this.lines.push(`clear ${x} ${y} ${width} ${height}`);
    }
    beginPath() {}
    arc(x: number, y: number, radius: number) {
      this.#arc = `${x},${y} ${radius}`;
    }
    fill() {
      this.lines.push(`${this.fillStyle} ${this.globalAlpha}: ${this.#arc}`);
    }
    stroke() {
      this.lines.push(`${this.strokeStyle} ${this.lineWidth} ${this.globalAlpha}: ${this.#arc}`);
    }
  }

  const circles = circlesOf([10, 20, 4], [30, 20, 100], [500, 500, 4]);

  function painted(shown: readonly number[], density = 1, rings?: Rings): string[] {
    const recorder = new Recorder();
    const painting = {
      circles,
      order: largestFirst(circles),
      shown: Uint32Array.from(shown),
      rings,
      scale: { largest: 10, most: 100 },
      transform: { k: 2, x: 1, y: -1 },
      window: { width: 100, height: 80 },
      margin: { width: 10, height: 5 },
      density,
    };
    const palette = { hue: 'green', ring: 'red', paper: 'white', faint: 0.3 };
    done(paintCircles(recorder as unknown as Brush, painting, palette));
    return recorder.lines;
  }

  test('has rings of the other year around the same middles, above all discs', () => {
    const rings = { all: Uint32Array.from([36, 0, 0]), shown: Uint32Array.from([9, 0, 0]) };
    expect(painted([100, 25, 4], 1, rings).slice(-4)).toEqual([
      'white 3.5 1: 31,44 5',
      'red 2 0.3: 31,44 5',
      'white 3.5 1: 31,44 2',
      'red 2 1: 31,44 2',
    ]);
  });

  test('has the largest at the bottom, what is selected full and the rest faint', () => {
    expect(painted([4, 25, 4])).toEqual([
      'density 1',
      'clear 0 0 120 90',
      'white 1: 71,44 10.75',
      'green 0.3: 71,44 10',
      'white 1: 71,44 5.75',
      'green 1: 71,44 5',
      'white 1: 31,44 2.75',
      'green 1: 31,44 2',
    ]);
  });

  test('is as sharp as the screen', () => {
    expect(painted([0, 0, 0], 2)[0]).toBe('density 2');
  });
});

describe('places that a window shows', () => {
  test('are the first so many whose middles lie in it', () => {
    const circles = circlesOf([10, 10, 1], [90, 10, 1], [20, 20, 1]);
    const shown = { k: 1, x: 0, y: 0 };
    const window = { width: 50, height: 50 };
    expect(inSight(circles, [0, 1, 2], shown, window, 9)).toEqual([0, 2]);
    expect(inSight(circles, [2, 1, 0], shown, window, 1)).toEqual([2]);
  });
});

describe('keys among places, the largest first', () => {
  const spots = [
    { x: 50, y: 50 },
    { x: 90, y: 50 },
    { x: 50, y: 10 },
    { x: 0, y: 90 },
  ];

  test('lead by direction and by size', () => {
    expect(placeReached(spots, 0, 'ArrowRight')).toBe(1);
    expect(placeReached(spots, 0, 'ArrowUp')).toBe(2);
    expect(placeReached(spots, 1, 'PageDown')).toBe(2);
    expect(placeReached(spots, 1, 'PageUp')).toBe(0);
    expect(placeReached(spots, 0, 'PageUp')).toBe(0);
    expect(placeReached(spots, 1, 'End')).toBe(3);
    expect(placeReached(spots, 1, 'x')).toBeNull();
  });

  test('need no more than the places that one of them leads to', () => {
    const line = Array.from({ length: 100 }, (_, x) => ({ x: 10 * x, y: 0 }));
    expect(withinReach(line, 50)).toEqual([0, 49, 50, 51, 99]);
    expect(withinReach([], 0)).toEqual([]);
  });
});
