import type { Columnar } from '../model/columnar';
import { placedRows } from '../summary/places';

/** More dots than this would be slow to draw, and hide one another. */
const MOST_DOTS = 3_000;

/** Whether a map has a circle for each place instead of a dot for each event. */
export function isManyEvents(data: Columnar): boolean {
  return data.rows > MOST_DOTS && placedRows(data) > MOST_DOTS;
}
