import type { FlagColumn } from '../../model/columnar';
import type { Built, Help } from './built';
import { categoryOf } from './categories';
import type { Collected } from './collect';
import { labelled } from './labelled';
import { readPlaces, type PlacesRead } from './places';

/** An event without a category is one of the public events. */
const CATEGORY = 'intervention';
/** What of an event its town tells: where it is, whether it is online. Yields during the search. */
export function* addEvents(built: Built, collected: Collected, { finder }: Help): Generator<void> {
  const { rows, coded } = collected;
  if (!coded.has('category')) built.columns.category = labelled(rows, () => CATEGORY);
  const flags = built.columns.online as FlagColumn;
  const city = coded.get('city');
  if (city && finder) {
    const search = readPlaces(
      city,
      { department: coded.get('department'), country: coded.get('country') },
      finder,
    );
    let step = search.next();
    while (!step.done) {
      yield;
      step = search.next();
    }
    built.remarks.push(step.value.remarks);
    built.places.push(...step.value.reviews);
    placeAll(built, step.value);
  }
  flags.values.forEach((flag, row) => {
    if (flag === 2) flags.values[row] = 0;
  });
}

/** Town, département, country and coordinates out of what was found; coordinates told win. */
function placeAll(built: Built, { coded, queries, readings }: PlacesRead): void {
  const place = readings.map((d) => (d.kind === 'found' ? d.place : null));
  const area = readings.map((d) => (d.kind === 'unknown' ? d.area : undefined));
  const isOnline = readings.map(
    (d) => d.kind === 'online' || ((d.kind === 'found' || d.kind === 'ask') && d.online),
  );
  const names = readings.map((d, at) =>
    d.kind === 'online' || area[at] ? '' : (place[at]?.name ?? queries[at].text),
  );
  built.columns.city = categoryOf(coded, names);
  built.columns.department = categoryOf(
    coded,
    queries.map((query, at) => place[at]?.department ?? (area[at]?.department || query.department)),
  );
  built.columns.country = categoryOf(
    coded,
    queries.map((query, at) => place[at]?.country ?? (area[at]?.country || query.country)),
  );
  const { latitude, longitude, online } = built.columns;
  if (latitude.kind !== 'number' || longitude.kind !== 'number' || online.kind !== 'flag') return;
  coded.codes.forEach((code, row) => {
    if (online.values[row] === 2) online.values[row] = Number(isOnline[code]);
    const [lat, lon] = [latitude.values[row], longitude.values[row]];
    // 0, 0 is where missing coordinates end up, and no town.
    const isTold = !Number.isNaN(lat) && !Number.isNaN(lon) && (lat !== 0 || lon !== 0);
    if (isTold) return;
    latitude.values[row] = place[code]?.latitude ?? NaN;
    longitude.values[row] = place[code]?.longitude ?? NaN;
  });
}
