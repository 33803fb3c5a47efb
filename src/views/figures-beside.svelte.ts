import type { Explorer } from '../filter/explorer.svelte';
import { counted } from '../i18n/count';
import { figuresBeside as en } from '../i18n/en/figures-beside';
import { figuresBeside as fr } from '../i18n/fr/figures-beside';
import { language } from '../i18n/language.svelte';
import { number } from '../model/columnar';
import type { YearPair, YearSide } from '../model/comparability';
import type { FigurePair, Told } from '../summary/compare/figure-pairs';
import { joinedFigures, type Dispute, type JoinedFigures } from '../summary/compare/joined-figures';
import { metricsOf, sectionsOf, type Metric } from '../summary/figures';
import type { Point } from '../summary/series';
import { Comparison } from './comparison.svelte';
import type { Context } from './context';
import { pointName } from './figure-words';
import type { Reference } from './reference.svelte';
import { yearLabel } from './year-labels';

/** A value as a table of two years shows it. */
export interface BesideValue {
  point: Point;
  unit: string;
}

/** The figures of the shown year with those of the year compared with. */
export class FiguresBeside {
  readonly reference: Reference;
  readonly #explorer: Explorer;
  readonly #comparison: Comparison;

  /** What two years have of each metric, and whether that compares. */
  readonly pairs: ReadonlyMap<string, FigurePair> = $derived.by(() => {
    return new Map(this.#comparison.figures.map((pair) => [pair.metric.name, pair]));
  });
  /** Of the file of the year compared with, under the selection. */
  readonly #others: readonly Metric[] = $derived.by(() => {
    // What the shown year's own table tells of the other is in its series already.
    if (this.reference.entry.figuresOnly) return [];
    const { data, rows } = this.reference.explorer.table('figures');
    return metricsOf(data, rows);
  });
  readonly joined: JoinedFigures = $derived.by(() => {
    const { data, rows } = this.#explorer.table('figures');
    return joinedFigures(sectionsOf(data, rows), this.#others);
  });
  /** What is said of it after the sentence on the shown year. */
  readonly sentence: string = $derived.by(() => this.#sentence());

  constructor({ explorer, library, page }: Context, reference: Reference) {
    this.reference = reference;
    this.#explorer = explorer;
    this.#comparison = new Comparison(explorer, reference, library, page);
  }

  get years(): YearPair {
    return this.#comparison.years;
  }

  /** Two files of one year: their values stand side by side, and no year comes before. */
  get isVersions(): boolean {
    return this.years.now === this.years.before;
  }

  /** What a side is called. */
  label(side: YearSide): string {
    const [shown, other] = [this.#explorer.year, this.reference.year];
    return side === 'now' ? yearLabel(shown, other) : yearLabel(other, shown);
  }

  /** The selection leaves out some of one year or of the other. */
  get isNarrowed(): boolean {
    const sides = [this.#explorer, this.reference.explorer].map((one) => one.table('figures'));
    return sides.some(({ shown, total }) => shown < total);
  }

  /** A ring is of the year compared with, or of its file; the two years are large. */
  mark({ year, file }: Point): { form: 'disc' | 'ring'; large: boolean } {
    const { now, before } = this.years;
    const isOther = file === 'before' || (year === before && !this.isVersions);
    return { form: isOther ? 'ring' : 'disc', large: year === now || year === before };
  }

  /** Whose value it is, and what it comes to. */
  name(metric: Metric, point: Point): string {
    const name = pointName(metric, point);
    if (point.file !== 'before') return name;
    return language.pick({ fr, en }).ofFile(name, this.label('before'));
  }

  /** All values of a metric, of either file. */
  pointsOf({ name, points }: Metric): Point[] {
    const others = this.#others.filter((metric) => metric.name === name);
    return [...points, ...others.flatMap((metric) => metric.points.map(ofOther))];
  }

  /** What the other file says otherwise of a metric. */
  disputes({ name }: Pick<Metric, 'name'>): readonly Dispute[] {
    return this.joined.disputes.get(name) ?? [];
  }

  /** The pair of a metric that is known for both years. */
  pair({ name }: Pick<Metric, 'name'>): (FigurePair & Readonly<Record<YearSide, Told>>) | null {
    const pair = this.isVersions ? undefined : this.pairs.get(name);
    return pair?.now && pair.before ? { ...pair, now: pair.now, before: pair.before } : null;
  }

  /** The same as a picture shows it: on one scale, the year compared with first. */
  drawnPair(metric: Metric) {
    const pair = this.pair(metric);
    if (!pair || pair.hindrance === 'units') return null;
    const { now, before, verdict, difference } = pair;
    const points = [pointOf(before, this.years.before), pointOf(now, this.years.now)];
    return { points, difference, greyed: verdict !== 'comparable' };
  }

  /** Whether nothing may be concluded from a difference of two years of the shown file. */
  doubts(metric: Pick<Metric, 'name'>, from: number, to: number): boolean {
    if (this.disputes(metric).some(({ year }) => year === from || year === to)) return true;
    const { now, before } = this.years;
    const isOfBoth = Math.min(now, before) === from && Math.max(now, before) === to;
    const pair = isOfBoth ? this.pair(metric) : null;
    return pair !== null && pair.verdict !== 'comparable';
  }

  /** Every value of one of the two years, those that differ too. */
  valuesOf(metric: Metric, side: YearSide): BesideValue[] {
    const { unit } = metric;
    if (this.isVersions) {
      const own =
        side === 'before' ? this.#others.find(({ name }) => name === metric.name) : metric;
      const points = own?.points.filter(({ year }) => year === this.years.now) ?? [];
      return points
        .filter(({ file }) => file !== 'before')
        .map((point) => ({
          point: side === 'before' ? ofOther(point) : point,
          unit: own?.unit ?? unit,
        }));
    }
    const values = this.valuesIn(metric, this.years[side]);
    const told = this.pairs.get(metric.name)?.[side];
    // Of another unit: it is in no series with these.
    if (!told || values.length > 0) return values;
    return [{ point: pointOf(told, this.years[side]), unit: told.unit }];
  }

  /** Every value of any year. */
  valuesIn(metric: Metric, wanted: number): BesideValue[] {
    const { unit, points } = metric;
    const others = this.disputes(metric).map(({ other }) => other);
    return [...points, ...others]
      .filter(({ year }) => year === wanted)
      .map((point) => ({ point, unit }));
  }

  #sentence(): string {
    const t = language.pick({ fr, en });
    const year = this.label('before');
    const { data, rows, shown, total } = this.reference.explorer.table('figures');
    const all = [...this.pairs.values()];
    // Files without figures leave what the shown year tells of the other.
    const ownCount = all.filter(({ before }) => before).length;
    const isOwn = this.reference.entry.figuresOnly === true || total === 0;
    if (total === 0 && ownCount === 0) return t.unknown(year);
    if (total > 0 && shown === 0) return t.nothing(year);
    const told = [...rows].map((row) => number(data, 'year', row)).filter(Number.isFinite);
    const pairs = all.filter(({ now, before }) => now && before);
    const { now, before } = this.years;
    return t.sentence({
      year,
      told: isOwn ? null : [Math.min(...told), Math.max(...told)],
      narrowed: this.isNarrowed,
      shown: counted(total === 0 ? ownCount : shown),
      years: this.isVersions ? null : [Math.min(now, before), Math.max(now, before)],
      both: pairs.length,
      comparable: pairs.filter(({ verdict }) => verdict === 'comparable').length,
      count: counted,
    });
  }
}

function ofOther(point: Point): Point {
  return { ...point, file: 'before' };
}

/** A value of a comparison as a point of its metric. */
function pointOf({ value, approximate, row, file }: Told, year: number): Point {
  return { year, value, approximate, row, file };
}
