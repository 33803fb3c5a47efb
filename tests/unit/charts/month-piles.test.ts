import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PITCH, noteSpot, piles as pilesUnder, type Sheet } from '../../../src/charts/month-piles';
import { always } from '../../property';

const months = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 60 });
const sheetsOf = (all: number[]) => all.map((month, index) => ({ key: String(index), month }));

/** Piles under the highest of them. */
function piles(sheets: Sheet[], width: number) {
  const months = sheets.map(({ month }) => month);
  const most = Math.max(...months.map((month) => months.filter((one) => one === month).length));
  return pilesUnder(sheets, width, most);
}

test('a pile grows from the bottom in the order given', () => {
  const [first, second, other] = piles(sheetsOf([9, 9, 1]), 720);
  expect(first.y - second.y).toBe(PITCH);
  expect(first.x).toBe(second.x);
  expect(other.y).toBe(first.y);
  expect(first.y + first.height).toBe(2 * PITCH);
});

test('no sheet lies on another, none outside the picture', () => {
  always(
    fc.property(months, fc.constantFrom(288, 720, 1100), (all, width) => {
      const placed = piles(sheetsOf(all), width);
      const corners = new Set(placed.map(({ x, y }) => `${x} ${y}`));
      expect(corners.size).toBe(placed.length);
      for (const sheet of placed) {
        expect(sheet.x).toBeGreaterThanOrEqual(0);
        expect(sheet.x + sheet.width).toBeLessThanOrEqual(width);
        expect(sheet.width).toBeLessThan(width / 12);
        expect(sheet.height).toBeLessThan(PITCH);
      }
    }),
  );
});

test('a note stands beside its sheet, or above the piles that it would hide', () => {
  const note = { width: 200, height: 60 };
  const alone = piles(sheetsOf([3]), 720);
  expect(noteSpot(alone[0], alone, 720, note).x).toBeGreaterThan(alone[0].x + alone[0].width);
  const last = piles(sheetsOf([12]), 720);
  expect(noteSpot(last[0], last, 720, note).x + note.width).toBeLessThan(last[0].x);
  const crowded = piles(sheetsOf([6, 6, 6, 6, 6, 6, 5, 7]), 720);
  expect(noteSpot(crowded[0], crowded, 720, note).y).toBe(0);
});

test('a note in a narrow picture stands above its sheet and never leaves the sides', () => {
  const sheets = piles(sheetsOf([1, 6, 12]), 288);
  for (const sheet of sheets) {
    const spot = noteSpot(sheet, sheets, 288, { width: 264, height: 60 });
    expect(spot.x).toBeGreaterThanOrEqual(0);
    expect(spot.x + 264).toBeLessThanOrEqual(288);
    expect(spot.y + 60).toBeLessThan(sheet.y);
  }
});
