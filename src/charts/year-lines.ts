import { scaleLinear, scalePoint } from 'd3';
import { dodge } from './dodge';

export interface LinePoint {
  key: string;
  year: number;
  value: number;
  /** The value as it is written beside the point. */
  text: string;
  /** What a screen reader says. */
  name: string;
  approximate: boolean;
  /** Where two years are told apart: the form is whose value it is, and no more `approximate`. */
  mark?: { form: 'disc' | 'ring'; large: boolean };
}

export interface YearLine {
  key: string;
  label: string;
  hue: string;
  points: readonly LinePoint[];
  /** Other values of the same years: no line leads to them. */
  asides?: readonly LinePoint[];
}

export interface PlacedPoint extends LinePoint {
  x: number;
  y: number;
  /** The middle of its text, moved off other texts of the same year. */
  textY: number;
  side: 'left' | 'right' | 'over';
  last: boolean;
}

export interface Box {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The height of one text of a year, with the room around it. */
const TEXT = 16;
/** How far a text keeps off the line that goes on from its point. */
const OFF = 10;

/**
 * Lines over years on one scale that holds zero. Texts of the first year stand to the left of
 * their points, all others to the right, or over a point too low for that; in a year they keep
 * the order of the values and never overlap.
 */
export function layLines(lines: readonly YearLine[], box: Box) {
  const points = lines.flatMap(({ points, asides = [] }) => [...points, ...asides]);
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const values = [0, ...points.map(({ value }) => value)];
  const x = scalePoint<number>(years, [box.left, box.width - box.right]);
  const y = scaleLinear(
    [Math.min(...values), Math.max(...values, Number.MIN_VALUE)],
    [box.height - box.bottom, box.top],
  );
  const floor = box.height - box.bottom;
  const textYs = new Map<string, number>();
  for (const year of years) {
    const own = points.filter((point) => point.year === year).sort((a, b) => b.value - a.value);
    const ys = own.map(({ value }) => y(value));
    const rises = own.map((point) => rise(point, lines));
    const middles = dodge(
      wishes(ys, rises).map((at) => ({ at, size: TEXT })),
      box.top - TEXT,
      floor + TEXT / 2,
    );
    own.forEach(({ key }, index) => textYs.set(key, middles[index]));
  }
  return {
    zero: y(0),
    years: years.map((year) => ({ year, x: x(year) ?? 0 })),
    lines: lines.map((line) => ({
      ...line,
      points: line.points.map((point, index) => placed(point, index === line.points.length - 1)),
      asides: (line.asides ?? []).map((point) => placed(point, false)),
    })),
  };

  function placed(point: LinePoint, last: boolean): PlacedPoint {
    const place = { x: x(point.year) ?? 0, y: y(point.value) };
    const textY = textYs.get(point.key) ?? 0;
    if (point.year === years[0]) return { ...point, ...place, last, textY, side: 'left' };
    // Under it would be the line of zero.
    const low = !last && textY > place.y && textY + TEXT / 2 > floor;
    return low
      ? { ...point, ...place, last, textY: place.y - OFF - TEXT / 4, side: 'over' }
      : { ...point, ...place, last, textY, side: 'right' };
  }
}

/** Whether the line goes on upwards from a point (1) or downwards (-1); 0 at its ends. */
function rise(point: LinePoint, lines: readonly YearLine[]): number {
  const line = lines.find(({ points }) => points.includes(point));
  const next = line?.points[line.points.indexOf(point) + 1];
  if (!next || point === line?.points[0]) return 0;
  return Math.sign(next.value - point.value);
}

/**
 * Where the texts of one year would like to be, from the top: off the lines that go on from
 * their points, under a rise and over a fall. Texts that are too near each other stand in a
 * stack, under the lowest of their points where that line rises.
 */
function wishes(ys: readonly number[], rises: readonly number[]): number[] {
  const places: number[] = [];
  for (let first = 0; first < ys.length;) {
    let end = first + 1;
    while (end < ys.length && ys[end] - ys[end - 1] < TEXT) end += 1;
    const lowest = end - 1;
    const stacked = end - first > 1;
    for (let index = first; index < end; index++) {
      if (!stacked) places.push(ys[index] + OFF * rises[index]);
      else if (rises[lowest] > 0) places.push(ys[lowest] + OFF + (index - first) * TEXT);
      else places.push(ys[index]);
    }
    first = end;
  }
  return places;
}
