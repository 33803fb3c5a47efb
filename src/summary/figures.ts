import { cell, number, text, type Columnar } from '../model/columnar';
import { isCurrency } from './currency';
import { difference } from './difference';
import type { Point } from './series';

/** A figure with all its years, earliest first. */
export interface Metric {
  /** As the table names it, and in English. */
  name: string;
  english: string;
  unit: string;
  points: Point[];
}

/** The figures of a group, by the form that suits them. */
export interface Section {
  group: string;
  all: Metric[];
  /** Sums of money over some years. */
  lines: Metric[];
  /** Other figures of two years or more. */
  pairs: Metric[];
  /** People or organisations, few enough to draw each. */
  counts: Metric[];
  growths: Growth[];
  /** What is left: single numbers. */
  numbers: Metric[];
}

/** How much something grew in a year, in per cent. */
export interface Growth {
  /** The metric that states it, or that it is computed from. */
  metric: Metric;
  stated: Point | null;
  /** From the two years of the figure; null where the table has not both. */
  computed: number | null;
}

/** The groups in the order of the page; one that is not named here comes after. */
const ORDER = [
  'finances',
  'équipe',
  'audience',
  'services',
  'PeerTube',
  'Mobilizon',
  'CHATONS',
  'publications',
  'événements',
  'soutiens',
];
const COUNTED = ['personnes', 'structures'];
const MOST_DRAWN = 120;
const GROWTH = /^croissance (?:de la |des |de |du |d’|d')?(.+)$/;
const BALANCE = /^(excédent|résultat|solde)\b/;

/** A surplus is what is left over of larger sums: it has no meaningful percentage. */
export function isBalance({ name }: Metric): boolean {
  return BALANCE.test(name);
}

/** The metrics that some rows of the table of figures hold, as they first appear. */
export function metricsOf(figures: Columnar, rows: Iterable<number>): Metric[] {
  const metrics = new Map<string, Metric>();
  for (const row of rows) {
    const name = text(figures, 'metric', row);
    const value = number(figures, 'value', row);
    if (Number.isNaN(value)) continue;
    const metric = metrics.get(name) ?? {
      name,
      english: text(figures, 'metric_en', row) || name,
      unit: text(figures, 'unit', row),
      points: [],
    };
    metric.points.push({
      year: number(figures, 'year', row),
      value,
      approximate: cell(figures, 'approximate', row) === true,
      row,
    });
    metrics.set(name, metric);
  }
  const all = [...metrics.values()];
  for (const { points } of all) points.sort((a, b) => a.year - b.year);
  return all;
}

/** The groups that some rows hold, each with its metrics sorted by form. */
export function sectionsOf(figures: Columnar, rows: Iterable<number>): Section[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const group = text(figures, 'group', row);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const rank = (group: string) => (ORDER.includes(group) ? ORDER.indexOf(group) : ORDER.length);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([group, own]) => sectionOf(group, metricsOf(figures, own)));
}

/** The metrics of a group by form. */
export function sectionOf(group: string, all: Metric[]): Section {
  const isGrowth = ({ name, unit }: Metric) => unit === '%' && GROWTH.test(name);
  const rest = all.filter((metric) => !isGrowth(metric));
  const lines = rest.filter(({ unit, points }) => isCurrency(unit) && points.length > 1);
  const pairs = rest.filter(({ unit, points }) => !isCurrency(unit) && points.length > 1);
  const single = rest.filter(({ points }) => points.length === 1);
  const drawable = single.filter(isCount);
  // One row of dots has nothing to stand beside: it stays a number.
  const counts = drawable.length > 1 ? drawable : [];
  return {
    group,
    all,
    lines: lines.sort((a, b) => latest(b) - latest(a)),
    pairs,
    counts: counts.sort((a, b) => latest(b) - latest(a)),
    growths: growths(all.filter(isGrowth), [...lines, ...pairs]),
    numbers: single.filter((metric) => !counts.includes(metric)),
  };
}

function latest({ points }: Metric): number {
  return points[points.length - 1].value;
}

function isCount({ unit, points: [{ value }] }: Metric): boolean {
  return COUNTED.includes(unit) && Number.isInteger(value) && value > 0 && value <= MOST_DRAWN;
}

/** Stated growths beside what the figures themselves give, and those that nobody states. */
function growths(stating: readonly Metric[], series: readonly Metric[]): Growth[] {
  const stated = stating.flatMap((metric) => {
    const about = GROWTH.exec(metric.name)?.[1] ?? '';
    const base = series.find(({ name }) => name === about || name === `visites ${about}`);
    return metric.points.map((point): Growth => ({
      metric,
      stated: point,
      computed: base ? growthUntil(base, point.year) : null,
    }));
  });
  const spoken = stating.map(({ name }) => GROWTH.exec(name)?.[1]);
  const unspoken = series.filter(
    (metric) =>
      !isBalance(metric) &&
      !spoken.includes(metric.name) &&
      !spoken.includes(metric.name.replace(/^visites /, '')),
  );
  const computed = unspoken.flatMap((metric): Growth[] => {
    const last = metric.points.at(-1);
    const change = last && growthUntil(metric, last.year);
    return typeof change === 'number' ? [{ metric, stated: null, computed: change }] : [];
  });
  return [...stated, ...computed];
}

/** In per cent, from the year before; null where there is no such year or no percentage. */
function growthUntil(metric: Metric, year: number): number | null {
  const of = (wanted: number) => metric.points.find((point) => point.year === wanted) ?? null;
  const { relative } = difference(of(year - 1), of(year), metric.unit);
  return relative === null ? null : relative * 100;
}

/** The name of the figure that a stated growth is of: `ressources`, `Framapad`. */
export function growthBase({ metric }: Growth): string {
  return GROWTH.exec(metric.name)?.[1] ?? metric.name;
}

/** What grew, as the reader is told it. */
export function growthName(growth: Growth, english: boolean): string {
  return english ? growth.metric.english.replace(/^growth of /, '') : growthBase(growth);
}
