import { contours } from 'd3';
import type { Spot } from './roving';
import type { Measure } from './text-width';

/** A name to stand on an island. */
export interface Name {
  key: string;
  text: string;
}

export interface IslandNames {
  key: string;
  title: string;
  names: readonly Name[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedName extends Box {
  key: string;
  /** The name on one line, or broken into two where the sea is narrow. */
  lines: readonly string[];
}

export interface Island {
  key: string;
  title: Box;
  names: PlacedName[];
  /** The coast as closed rings. */
  coast: Spot[][];
}

export interface Archipelago {
  islands: Island[];
  height: number;
}

export interface Lettering {
  name: Measure;
  title: Measure;
}

/** The dot before a name, with the gap after it. */
export const DOT = 11;
const LINE = 26;
const SECOND_LINE = 16;
const TITLE = 32;
const BETWEEN = 12;
/** From the words to the coast. */
const SHORE = 16;
/** Between two coasts. */
const SEA = 12;
/** From a coast to the edges of the picture: where there is room, as wide as the shallows. */
const EDGE = 20;
const NARROW_EDGE = 6;
const NARROW = 520;
/** How softly the coast turns, and how far a line of words is felt. */
const SAND = 9;
const FAR = 60;
/** The squares on which the coast is sought. */
const GRID = 4;
const STEP = 8;
/** How finely a berth is sought from the top down. */
const DOWN = 12;
/** How much lower an island would rather lie than so far from the middle. */
const LEANING = 0.12;
/** Where islands may gather, as shares of the width; the lowest picture wins, then the first. */
const ANCHORS = [0.5, 0, 1, 0.3, 0.7];
/** How much wider than high an island likes to be. */
const SHAPE = 1.7;

/**
 * One island per group, made of the names that stand on it: lines of names, a coast around
 * them, and the islands laid into the sea so that none touches another. The same names give
 * the same islands.
 */
export function archipelago(
  groups: readonly IslandNames[],
  width: number,
  lettering: Lettering,
): Archipelago {
  const edge = SHORE + (width < NARROW ? NARROW_EDGE : EDGE);
  const blocks = groups
    .map((group) => block(group, width - 2 * edge, lettering))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const best = lowest(ANCHORS.map((anchor) => lay(blocks, edge, width, anchor)));
  const islands = blocks.map((one, index) => {
    const at = best.spots[index];
    return {
      key: one.key,
      title: shifted(one.title, at),
      names: one.names.map((name) => shifted(name, at)),
      coast: coast(
        one.rows.map((row) => shifted(row, at)),
        one.key,
      ),
    };
  });
  return { islands, height: blocks.length === 0 ? 0 : best.bottom + SHORE + EDGE };
}

/** The words of one island around its own origin. */
interface Block {
  key: string;
  width: number;
  height: number;
  title: Box;
  names: PlacedName[];
  /** The box of each line of words. */
  rows: Box[];
}

function block(group: IslandNames, room: number, lettering: Lettering): Block {
  const titleWidth = Math.min(room, lettering.title(group.title));
  const names = group.names.map((name) => measured(name, room, lettering.name));
  const rows = wellShaped(names, titleWidth, room);
  const width = Math.max(titleWidth, ...rows.map(rowWidth));
  const title = { x: (width - titleWidth) / 2, y: 0, width: titleWidth, height: TITLE };
  const boxes: Box[] = [title];
  const placed: PlacedName[] = [];
  let y = TITLE;
  for (const row of rows) {
    const across = rowWidth(row);
    const height = Math.max(...row.map((name) => name.height));
    let x = (width - across) / 2;
    boxes.push({ x, y, width: across, height });
    for (const name of row) {
      placed.push({ ...name, x, y: y + (height - name.height) / 2 });
      x += name.width + BETWEEN;
    }
    y += height;
  }
  return { key: group.key, width, height: y, title, names: placed, rows: boxes };
}

type Sized = Omit<PlacedName, 'x' | 'y'>;

function measured({ key, text }: Name, room: number, measure: Measure): Sized {
  const one = DOT + measure(text);
  if (one <= Math.min(room, 240)) return { key, lines: [text], width: one, height: LINE };
  const lines = halves(text, measure);
  const widest = Math.max(...lines.map(measure));
  return { key, lines, width: DOT + widest, height: LINE + SECOND_LINE };
}

/** The text broken once, between the words where both lines are most alike. */
function halves(text: string, measure: Measure): string[] {
  const words = text.split(' ');
  let best = [text];
  let least = measure(text);
  for (let count = 1; count < words.length; count++) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const widest = Math.max(...lines.map(measure));
    if (widest >= least) continue;
    best = lines;
    least = widest;
  }
  return best;
}

/** The names in lines, in their order, so that the block comes nearest to the liked shape. */
function wellShaped(names: readonly Sized[], titleWidth: number, room: number): Sized[][] {
  const widest = Math.max(titleWidth, ...names.map((name) => name.width));
  let best: Sized[][] = [];
  let least = Infinity;
  for (let limit = widest; limit <= Math.max(widest, room); limit += STEP) {
    const rows = filled(names, limit);
    const width = Math.max(titleWidth, ...rows.map(rowWidth));
    const height = TITLE + rows.length * LINE;
    const off = Math.abs(Math.log(width / height / SHAPE)) + ragged(rows, width);
    if (off >= least) continue;
    best = rows;
    least = off;
  }
  return best;
}

/** How much of the lines stays empty: an island is a body, not a comb. */
function ragged(rows: readonly Sized[][], width: number): number {
  const last = rows.at(-1);
  return last ? 0.3 * (1 - rowWidth(last) / width) : 0;
}

function filled(names: readonly Sized[], limit: number): Sized[][] {
  const rows: Sized[][] = [];
  let row: Sized[] = [];
  for (const name of names) {
    if (row.length > 0 && rowWidth([...row, name]) > limit) {
      rows.push(row);
      row = [];
    }
    row.push(name);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function rowWidth(row: readonly Sized[]): number {
  return row.reduce((sum, name) => sum + name.width, 0) + BETWEEN * (row.length - 1);
}

interface Laid {
  spots: Spot[];
  bottom: number;
}

function lowest(all: readonly Laid[]): Laid {
  return all.reduce((low, other) => (other.bottom < low.bottom ? other : low));
}

/** The spots of all blocks when they gather around a share of the width, and where they end. */
function lay(blocks: readonly Block[], edge: number, width: number, anchor: number): Laid {
  const taken: Box[] = [];
  let bottom = 0;
  const spots = blocks.map((one) => {
    const right = Math.max(edge, width - edge - one.width);
    const at = berth(one, { left: edge, right }, anchor, taken);
    taken.push(...one.rows.map((row) => shifted(row, at)));
    bottom = Math.max(bottom, at.y + one.height);
    return at;
  });
  return { spots, bottom };
}

/** Where a block lies: as high as may be, near the anchor, clear of all islands laid before. */
function berth(
  one: Block,
  { left, right }: { left: number; right: number },
  anchor: number,
  taken: readonly Box[],
): Spot {
  const top = SHORE + EDGE;
  const wished = left + anchor * (right - left);
  let best: Spot = { x: left, y: top };
  let least = Infinity;
  for (let y = top; y < least; y += DOWN) {
    const bars = barred(one.rows, y, taken);
    for (const x of [slid(wished, bars, 1), slid(wished, bars, -1)]) {
      const cost = y + LEANING * Math.abs(x - wished);
      if (x < left || x > right || cost >= least) continue;
      best = { x, y };
      least = cost;
    }
  }
  return best;
}

interface Interval {
  from: number;
  to: number;
}

/** Where a block at such a height cannot begin, because a line would come too near another. */
function barred(rows: readonly Box[], y: number, taken: readonly Box[]): Interval[] {
  const apart = 2 * SHORE + SEA;
  const bars: Interval[] = [];
  for (const other of taken) {
    for (const row of rows) {
      if (row.y + y >= other.y + other.height + apart) continue;
      if (other.y >= row.y + y + row.height + apart) continue;
      const from = other.x - apart - row.width - row.x;
      bars.push({ from, to: other.x + other.width + apart - row.x });
    }
  }
  return bars;
}

/** The first place from there to the right (1) or to the left (-1) that no bar holds. */
function slid(from: number, bars: readonly Interval[], direction: 1 | -1): number {
  let x = from;
  let bar = bars.find((one) => one.from < x && x < one.to);
  while (bar) {
    x = direction === 1 ? bar.to : bar.from;
    bar = bars.find((one) => one.from < x && x < one.to);
  }
  return x;
}

/** The line at one distance from the words, with small bays that depend on the key alone. */
function coast(rows: readonly Box[], key: string): Spot[][] {
  const margin = SHORE + 2 * GRID;
  const left = Math.min(...rows.map(({ x }) => x)) - margin;
  const top = Math.min(...rows.map(({ y }) => y)) - margin;
  const right = Math.max(...rows.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...rows.map(({ y, height }) => y + height)) + margin;
  const across = Math.ceil((right - left) / GRID) + 1;
  const down = Math.ceil((bottom - top) / GRID) + 1;
  const bays = waves(key);
  const field = new Array<number>(across * down);
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      const x = left + i * GRID;
      const y = top + j * GRID;
      // Contours enclose what is higher: the land is where the distance is small.
      field[j * across + i] = SHORE - distance(rows, x, y) - bays(x, y);
    }
  }
  const [shape] = contours().size([across, down]).thresholds([0])(field);
  // A contour puts the value of a square in its middle.
  return shape.coordinates.map(([ring]) =>
    ring
      .slice(1)
      .filter((_, index) => index % 2 === 0)
      .map(([i, j]) => ({ x: left + (i - 0.5) * GRID, y: top + (j - 0.5) * GRID })),
  );
}

/** How far a point is from the words, the corners between lines filled as sand fills them. */
function distance(rows: readonly Box[], x: number, y: number): number {
  let sum = 0;
  for (const row of rows) {
    const dx = Math.max(row.x - x, 0, x - row.x - row.width);
    const dy = Math.max(row.y - y, 0, y - row.y - row.height);
    // What lies far away fills no corner.
    if (dx === 0 && dy === 0) return 0;
    if (dx < FAR && dy < FAR) sum += Math.exp(-Math.sqrt(dx * dx + dy * dy) / SAND);
  }
  return sum === 0 ? FAR : -SAND * Math.log(sum);
}

/** Waves of a few lengths over the plane, between 0 and 8. */
function waves(key: string): (x: number, y: number) => number {
  const phase = (seed(key) % 1000) / 100;
  return (x, y) =>
    4 +
    2 * Math.sin(x / 17 + phase) * Math.cos(y / 13 + phase) +
    1.3 * Math.sin(x / 7.3 - y / 9.1 + 2 * phase) +
    0.7 * Math.cos(x / 4.1 + y / 5.3 + 3 * phase);
}

function seed(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}

function shifted<B extends Box>(box: B, by: Spot): B {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}
