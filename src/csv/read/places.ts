import type { PlaceEvidence, PlaceFinder, PlaceQuery, PlaceReading } from '../../model/place';
import type { ProblemCode } from '../../model/row-problem';
import { coder, countsOf, type Coded } from './coded';
import type { Remarks } from './remarks';

/** What a text was read as, to be reviewed and answered. */
export interface PlaceReview {
  query: PlaceQuery;
  reading: PlaceReading;
  rows: number;
}

export interface PlacesRead {
  /** By row, into `readings` and `queries`. */
  coded: Coded;
  queries: readonly PlaceQuery[];
  readings: readonly PlaceReading[];
  remarks: Remarks;
  reviews: PlaceReview[];
}

const QUERIES_A_STEP = 200;

const SAID: Record<PlaceEvidence, ProblemCode | null> = {
  name: null,
  answer: null,
  district: null,
  postcode: 'place-by-postcode',
  part: 'place-by-part',
  'former-name': 'place-by-former-name',
  venue: 'place-by-venue',
  typo: 'place-by-spelling',
  largest: 'place-by-size',
  elsewhere: 'place-asked',
};

/** Each different place once, with what stands beside it. Yields how many are done. */
export function* readPlaces(
  city: Coded,
  beside: { department?: Coded; country?: Coded },
  finder: PlaceFinder,
): Generator<number, PlacesRead> {
  const rows = city.codes.length;
  const taker = coder(rows);
  const queries: PlaceQuery[] = [{ text: '', department: '', country: '' }];
  for (let row = 0; row < rows; row++) {
    const query = {
      text: textAt(city, row),
      department: textAt(beside.department, row),
      country: textAt(beside.country, row),
    };
    const key = query.text && `${query.text}\n${query.department}\n${query.country}`;
    if (taker.put(row, key) === queries.length) queries.push(query);
  }
  const coded = taker.done();
  const found: PlaceReading[] = [];
  for (const query of queries) {
    if (found.length % QUERIES_A_STEP === 0) yield found.length;
    found.push(finder.find(query));
  }
  const readings = finder.rank(found);
  const counts = countsOf(coded);
  const codes = readings.map(remarkOf);
  const reviews = readings.flatMap((reading, at) =>
    at > 0 ? { query: queries[at], reading, rows: counts[at] } : [],
  );
  const written = { texts: queries.map(({ text }) => text), codes: coded.codes };
  return { coded, queries, readings, remarks: { column: 'city', coded: written, codes }, reviews };
}

function remarkOf(reading: PlaceReading): ProblemCode | null {
  switch (reading.kind) {
    case 'found':
      return (
        SAID[reading.evidence] ??
        (reading.place.latitude === null ? 'place-without-coordinates' : null)
      );
    case 'ask':
      return 'place-asked';
    case 'unknown':
      return 'place-unknown';
    case 'online':
    case 'empty':
      return null;
  }
}

function textAt(coded: Coded | undefined, row: number): string {
  return coded ? coded.texts[coded.codes[row]] : '';
}
