import type { PlaceEvidence, PlaceFinder, PlaceQuery, PlaceReading } from '../../model/place';
import type { ProblemCode } from '../../model/row-problem';
import { countsOf, type Coded } from './coded';
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
  several: 'place-asked',
  short: 'place-asked',
  area: 'place-is-area',
};

/** Each different place once, with what stands beside it. Yields how many are done. */
export function* readPlaces(
  city: Coded,
  beside: { department?: Coded; country?: Coded },
  finder: PlaceFinder,
): Generator<number, PlacesRead> {
  const { codes: combined, queries } = combine(city, beside);
  const found: PlaceReading[] = [];
  for (const query of queries) {
    if (found.length % QUERIES_A_STEP === 0) yield found.length;
    found.push(finder.find(query));
  }
  const readings = finder.rank(found);
  const coded = { texts: queries.map(({ text }) => text), codes: combined };
  const counts = countsOf(coded);
  const codes = readings.map(remarkOf);
  const reviews = readings.flatMap((reading, at) =>
    at > 0 ? { query: queries[at], reading, rows: counts[at] } : [],
  );
  return { coded, queries, readings, remarks: { column: 'city', coded, codes }, reviews };
}

function remarkOf(reading: PlaceReading): ProblemCode | null {
  switch (reading.kind) {
    case 'found':
      return (
        SAID[reading.evidence] ??
        (reading.place.latitude === null ? 'place-without-coordinates' : null)
      );
    case 'ask':
      return reading.evidence === 'area' ? 'place-is-area' : 'place-asked';
    case 'unknown':
      if (reading.answered) return null;
      return reading.area ? 'place-is-area' : 'place-unknown';
    case 'online':
    case 'empty':
      return null;
  }
}

/** Each different town with what stands beside it; the first of them is the missing one. */
function combine(city: Coded, beside: { department?: Coded; country?: Coded }) {
  const { department, country } = beside;
  const queries: PlaceQuery[] = [{ text: '', department: '', country: '' }];
  const known = new Map<number, number>();
  const departments = department?.texts.length ?? 1;
  const countries = country?.texts.length ?? 1;
  const codes = city.codes.map((town, row) => {
    if (town === 0) return 0;
    const inDepartment = department?.codes[row] ?? 0;
    const inCountry = country?.codes[row] ?? 0;
    const key = (town * departments + inDepartment) * countries + inCountry;
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, queries.length);
    return (
      queries.push({
        text: city.texts[town],
        department: department?.texts[inDepartment] ?? '',
        country: country?.texts[inCountry] ?? '',
      }) - 1
    );
  });
  return { codes, queries };
}
