import type { Columnar } from '../../model/columnar';
import type { Verdict, YearPair, YearSide } from '../../model/comparability';
import type { Scope } from '../../model/scope';
import { difference, type Difference, type Measure } from '../difference';
import { isBalance, metricsOf, type Metric } from '../figures';

/** A table of figures: it may hold values of several years. */
export interface FigureFile {
  /** The side whose file it is. */
  side: YearSide;
  figures: Columnar;
  /** Under the selection. */
  rows: Iterable<number>;
  scope: Scope;
  bundled: boolean;
}

/** A value and where it stands. */
export interface Told extends Measure {
  unit: string;
  file: YearSide;
  /** Of the table of that file. */
  row: number;
}

/** A figure of two years. */
export interface FigurePair {
  metric: { name: string; english: string };
  /** Of the year shown, or of the other where it has none. */
  unit: string;
  /** Null where no file has the figure of that year: it is missing, not 0. */
  now: Told | null;
  before: Told | null;
  /** Other values that the files give for the same year. */
  contradicting: Readonly<Record<YearSide, readonly Told[]>>;
  difference: Difference;
  /** What hinders it beside the reasons of a difference. */
  hindrance: 'units' | 'contradiction' | 'definition' | null;
  verdict: Verdict;
}

/** The figures of each file that has them, those of the year shown first. */
type Sources = ReadonlyMap<YearSide, Metric>;

/**
 * The figures of two years, by metric, as the files name them first. A file may hold both years:
 * where one does, both values are taken from it, for they are of one definition. Otherwise each
 * is taken from the file of its own year, and compares where the units are the same and both
 * files are known to be complete, or agree on a year that both tell.
 */
export function figurePairs(files: readonly FigureFile[], years: YearPair): FigurePair[] {
  const ordered = [...files].sort((a, b) => Number(a.side !== 'now') - Number(b.side !== 'now'));
  const all = new Map<string, Map<YearSide, Metric>>();
  for (const { side, figures, rows } of ordered) {
    for (const metric of metricsOf(figures, rows)) {
      const own = all.get(metric.name) ?? new Map<YearSide, Metric>();
      all.set(metric.name, own.set(side, metric));
    }
  }
  const isTrusted = files.every(({ scope, bundled }) => bundled || scope === 'complete');
  return [...all.values()].flatMap((sources) => pairOf(sources, years, isTrusted) ?? []);
}

function pairOf(sources: Sources, years: YearPair, isTrusted: boolean): FigurePair | null {
  const whole = [...sources].find(([side]) =>
    (['now', 'before'] as const).every((year) => toldIn(sources, side, years[year]).length > 0),
  )?.[0];
  const all = {
    now: allTold(sources, years.now, whole ?? 'now'),
    before: allTold(sources, years.before, whole ?? 'before'),
  };
  const [now = null, before = null] = [all.now[0], all.before[0]];
  const unit = now?.unit ?? before?.unit;
  const [metric] = sources.values();
  if (!metric || unit === undefined) return null;
  const contradicting = { now: others(all.now), before: others(all.before) };
  const isDisputed = contradicting.now.length + contradicting.before.length > 0;
  const isSafe = isTrusted || now?.file === before?.file || doAgree(sources);
  const hindrance = hindranceOf(now, before, isDisputed, isSafe);
  const nature = isBalance(metric) ? 'balance' : 'amount';
  const isOfUnits = hindrance === 'units';
  return {
    metric: { name: metric.name, english: metric.english },
    unit,
    now,
    before,
    contradicting,
    difference: difference(before, isOfUnits ? null : now, unit, nature),
    hindrance,
    verdict: verdictOf(now !== null && before !== null, hindrance),
  };
}

/** All values of a year: those of the file that is trusted for it first. */
function allTold(sources: Sources, year: number, trusted: YearSide): Told[] {
  const other = trusted === 'now' ? 'before' : 'now';
  return [...toldIn(sources, trusted, year), ...toldIn(sources, other, year)];
}

function toldIn(sources: Sources, file: YearSide, year: number): Told[] {
  const metric = sources.get(file);
  if (!metric) return [];
  return metric.points
    .filter((point) => point.year === year)
    .map(({ value, approximate, row }) => ({ value, approximate, row, unit: metric.unit, file }));
}

function others([first, ...rest]: readonly Told[]): Told[] {
  return rest.filter(({ value, unit }) => value !== first.value || unit !== first.unit);
}

/** Whether both files tell a year, and tell it alike: then they mean the same figure. */
function doAgree(sources: Sources): boolean {
  const [now, before] = [sources.get('now'), sources.get('before')];
  if (!now || !before) return false;
  return now.points.some(({ year, value }) =>
    before.points.some((point) => point.year === year && point.value === value),
  );
}

function hindranceOf(
  now: Told | null,
  before: Told | null,
  isDisputed: boolean,
  isSafe: boolean,
): FigurePair['hindrance'] {
  if (!now || !before) return null;
  if (now.unit !== before.unit) return 'units';
  if (isDisputed) return 'contradiction';
  return isSafe ? null : 'definition';
}

function verdictOf(hasBoth: boolean, hindrance: FigurePair['hindrance']): Verdict {
  if (!hasBoth) return 'no-data';
  if (hindrance === 'units') return 'not-comparable';
  return hindrance ? 'unconfirmed' : 'comparable';
}
