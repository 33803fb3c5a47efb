import type { Columnar } from '../../src/model/columnar';
import { completed } from '../../src/model/union';
import { events } from '../generated';
import { Random } from '../random';

/** The degrees of mainland France, within which the towns lie. */
const FRANCE = { west: -4, east: 7, south: 43, north: 50.5 };

/** A generated year of talks whose towns have a place on the map and whose rows have an id. */
export function placedEvents(rows: number, towns?: number): Columnar {
  const data = events(rows, 0, towns);
  const { city } = data.columns;
  if (city.kind !== 'category') throw new Error('no towns');
  const random = new Random(7);
  const between = (from: number, to: number) => from + (to - from) * random.next();
  const places = city.dictionary.map((name) =>
    name === ''
      ? [NaN, NaN]
      : [between(FRANCE.west, FRANCE.east), between(FRANCE.south, FRANCE.north)],
  );
  const degrees = (axis: 0 | 1) => Float64Array.from(city.codes, (code) => places[code][axis]);
  const ids = Array.from({ length: rows }, (_, row) => `e${row}`);
  return completed({
    ...data,
    columns: {
      id: { kind: 'text', values: ids },
      ...data.columns,
      longitude: { kind: 'number', values: degrees(0) },
      latitude: { kind: 'number', values: degrees(1) },
    },
  });
}
