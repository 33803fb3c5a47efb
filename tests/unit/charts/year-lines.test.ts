import { expect, test } from 'vitest';
import { layLines, type YearLine } from '../../../src/charts/year-lines';

const box = { width: 300, height: 240, left: 50, right: 50, top: 20, bottom: 20 };

function line(key: string, values: Record<number, number>): YearLine {
  const points = Object.entries(values).map(([year, value]) => ({
    key: `${key}-${year}`,
    year: Number(year),
    value,
    text: String(value),
    name: `${key} ${year}`,
    approximate: false,
  }));
  return { key, label: key, hue: 'black', points };
}

test('the scale holds zero, the years are evenly apart', () => {
  const laid = layLines([line('a', { 2017: 50, 2018: 100 }), line('b', { 2019: 25 })], box);
  expect(laid.zero).toBe(220);
  expect(laid.years).toEqual([
    { year: 2017, x: 50 },
    { year: 2018, x: 150 },
    { year: 2019, x: 250 },
  ]);
  expect(laid.lines[0].points.map(({ y }) => y)).toEqual([120, 20]);
  expect(laid.lines[1].points.map(({ x, y }) => [x, y])).toEqual([[250, 170]]);
});

test('what is below zero lies below the line of zero', () => {
  const laid = layLines([line('a', { 2018: -100, 2019: 100 })], box);
  expect(laid.zero).toBe(120);
  expect(laid.lines[0].points[0].y).toBe(220);
});

test('texts of one year never overlap and keep the order of the values', () => {
  const laid = layLines(
    [
      line('a', { 2018: 100, 2019: 100 }),
      line('b', { 2018: 99, 2019: 98 }),
      line('c', { 2018: 95, 2019: 99 }),
    ],
    box,
  );
  for (const year of [2018, 2019]) {
    const points = laid.lines.flatMap((each) => each.points).filter((each) => each.year === year);
    points.sort((p, q) => q.value - p.value);
    const gaps = points.slice(1).map(({ textY }, index) => textY - points[index].textY);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(16 - 1e-6);
  }
});

test('a text alone keeps off its line: under a rise, over where there is no room below', () => {
  const laid = layLines(
    [
      line('rises', { 2017: 50, 2018: 60, 2019: 100 }),
      line('low', { 2017: 10, 2018: 2, 2019: 10 }),
    ],
    box,
  );
  const [rises, low] = laid.lines.map(({ points }) => points[1]);
  expect(rises).toMatchObject({ side: 'right', textY: rises.y + 10 });
  expect(low.side).toBe('over');
  expect(low.textY).toBeLessThan(low.y);
});

test('no lines give an empty picture', () => {
  expect(layLines([], box)).toMatchObject({ years: [], lines: [] });
});
