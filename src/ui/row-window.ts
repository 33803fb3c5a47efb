/** Rows under one another, all of one height; one of them may be opened and is higher. */
export interface Layout {
  count: number;
  /** The height of a closed row, in pixels. */
  pitch: number;
  /** The opened row; -1 without one. */
  opened: number;
  /** How much higher it is than the others. */
  extra: number;
}

/** Rows from one up to, not including, another. */
export interface Stretch {
  from: number;
  until: number;
}

/** What stands in the document: a row, or the room of rows that do not. */
export type Piece = { kind: 'row'; index: number } | { kind: 'gap'; height: number };

/** How far the upper edge of a row is from that of the first; of `count`, where the last one ends. */
export function topOf({ pitch, opened, extra }: Layout, index: number): number {
  return index * pitch + (opened >= 0 && index > opened ? extra : 0);
}

/** The row at such a distance below the upper edge of the first, or the one nearest to it. */
export function indexAt(layout: Layout, y: number): number {
  const { count, pitch, opened, extra } = layout;
  const closed = Math.floor(y / pitch);
  const index =
    opened < 0 || closed <= opened ? closed : Math.max(opened, Math.floor((y - extra) / pitch));
  return Math.max(0, Math.min(index, count - 1));
}

/** The rows that are seen between two heights, and so many more on both sides. */
export function rowsBetween(layout: Layout, from: number, to: number, spare: number): Stretch {
  if (layout.count === 0) return { from: 0, until: 0 };
  return {
    from: Math.max(0, indexAt(layout, from) - spare),
    until: Math.min(layout.count, indexAt(layout, to) + 1 + spare),
  };
}

/** A row and its neighbours: whoever tabs on from it finds the next one. */
export function around({ count }: Layout, index: number): Stretch {
  return { from: Math.max(0, index - 1), until: Math.min(count, index + 2) };
}

/** The rows of some stretches in their order, and between them the room of all others. */
export function pieces(layout: Layout, stretches: readonly Stretch[]): Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const { from, until } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (from > done) found.push(gap(layout, done, from));
    for (let index = Math.max(from, done); index < until; index++) {
      found.push({ kind: 'row', index });
    }
    done = Math.max(done, until);
  }
  if (done < layout.count) found.push(gap(layout, done, layout.count));
  return found;
}

function gap(layout: Layout, from: number, until: number): Piece {
  return { kind: 'gap', height: topOf(layout, until) - topOf(layout, from) };
}
