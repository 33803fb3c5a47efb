import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  around,
  indexAt,
  pieces,
  rowsBetween,
  topOf,
  type Layout,
} from '../../../src/ui/row-window';
import { always } from '../../property';

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    count: fc.integer({ min: 1, max: 200_000 }),
    pitch: fc.double({ min: 20, max: 120, noNaN: true }),
    extra: fc.double({ min: 0, max: 900, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    isOpen: fc.boolean(),
  })
  .map(({ count, pitch, extra, share, isOpen }) => ({
    count,
    pitch,
    extra,
    opened: isOpen ? Math.floor(share * (count - 1)) : -1,
  }));

/** A height from above the first row to below the last. */
const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });

test('a row is found at each height between its edges, and above and below all the nearest', () => {
  always(
    fc.property(layouts, share, (layout, part) => {
      const y = part * topOf(layout, layout.count);
      const index = indexAt(layout, y);
      const tolerance = 1e-6 * (1 + Math.abs(y));
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThan(layout.count);
      if (index > 0) expect(topOf(layout, index)).toBeLessThanOrEqual(y + tolerance);
      if (index < layout.count - 1) {
        expect(topOf(layout, index + 1)).toBeGreaterThanOrEqual(y - tolerance);
      }
    }),
  );
});

test('an opened row is found along all its height', () => {
  const layout = { count: 10, pitch: 40, opened: 3, extra: 200 };
  expect([119, 120, 159, 160, 359, 360].map((y) => indexAt(layout, y))).toEqual([2, 3, 3, 3, 3, 4]);
});

test('rows and gaps together are as high as all the rows, and every row in sight is drawn', () => {
  always(
    fc.property(layouts, share, share, (layout, at, kept) => {
      const y = at * topOf(layout, layout.count);
      const seen = rowsBetween(layout, y, y + 900, 12);
      const index = Math.max(0, Math.min(layout.count - 1, Math.round(kept * layout.count)));
      const drawn = pieces(layout, [seen, around(layout, index)]);
      let height = 0;
      const tops = new Map<number, number>();
      for (const piece of drawn) {
        if (piece.kind === 'row') tops.set(piece.index, height);
        height +=
          piece.kind === 'gap'
            ? piece.height
            : layout.pitch + (piece.index === layout.opened ? layout.extra : 0);
      }
      expect(height).toBeCloseTo(topOf(layout, layout.count), 3);
      for (const [row, top] of tops) expect(top).toBeCloseTo(topOf(layout, row), 3);
      expect([...tops.keys()]).toEqual([...tops.keys()].toSorted((a, b) => a - b));
      expect(tops.has(index)).toBe(true);
      for (let row = seen.from; row < seen.until; row++) expect(tops.has(row)).toBe(true);
      // However many rows there are, few stand in the document.
      expect(tops.size).toBeLessThanOrEqual(900 / layout.pitch + 2 + 2 * 12 + 3);
    }),
  );
});

describe('of no rows', () => {
  const none = { count: 0, pitch: 40, opened: -1, extra: 0 };
  test('nothing is drawn', () => {
    expect(pieces(none, [rowsBetween(none, 0, 900, 12)])).toEqual([]);
  });
});

test('all rows are drawn where one stretch holds them, without gaps', () => {
  const layout = { count: 3, pitch: 40, opened: 1, extra: 90 };
  expect(pieces(layout, [{ from: 0, until: 3 }])).toEqual(
    [0, 1, 2].map((index) => ({ kind: 'row', index })),
  );
});
