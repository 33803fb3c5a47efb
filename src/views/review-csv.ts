import { writeRecords } from '../csv/write';
import type { Columnar } from '../model/columnar';
import type { RowMatches } from '../summary/same-rows/match-rows';
import { reviewRecords } from '../summary/same-rows/review-records';

/** What became of each row as CSV, as our other files are written. */
export function reviewCsv(now: Columnar, before: Columnar, matches: RowMatches): string {
  return writeRecords(reviewRecords(now, before, matches));
}
