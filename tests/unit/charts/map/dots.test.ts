import { describe, expect, test } from 'vitest';
import { countText, pushedApart, townLabels, type Dot } from '../../../../src/charts/map/dots';

const WINDOW = { width: 400, height: 400 };

function dot(id: string, place: string, rest: Partial<Dot> = {}): Dot {
  const told = { name: id, title: id, detail: '' };
  return {
    id,
    place,
    town: place,
    x: 200,
    y: 200,
    kind: '',
    shown: true,
    opened: false,
    ...told,
    ...rest,
  };
}

function labels(dots: readonly Dot[]) {
  return townLabels(dots, 6, [], WINDOW, String).map(({ town, count, then }) => ({
    town,
    count,
    then,
  }));
}

describe('dots of two years', () => {
  test('stand together, those of the shown year in the middle', () => {
    const then = Array.from({ length: 6 }, (_, at) => dot(`then ${at}`, 'Lyon', { then: true }));
    const points = pushedApart([...then, dot('now', 'Lyon', { then: false })], 1, 12);
    expect(points.get('now')).toEqual({ x: 200, y: 200 });
    expect(points.size).toBe(7);
  });

  test('are counted each by itself under one name', () => {
    const dots = [
      dot('a', 'Lyon', { then: false }),
      dot('b', 'Lyon', { then: true }),
      dot('c', 'Lyon', { then: true, x: 212 }),
      dot('d', 'Lyon', { then: true, shown: false, x: 224 }),
    ];
    expect(labels(dots)).toEqual([{ town: 'Lyon', count: 1, then: 2 }]);
  });

  test('of one year alone have one count', () => {
    expect(labels([dot('a', 'Lyon'), dot('b', 'Lyon', { x: 212 })])).toEqual([
      { town: 'Lyon', count: 2, then: undefined },
    ]);
  });
});

test('a name has both counts where both years have any, and none where there is one event', () => {
  const text = (count: number, then?: number) => countText({ count, then }, String);
  expect([text(22, 17), text(1, 1), text(3, 0), text(0, 2), text(3)]).toEqual([
    '22 · 17',
    '1 · 1',
    '3',
    '2',
    '3',
  ]);
  expect([text(1, 0), text(0, 1), text(0, 0), text(1)]).toEqual(['', '', '', '']);
});
