import { pieceCount, cutPiece, type CutTable, type Piece } from '../db/chunks';
import type { Columnar } from '../model/columnar';
import { splitYears } from './split-years';

/** How the rows of a file become datasets. */
export interface Division {
  /** Null: each year on its own. */
  year: number | null;
  /** That of the rows without one. */
  rest: number;
}

/** The rows that are to be stored as one dataset, cut as the storage keeps them. */
export interface Share {
  year: number;
  data: CutTable;
}

/** A piece of the rows of one year. */
export interface SharePiece {
  year: number;
  piece: Piece;
}

/**
 * The rows in the pieces in which they are stored, those of a year one after another. They leave
 * the worker so: a page that was to cut a million rows would halt.
 */
export function* sharesOf(data: Columnar, { year, rest }: Division): Generator<SharePiece, void> {
  const parts = year === null ? splitYears(data, rest) : [{ year, data }];
  for (const part of parts) {
    for (let number = 0; number < pieceCount(part.data.rows); number++) {
      yield { year: part.year, piece: cutPiece(part.data, number) };
    }
  }
}

/** What has come, as tables. */
export function gathered(table: Columnar['table'], pieces: readonly SharePiece[]): Share[] {
  const years = new Map<number, Piece[]>();
  for (const { year, piece } of pieces) {
    const own = years.get(year);
    if (own) own.push(piece);
    else years.set(year, [piece]);
  }
  return [...years].map(([year, own]) => {
    const rows = own.reduce((sum, piece) => sum + piece.rows, 0);
    return { year, data: { table, rows, pieces: own } };
  });
}
