import type { Columnar } from '../../model/columnar';
import type {
  Comparability,
  DimensionComparability,
  Months,
  Reason,
  Sides,
  Verdict,
  YearPair,
  YearSide,
} from '../../model/comparability';
import { addMonths, isoDay, lastDayOfMonth, monthOf, yearSpan, type Span } from '../../model/day';
import type { Scope } from '../../model/scope';
import { definitionReasons } from './definitions';
import { dimensionReasons } from './dimension-reasons';
import { isSameTable } from './same-table';
import { comparedDimensions, surveyOf, type Survey } from './survey';

/** One table of one year. */
export interface Side {
  year: number;
  columns: Columnar;
  /** Under the selection, ascending. */
  rows: Uint32Array;
  /** Under no selection. */
  total: number;
  scope: Scope;
  /** A year of the site: the report's own, and complete. */
  bundled: boolean;
}

interface Pair {
  now: Side;
  before: Side;
  years: YearPair;
  surveys: Readonly<Record<YearSide, Survey>>;
  spans: Readonly<Record<YearSide, Span>> | null;
}

const SIDES: readonly YearSide[] = ['now', 'before'];
const GRAVITY: readonly Verdict[] = ['comparable', 'unconfirmed', 'not-comparable', 'no-data'];
/** Shares of the rows outside their year, or in months of both, that are no more than strays. */
const STRAY = 0.05;
const MOSTLY = 0.5;
const TENFOLD = 10;
/** The least larger side that ten times more is said of. */
const LEAST_TENFOLD = 20;

/**
 * Whether one table of two years compares, before any difference is told. `span` is the days
 * selected, in the year shown; the same days of the other year are meant there. The first call
 * for a table reads its rows once; what follows a selection reads counts and few columns.
 */
export function comparability(now: Side, before: Side, span: Span | null): Comparability {
  const years = { now: now.year, before: before.year };
  const surveys = {
    now: surveyOf(now.columns, now.year),
    before: surveyOf(before.columns, before.year),
  };
  const spans = span && { now: span, before: shifted(span, before.year - now.year) };
  const pair: Pair = { now, before, years, surveys, spans };
  const nature = natureOf(pair);
  const reasons = reasonsFor(pair, nature).sort((a, b) => gravity(b.verdict) - gravity(a.verdict));
  const verdict = gravest(reasons.map((reason) => reason.verdict));
  return {
    table: now.columns.table,
    years,
    nature,
    verdict,
    reasons,
    common: commonDays(pair, reasons),
    dimensions: dimensionsOf(pair, nature, verdict),
  };
}

/** What is known of a dimension; a dimension that is not compared has no data. */
export function mayCompare(
  { dimensions }: Pick<Comparability, 'dimensions'>,
  dimension: string,
): DimensionComparability {
  return dimensions[dimension] ?? { verdict: 'no-data', reasons: [] };
}

/** The worst of some verdicts. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return GRAVITY[Math.max(0, ...verdicts.map(gravity))];
}

function gravity(verdict: Verdict): number {
  return GRAVITY.indexOf(verdict);
}

function natureOf({ now, before }: Pair): Comparability['nature'] {
  if (now.total > 0 && isSameTable(now.columns, before.columns)) return 'same';
  return now.year === before.year ? 'versions' : 'years';
}

function reasonsFor(pair: Pair, nature: Comparability['nature']): Reason[] {
  const empty = sidesWhere(pair, ({ total }) => total === 0);
  if (empty) return [{ code: 'no-rows', verdict: 'no-data', sides: empty }];
  switch (nature) {
    case 'same':
      return [{ code: 'same-rows', verdict: 'comparable' }];
    case 'versions':
      // What is told of versions is told of files: no completeness is claimed, nor needed.
      return [
        { code: 'same-year', verdict: 'comparable' },
        ...scopeReasons(pair).map((reason): Reason => ({ ...reason, verdict: 'comparable' })),
        ...tenfold(pair),
      ];
    case 'years':
      return [
        ...scopeReasons(pair),
        ...monthReasons(pair),
        ...strayReasons(pair),
        ...definitionReasons(pair),
        ...tenfold(pair),
      ];
  }
}

function scopeReasons(pair: Pair): Reason[] {
  const extract = sidesWhere(pair, (side) => scopeOf(side) === 'extract');
  const open = sidesWhere(pair, (side) => scopeOf(side) === 'unconfirmed');
  return [
    ...(extract ? [{ code: 'extract', verdict: 'not-comparable', sides: extract } as const] : []),
    ...(open ? [{ code: 'scope-unconfirmed', verdict: 'unconfirmed', sides: open } as const] : []),
  ];
}

function scopeOf({ scope, bundled }: Side): Scope {
  return bundled ? 'complete' : scope;
}

/** The months that one side lacks of what is looked at; where both lack the same, they compare. */
function monthReasons({ years, surveys, spans }: Pair): Reason[] {
  return SIDES.flatMap((side): Reason[] => {
    const { covered } = surveys[side];
    if (!covered || isWhole(covered)) return [];
    const wanted = spans ? monthsIn(spans[side], years[side]) : { from: 1, to: 12 };
    if (!wanted || (covered.from <= wanted.from && wanted.to <= covered.to)) return [];
    if (!overlapOf(covered, wanted)) {
      return [{ code: 'span-uncovered', verdict: 'not-comparable', side, covered }];
    }
    const common = commonMonths(surveys);
    const areSame = isSameMonths(surveys.now.covered, surveys.before.covered);
    const verdict = areSame ? 'comparable' : 'not-comparable';
    return [{ code: 'months', verdict, side, covered, common }];
  });
}

/** Rows that are not of their year, unless the days selected leave them out. */
function strayReasons({ years, surveys, spans }: Pair): Reason[] {
  if (spans && isWithin(spans.now, years.now) && isWithin(spans.before, years.before)) return [];
  const outside = SIDES.flatMap((side): Reason[] => {
    const { outside, dated, years: all } = surveys[side];
    if (outside === 0) return [];
    const verdict = strayVerdict(outside / dated);
    return [{ code: 'outside-year', verdict, side, outside, dated, years: [...all] }];
  });
  return [...outside, ...overlapReasons(surveys)];
}

function overlapReasons(surveys: Pair['surveys']): Reason[] {
  const months = [...surveys.now.starts.keys()].filter((month) => surveys.before.starts.has(month));
  if (months.length === 0) return [];
  const rowsOf = (side: YearSide) =>
    months.reduce((sum, month) => sum + (surveys[side].starts.get(month) ?? 0), 0);
  const rows = { now: rowsOf('now'), before: rowsOf('before') };
  const share = Math.max(rows.now / surveys.now.dated, rows.before / surveys.before.dated);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const span = {
    from: isoDay(Math.floor(first / 12), (first % 12) + 1, 1),
    to: lastDayOfMonth(Math.floor(last / 12), (last % 12) + 1),
  };
  return [{ code: 'overlap', verdict: strayVerdict(share), span, rows }];
}

function strayVerdict(share: number): Verdict {
  if (share > MOSTLY) return 'not-comparable';
  return share > STRAY ? 'unconfirmed' : 'comparable';
}

function tenfold({ now, before }: Pair): Reason[] {
  const rows = { now: now.total, before: before.total };
  const [small, large] = [Math.min(rows.now, rows.before), Math.max(rows.now, rows.before)];
  if (large < LEAST_TENFOLD || large < TENFOLD * small) return [];
  const side = rows.now > rows.before ? 'now' : 'before';
  return [{ code: 'tenfold', verdict: 'comparable', side, rows }];
}

/** The days that would compare, where a selection of days takes away all that forbids it. */
function commonDays(
  { years, surveys, spans }: Pair,
  reasons: readonly Reason[],
): Comparability['common'] {
  const hindering = reasons.filter(({ verdict }) => verdict !== 'comparable');
  const isOfDays = ({ code }: Reason) =>
    ['months', 'span-uncovered', 'outside-year', 'overlap'].includes(code);
  if (!hindering.some(isOfDays)) return null;
  if (hindering.some((reason) => !isOfDays(reason) && reason.verdict !== 'unconfirmed'))
    return null;
  const all = commonMonths(surveys);
  const wanted = spans ? monthsIn(spans.now, years.now) : null;
  const months = (all && wanted && overlapOf(all, wanted)) ?? all;
  if (!months) return null;
  return { now: daysOfMonths(months, years.now), before: daysOfMonths(months, years.before) };
}

function commonMonths({ now, before }: Pair['surveys']): Months | null {
  return now.covered && before.covered && overlapOf(now.covered, before.covered);
}

function dimensionsOf(
  pair: Pair,
  nature: Comparability['nature'],
  verdict: Verdict,
): Comparability['dimensions'] {
  const { now, before, surveys } = pair;
  const entries = comparedDimensions(now.columns.table).map((dimension) => {
    const totals = { now: now.total, before: before.total };
    const all = nature === 'same' ? [] : dimensionReasons(dimension, surveys, totals);
    const reasons = all.sort((a, b) => gravity(b.verdict) - gravity(a.verdict));
    const own = gravest([verdict, ...reasons.map((reason) => reason.verdict)]);
    return [dimension, { verdict: own, reasons }] as const;
  });
  return Object.fromEntries(entries);
}

function sidesWhere(pair: Pair, holds: (side: Side) => boolean): Sides | null {
  const [now, before] = [holds(pair.now), holds(pair.before)];
  if (now && before) return 'both';
  if (now) return 'now';
  return before ? 'before' : null;
}

function shifted({ from, to }: Span, years: number): Span {
  return { from: addMonths(from, 12 * years), to: addMonths(to, 12 * years) };
}

function isWithin(span: Span, year: number): boolean {
  const { from, to } = yearSpan(year);
  return from <= span.from && span.to <= to;
}

/** The months of a year that a span touches; null where it touches none. */
function monthsIn(span: Span, year: number): Months | null {
  const { from, to } = yearSpan(year);
  if (span.to < from || span.from > to) return null;
  return {
    from: span.from < from ? 1 : monthOf(span.from),
    to: span.to > to ? 12 : monthOf(span.to),
  };
}

function overlapOf(one: Months, other: Months): Months | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from <= to ? { from, to } : null;
}

function isSameMonths(one: Months | null, other: Months | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

function isWhole({ from, to }: Months): boolean {
  return from === 1 && to === 12;
}

function daysOfMonths({ from, to }: Months, year: number): Span {
  return { from: isoDay(year, from, 1), to: lastDayOfMonth(year, to) };
}
