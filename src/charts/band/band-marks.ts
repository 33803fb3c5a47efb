import { clipped, type DaySpan } from './day-span';
import type { Measure } from '../text-width';

/** Something that came out on a day or between two, told as exactly as its source does. */
export interface BandMark extends DaySpan {
  key: string;
  /** Its name in short, then in full. */
  labels: readonly string[];
  /** All that is said of it, for whoever hears or points at it. */
  name: string;
  planned: boolean;
}

/** A day is a point, several days a bar; what may be on any day of the year is a thread. */
type MarkShape = 'point' | 'bar' | 'thread';

export interface PlacedMark {
  mark: BandMark;
  shape: MarkShape;
  x: number;
  width: number;
  /** From the top; below the last lies the ground, where bars may lie on one another. */
  row: number;
  label: { text: string; x: number; width: number } | null;
}

/** Where marks are placed: so many days on so many pixels, in so many rows above the ground. */
interface Lane {
  extent: DaySpan;
  width: number;
  rows: number;
  /** Null: there is no room for names. */
  measure: Measure | null;
}

export const ROW = 19;
export const GROUND = 7;
/** Half the width of a point. */
export const RADIUS = 5.5;
/** Where a point stands in its row, and a bar, which lies under the names. */
export const POINT_Y = 7.5;
const BAR_Y = 16;
const GROUND_Y = 3;

const GAP = 4;
/** Between a point and its name, and between a name and whatever comes next. */
const LABEL_GAP = 5;
/** Of a name from the end of the bar that it lies on. */
const INDENT = 4;
/** Further than this from a mark, in pixels, a pointer does not mean it. */
const REACH = 8;
/** A longer name of a point is left in short. */
const WIDEST_NAME = 160;

type Interval = readonly [number, number];

/** What is taken in a row: names and points share the upper part, bars lie in the lower. */
interface Row {
  upper: Map<string, Interval>;
  lower: Map<string, Interval>;
}

/**
 * Places marks and, where there is room, their names, so that no name lies on another mark
 * or name: the shortest periods first, short names before long ones. Points alternate between
 * the rows; a bar without a free row lies on the ground. In the order of time.
 */
export function placeMarks(marks: readonly BandMark[], lane: Lane): PlacedMark[] {
  const rows = Array.from({ length: lane.rows }, (): Row => ({
    upper: new Map(),
    lower: new Map(),
  }));
  const placed = marks.flatMap((mark) => drawn(mark, lane) ?? []).sort(byTime);
  const points = placed.filter(({ shape }) => shape === 'point');
  const bars = placed.filter(({ shape }) => shape === 'bar').sort((a, b) => a.width - b.width);
  for (const point of points) placePoint(point, rows);
  for (const bar of bars) placeBar(bar, rows, lane);
  for (const point of points) name(point, 0, rows, lane);
  for (const one of [...points, ...bars]) name(one, 1, rows, lane);
  return placed;
}

/** The mark that a pointer means: the nearest one in reach, of several the narrowest. */
export function markAt(
  placed: readonly PlacedMark[],
  x: number,
  y: number,
  rows: number,
): PlacedMark | null {
  let best: PlacedMark | null = null;
  let least = REACH;
  for (const one of placed) {
    const distance = one.shape === 'thread' ? Infinity : distanceTo(one, x, y, rows);
    const nearer = distance < least || (distance === least && best && one.width < best.width);
    if (!nearer) continue;
    best = one;
    least = distance;
  }
  return best;
}

/** The middle of a mark's line, from the top of the lane. */
export function markY({ shape, row }: PlacedMark, rows: number): number {
  if (row >= rows) return rows * ROW + GROUND_Y;
  return row * ROW + (shape === 'point' ? POINT_Y : BAR_Y);
}

function drawn(mark: BandMark, { extent, width, rows }: Lane): PlacedMark | null {
  const part = clipped(mark, extent);
  if (!part) return null;
  const perDay = width / (extent.to - extent.from + 1);
  const x = (part.from - extent.from) * perDay;
  const base = { mark, row: rows, label: null };
  if (mark.from === mark.to) {
    return { ...base, shape: 'point', x: x + perDay / 2 - RADIUS, width: 2 * RADIUS };
  }
  const everywhere = part.from === extent.from && part.to === extent.to;
  return {
    ...base,
    shape: everywhere ? 'thread' : 'bar',
    x,
    width: (part.to - part.from + 1) * perDay,
  };
}

/** In the row where the last point is furthest away: that leaves most room for names. */
function placePoint(point: PlacedMark, rows: readonly Row[]): void {
  const ends = rows.map(({ upper }) =>
    Math.max(-Infinity, ...[...upper.values()].map(([, to]) => to)),
  );
  point.row = ends.indexOf(Math.min(...ends));
  rows[point.row].upper.set(point.mark.key, [point.x, point.x + point.width]);
}

/** In the first row that has room for the bar and its name, else for the bar alone. */
function placeBar(bar: PlacedMark, rows: readonly Row[], lane: Lane): void {
  const own: Interval = [bar.x, bar.x + bar.width];
  const free = rows.flatMap(({ lower }, row) => (isFree(own, lower, bar.mark.key) ? row : []));
  for (const row of free) {
    bar.row = row;
    name(bar, 0, rows, lane);
    if (!bar.label) continue;
    rows[row].lower.set(bar.mark.key, hull(own, rows[row].lower.get(bar.mark.key)));
    return;
  }
  bar.row = free[0] ?? rows.length;
  rows[bar.row]?.lower.set(bar.mark.key, own);
}

/** Gives a mark the name of a form, if it has room; otherwise it keeps what it has. */
function name(one: PlacedMark, form: number, rows: readonly Row[], lane: Lane): void {
  if (!lane.measure || one.row >= rows.length) return;
  const text = one.mark.labels[form];
  if (!text || text === one.label?.text) return;
  const width = lane.measure(text);
  if (form > 0 && width > widest(one)) return;
  const { upper, lower } = rows[one.row];
  const { key } = one.mark;
  const x = starts(one, width).find((start) => {
    const taken: Interval = [start, start + width];
    if (start < 0 || start + width > lane.width) return false;
    return isFree(taken, upper, key) && isFree(taken, lower, key);
  });
  if (x === undefined) return;
  one.label = { text, x, width };
  upper.set(key, hull([x, x + width], upper.get(key)));
  if (one.shape === 'bar') lower.set(key, hull([x, x + width], lower.get(key)));
}

/** How wide a name in full may be: no wider than the bar that it lies on. */
function widest({ shape, width }: PlacedMark): number {
  return shape === 'bar' ? width - INDENT : WIDEST_NAME;
}

/** Where a name may begin: on its bar, or beside its point. */
function starts({ shape, x, width }: PlacedMark, text: number): number[] {
  if (shape === 'bar') return [x + INDENT, x + width - text - INDENT];
  return [x + width + LABEL_GAP, x - LABEL_GAP - text];
}

function hull(a: Interval, b: Interval = a): Interval {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function isFree(sought: Interval, taken: ReadonlyMap<string, Interval>, key: string): boolean {
  for (const [other, interval] of taken) {
    if (other !== key && sought[0] < interval[1] + GAP && interval[0] < sought[1] + GAP)
      return false;
  }
  return true;
}

function distanceTo(one: PlacedMark, x: number, y: number, rows: number): number {
  const middle = markY(one, rows);
  const half = one.shape === 'point' ? RADIUS : 1.5;
  const mark = distance(x, one.x, one.x + one.width, y, middle - half, middle + half);
  if (!one.label) return mark;
  const top = one.row * ROW;
  const { label } = one;
  return Math.min(mark, distance(x, label.x, label.x + label.width, y, top + 2, top + BAR_Y));
}

/** From a place to a rectangle. */
function distance(
  x: number,
  left: number,
  right: number,
  y: number,
  top: number,
  bottom: number,
): number {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
}

/** Threads last: they are everywhere. */
function byTime(a: PlacedMark, b: PlacedMark): number {
  const thread = Number(a.shape === 'thread') - Number(b.shape === 'thread');
  return thread || a.mark.from - b.mark.from || a.mark.to - b.mark.to;
}
