import type { Columnar } from '../model/columnar';
import { tables } from '../model/tables';
import type { Position, Ring } from './clauses';

/** The rows of a table by where they are: rows of one place are looked at once. */
export class Places {
  /** By place: longitude and latitude, in degrees. */
  readonly #positions: Position[] = [];
  /** By row: its place, or -1 where it has none. */
  readonly #placeOf: Int32Array;

  constructor(data: Columnar) {
    const { place } = tables[data.table];
    if (!place) throw new Error(`no places: ${data.table}`);
    const longitudes = numbers(data, place.longitude);
    const latitudes = numbers(data, place.latitude);
    this.#placeOf = new Int32Array(data.rows).fill(-1);
    const known = new Map<number, Map<number, number>>();
    for (let row = 0; row < data.rows; row++) {
      const [longitude, latitude] = [longitudes[row], latitudes[row]];
      if (Number.isNaN(longitude) || Number.isNaN(latitude)) continue;
      let column = known.get(longitude);
      if (!column) known.set(longitude, (column = new Map()));
      let at = column.get(latitude);
      if (at === undefined) {
        at = this.#positions.push([longitude, latitude]) - 1;
        column.set(latitude, at);
      }
      this.#placeOf[row] = at;
    }
  }

  /** By row: 1 where it lies in the ring, 0 where it does not or has no place. */
  inside(ring: Ring): Uint8Array {
    const found = Uint8Array.from(this.#positions, (position) => Number(isInside(ring, position)));
    return Uint8Array.from(this.#placeOf, (place) => (place < 0 ? 0 : found[place]));
  }
}

/**
 * Whether the position lies in the ring, whose edges are straight in degrees. A ring may run
 * over the 180th meridian: its longitudes then go on beyond 180 or before -180.
 */
export function isInside(ring: Ring, [longitude, latitude]: Position): boolean {
  return [-360, 0, 360].some((turn) => crosses(ring, longitude + turn, latitude) % 2 === 1);
}

/** How often the ring crosses the parallel east of the position. */
function crosses(ring: Ring, longitude: number, latitude: number): number {
  let count = 0;
  let [lastX, lastY] = ring[ring.length - 1];
  for (const [x, y] of ring) {
    if (y > latitude !== lastY > latitude) {
      const crossing = x + ((latitude - y) / (lastY - y)) * (lastX - x);
      if (crossing > longitude) count++;
    }
    [lastX, lastY] = [x, y];
  }
  return count;
}

function numbers(data: Columnar, name: string): Float64Array {
  const column = data.columns[name];
  if (column.kind !== 'number') throw new Error(`not a column of numbers: ${name}`);
  return column.values;
}
