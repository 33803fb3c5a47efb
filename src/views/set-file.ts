import { writeRecords } from '../csv/write';
import type { Verdict } from '../model/comparability';
import { mayClaim } from '../summary/compare/telling';
import type { Standing } from '../summary/compare/turnover';
import type { ComparedSet } from './compared-set';

/** The values of two years as CSV. What may not be compared has no difference, which is not 0. */
export function setCsv(set: ComparedSet, verdict: Verdict): string {
  const { years, dimension, turnover } = set;
  const [now, before] = headings(years);
  const heading = [dimension, before, now, 'difference', 'status', 'comparability'];
  const records = turnover.standings.map((standing) => [
    standing.value,
    standing.before,
    standing.now,
    differenceOf(standing, verdict),
    standing.status,
    verdict,
  ]);
  return writeRecords([heading, ...records]);
}

/** The same as a JSON array of objects. */
export function setJson({ dimension, years, turnover }: ComparedSet, verdict: Verdict): string {
  const [now, before] = headings(years);
  const records = turnover.standings.map((standing) => ({
    [dimension]: standing.value,
    [before]: standing.before,
    [now]: standing.now,
    difference: differenceOf(standing, verdict),
    status: standing.status,
    comparability: verdict,
  }));
  return JSON.stringify(records, null, 2) + '\n';
}

function headings({ now, before }: ComparedSet['years']): [now: string, before: string] {
  return now === before ? ['this version', 'other version'] : [String(now), String(before)];
}

function differenceOf({ now, before }: Standing, verdict: Verdict): number | null {
  return mayClaim(verdict) ? now - before : null;
}
