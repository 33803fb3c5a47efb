export interface Sheet {
  key: string;
  /** 1 to 12. */
  month: number;
}

export interface PlacedSheet {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A sheet with the gap above it: no target is lower than 24 pixels. */
export const PITCH = 24;
const GAP = 4;
const WIDEST = 52;
const NOTE_GAP = 12;
/** Higher piles are drawn as bars. */
export const HIGHEST = 24;

/** Twelve piles side by side, each built from the bottom in the order given, under `most` sheets. */
export function piles(sheets: readonly Sheet[], width: number, most: number): PlacedSheet[] {
  const slot = width / 12;
  const wide = Math.min(WIDEST, slot - GAP);
  const counts = new Array<number>(12).fill(0);
  return sheets.map(({ key, month }) => {
    counts[month - 1]++;
    return {
      key,
      x: slot * (month - 1) + (slot - wide) / 2,
      y: (most - counts[month - 1]) * PITCH + GAP,
      width: wide,
      height: PITCH - GAP,
    };
  });
}

/**
 * Where a note of such a size stands by a sheet: beside it, above the piles beside it, or
 * above it, wherever it hides least.
 */
export function noteSpot(
  sheet: PlacedSheet,
  sheets: readonly PlacedSheet[],
  width: number,
  note: { width: number; height: number },
): { x: number; y: number } {
  const right = sheet.x + sheet.width + NOTE_GAP;
  const left = sheet.x - NOTE_GAP - note.width;
  const middle = sheet.y + sheet.height / 2 - note.height / 2;
  const above = {
    x: clamp(sheet.x + sheet.width / 2 - note.width / 2, 0, width - note.width),
    y: sheet.y - NOTE_GAP - note.height,
  };
  const beside = [middle, 0].flatMap((y) => [
    { x: right, y },
    { x: left, y },
  ]);
  const spots = [...beside.filter(({ x }) => x >= 0 && x + note.width <= width), above];
  const hidden = spots.map((spot) => sheets.filter((other) => overlap(other, spot, note)).length);
  return spots[hidden.indexOf(Math.min(...hidden))];
}

function overlap(
  sheet: PlacedSheet,
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
): boolean {
  return (
    sheet.x < x + width &&
    x < sheet.x + sheet.width &&
    sheet.y < y + height &&
    y < sheet.y + sheet.height
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
