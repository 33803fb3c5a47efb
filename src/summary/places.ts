import type { CategoryColumn, Columnar, NumberColumn } from '../model/columnar';

/** A row that has no place. */
export const NOWHERE = -1;

/** The places of a table's rows: each once, as columns. Two towns at one point are two places. */
export interface Places {
  /** By row: its place, or NOWHERE. */
  ofRow: Int32Array;
  /** By place, in degrees. */
  longitudes: Float64Array;
  latitudes: Float64Array;
  towns: readonly string[];
  countries: readonly string[];
  /** By place: how many rows it has. */
  totals: Uint32Array;
}

/** Rows between two steps. */
const STEP = 5_000;

/** Groups the rows of a table by place, in steps. No object is made of a row. */
export function* placesOf(data: Columnar): Generator<void, Places> {
  const { longitude, latitude, city, country } = data.columns;
  const [xs, ys] = [numbers(longitude).values, numbers(latitude).values];
  const [towns, countries] = [category(city), category(country)];
  const index = new PlaceIndex(data.rows);
  const ofRow = new Int32Array(data.rows).fill(NOWHERE);
  const first: number[] = [];
  for (let row = 0; row < data.rows; row++) {
    if (row % STEP === STEP - 1) yield;
    const [x, y] = [xs[row], ys[row]];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const isSame = (other: number) => {
      const known = first[other];
      return xs[known] === x && ys[known] === y && towns.codes[known] === towns.codes[row];
    };
    ofRow[row] = index.find(hash(x, y, towns.codes[row]), isSame);
    if (ofRow[row] === first.length) first.push(row);
  }
  return {
    ofRow,
    longitudes: Float64Array.from(first, (row) => xs[row]),
    latitudes: Float64Array.from(first, (row) => ys[row]),
    towns: first.map((row) => towns.dictionary[towns.codes[row]]),
    countries: first.map((row) => countries.dictionary[countries.codes[row]]),
    totals: occurrences(ofRow, first.length),
  };
}

/** By place: how many of these rows it has. */
export function countPlaces({ ofRow, totals }: Places, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(totals.length);
  for (let at = 0; at < rows.length; at++) {
    const place = ofRow[rows[at]];
    if (place !== NOWHERE) counts[place] += 1;
  }
  return counts;
}

/** Of these rows, those that have no place. */
export function unplaced({ columns }: Columnar, rows: Uint32Array): number[] {
  const [xs, ys] = [numbers(columns.longitude).values, numbers(columns.latitude).values];
  const found: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (Number.isNaN(xs[row]) || Number.isNaN(ys[row])) found.push(row);
  }
  return found;
}

/** How many rows have a place. */
export function placedRows({ rows, columns }: Columnar): number {
  const [xs, ys] = [numbers(columns.longitude).values, numbers(columns.latitude).values];
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (!Number.isNaN(xs[row]) && !Number.isNaN(ys[row])) count += 1;
  }
  return count;
}

/** Numbers given in the order of asking; a hash table in one typed array, searched in line. */
class PlaceIndex {
  readonly #slots: Int32Array;
  #size = 0;

  constructor(most: number) {
    // At most half full, so that a free slot is near.
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(NOWHERE);
  }

  /** The number of what was asked for before, or the next one. */
  find(hashed: number, isSame: (number: number) => boolean): number {
    const mask = this.#slots.length - 1;
    let slot = hashed & mask;
    for (; this.#slots[slot] !== NOWHERE; slot = (slot + 1) & mask) {
      if (isSame(this.#slots[slot])) return this.#slots[slot];
    }
    this.#slots[slot] = this.#size;
    return this.#size++;
  }
}

/** Spreads places by the digits that tell neighbouring ones apart: about a metre. */
function hash(x: number, y: number, code: number): number {
  const [across, down] = [Math.round(x * 1e5), Math.round(y * 1e5)];
  let mixed = Math.imul(across, 0x9e3779b1) ^ Math.imul(down, 0x85ebca6b);
  mixed ^= Math.imul(code + 1, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

function occurrences(places: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let row = 0; row < places.length; row++) {
    if (places[row] !== NOWHERE) counts[places[row]] += 1;
  }
  return counts;
}

function numbers(column: Columnar['columns'][string]): NumberColumn {
  if (column?.kind !== 'number') throw new Error(`not numbers: ${column?.kind}`);
  return column;
}

function category(column: Columnar['columns'][string]): CategoryColumn {
  if (column?.kind !== 'category') throw new Error(`not a category: ${column?.kind}`);
  return column;
}
