import { cumsum } from 'd3';
import { daysIn, type Precision, type Span } from '../../model/day';
import { edges, touches } from './frame';
import { shortened, type Measure } from '../text-width';

/** Something that came out, or will, told as exactly as its source does. */
export interface LaneMark {
  id: string;
  span: Span;
  precision: Precision;
  label: string;
  /** A word written after the label, which is never cut: `planned`. Empty for most. */
  tag: string;
  planned: boolean;
  /** Outside the selection a mark has no label and takes a thin row. */
  selected: boolean;
}

/**
 * A day is a point until the frame is short enough for its width; a month and an exact span
 * are bars; a season and a year, which say less, are thin lines.
 */
export type Shape = 'point' | 'bar' | 'line';

interface PlacedLabel {
  text: string;
  x: number;
  width: number;
  /** Above, the mark itself lies under the text. */
  place: 'beside' | 'above';
}

export interface PlacedMark<M extends LaneMark = LaneMark> {
  mark: M;
  shape: Shape;
  row: number;
  x: number;
  width: number;
  /** The top of its row in the lane, and how high that is. */
  y: number;
  height: number;
  /** Whether it goes on beyond the frame. */
  cut: { left: boolean; right: boolean };
  label: PlacedLabel | null;
}

interface PlacedLane<M extends LaneMark = LaneMark> {
  height: number;
  marks: PlacedMark<M>[];
  /** Selected marks that lie wholly before or after the frame. */
  earlier: number;
  later: number;
}

/** The narrowest mark: still seen, and told apart from a hairline. */
export const LEAST_WIDTH = 10;
/** A row in which something is selected is high enough to be touched, the others are thin. */
export const ROW = 26;
export const THIN_ROW = 10;
/** Between what lies side by side in one row. */
export const GAP = 12;
/** Between a mark and its label beside it. */
const LABEL_GAP = 6;
/** A label over its mark stands a little in from its beginning. */
const INDENT = 4;
/** Longer labels are cut after a word. */
const WIDEST_LABEL = 340;
/** A label may be cut to stand beside its mark, but to no less than this. */
const ENOUGH = 200;
/** A lane with so many rows gives no further label a row of its own. */
const MOST_ROWS = 12;

const SHARPEST_FIRST: Record<Precision, number> = { day: 0, month: 1, season: 2, year: 3 };

/**
 * Places the marks of one lane in rows so that no mark and no label touches another: what is
 * selected first, and of that the sharpest dates, each in the first row where it fits with its
 * label. Where the lane is full a mark goes without its label rather than on top of another.
 */
export function layLane<M extends LaneMark>(
  marks: readonly M[],
  frame: Span,
  width: number,
  measure: Measure,
): PlacedLane<M> {
  const rows: Interval[][] = [];
  const selected = marks.filter((mark) => mark.selected);
  const inFrame = marks.filter(({ span }) => touches(frame, span)).sort(inOrder);
  const set = inFrame.map((mark) => placed(mark, frame, width, measure, rows));
  const heights = rows.map((_, row) =>
    set.some((one) => one.row === row && one.mark.selected) ? ROW : THIN_ROW,
  );
  const tops = [...cumsum([0, ...heights])];
  return {
    marks: set.map((one) => ({ ...one, y: tops[one.row], height: heights[one.row] })),
    height: Math.max(ROW, tops[rows.length]),
    earlier: selected.filter(({ span }) => span.to < frame.from).length,
    later: selected.filter(({ span }) => span.from > frame.to).length,
  };
}

type Interval = readonly [number, number];

function placed<M extends LaneMark>(
  mark: M,
  frame: Span,
  width: number,
  measure: Measure,
  rows: Interval[][],
): Omit<PlacedMark<M>, 'y' | 'height'> {
  const shape = shapeOf(mark, frame, width);
  const [x, end] = visible(mark.span, frame, width);
  const own: Interval = [x, end];
  const cut = { left: mark.span.from < frame.from, right: mark.span.to > frame.to };
  const base = { mark, shape, x, width: end - x, cut };
  const candidates = mark.selected ? labels(mark, shape, own, width, measure) : [];
  const labelled = roomFor(candidates, own, rows);
  if (labelled) {
    occupy(rows, labelled.row, labelled.taken);
    return { ...base, row: labelled.row, label: labelled.label };
  }
  const row = rowFor(rows, own, Infinity) ?? rows.length;
  occupy(rows, row, own);
  return { ...base, row, label: null };
}

/** The topmost row in which one of the labels fits; of several in that row, the first. */
function roomFor(candidates: readonly PlacedLabel[], own: Interval, rows: Interval[][]) {
  let best: { row: number; label: PlacedLabel; taken: Interval } | null = null;
  for (const label of candidates) {
    const taken = hull(own, [label.x, label.x + label.width]);
    const row = rowFor(rows, taken, MOST_ROWS);
    if (row !== null && (!best || row < best.row)) best = { row, label, taken };
  }
  return best;
}

function shapeOf({ span, precision }: LaneMark, frame: Span, width: number): Shape {
  if (precision === 'season' || precision === 'year') return 'line';
  const narrow = (daysIn(span) / daysIn(frame)) * width < LEAST_WIDTH + 4;
  return precision === 'day' && narrow ? 'point' : 'bar';
}

/** The part of a span inside the frame, widened to the least width without leaving it. */
function visible(span: Span, frame: Span, width: number): Interval {
  const [from, to] = edges(frame, width, span);
  const left = Math.max(0, from);
  const right = Math.min(width, to);
  if (right - left >= LEAST_WIDTH) return [left, right];
  const start = Math.min(Math.max(0, (left + right - LEAST_WIDTH) / 2), width - LEAST_WIDTH);
  return [start, start + LEAST_WIDTH];
}

/** Where the label may stand, the best place first. */
function labels(
  { label, tag }: LaneMark,
  shape: Shape,
  [left, right]: Interval,
  width: number,
  measure: Measure,
): PlacedLabel[] {
  const tagWidth = tag === '' ? 0 : measure(` ${tag}`);
  const cutTo = (room: number, most = WIDEST_LABEL) => {
    const text = shortened(label, Math.min(room, most) - tagWidth, measure);
    return text === '' ? null : { text, width: measure(text) + tagWidth };
  };
  // A mark that is wide itself leaves room over it.
  const whole = cutTo(width, Math.max(WIDEST_LABEL, right - left));
  if (!whole) return [];
  const over = left + INDENT;
  const above: PlacedLabel = {
    ...whole,
    x: Math.max(0, Math.min(over, width - whole.width)),
    place: 'above',
  };
  if (shape === 'line' && over + whole.width <= width) return [above];
  const sides = [
    { room: width - right - LABEL_GAP, x: () => right + LABEL_GAP },
    { room: left - LABEL_GAP, x: (wide: number) => left - LABEL_GAP - wide },
  ];
  const beside = sides
    .filter(({ room }) => room >= Math.min(whole.width, ENOUGH))
    .flatMap(({ room, x }): PlacedLabel[] => {
      const cut = cutTo(room);
      return cut ? [{ ...cut, x: x(cut.width), place: 'beside' }] : [];
    })
    // The one that says most; of two that say the same, the right one.
    .sort((a, b) => b.text.length - a.text.length);
  if (whole.text === label && beside.every(({ text }) => text !== label)) return [above];
  const fullest = beside.filter(({ text }) => text.length === beside[0].text.length);
  return fullest.length > 0 ? fullest : [above];
}

/** The first row with room, a new one below `most` where none has; null where there is none. */
function rowFor(rows: readonly Interval[][], taken: Interval, most: number): number | null {
  const found = rows.findIndex((row) => row.every((other) => apart(other, taken)));
  if (found >= 0) return found;
  return rows.length < most ? rows.length : null;
}

function occupy(rows: Interval[][], row: number, taken: Interval): void {
  (rows[row] ??= []).push(taken);
}

function apart(a: Interval, b: Interval): boolean {
  return a[1] + GAP <= b[0] || b[1] + GAP <= a[0];
}

function hull(a: Interval, b: Interval): Interval {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** What is selected first, then the sharpest. */
function inOrder(a: LaneMark, b: LaneMark): number {
  return (
    Number(b.selected) - Number(a.selected) ||
    SHARPEST_FIRST[a.precision] - SHARPEST_FIRST[b.precision] ||
    compare(a.span.from, b.span.from) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
