import { sectionOf, type Metric, type Section } from '../figures';
import type { Point } from '../series';

/** One metric and year of which two files give different values. */
export interface Dispute {
  year: number;
  shown: Point;
  other: Point;
}

/** The figures of two files as one series a metric. */
export interface JoinedFigures {
  /** Those of the shown year's file, each metric with the years that only the other file tells. */
  sections: Section[];
  /** By metric: what the other file says otherwise. */
  disputes: ReadonlyMap<string, readonly Dispute[]>;
  /** What the other file alone tells: metrics that the shown one has not, or in another unit. */
  alone: Metric[];
}

/**
 * Values of one metric and one unit join by year. A year that both files tell is told by the
 * shown one; the other's value is kept as a dispute where it differs. How much something grew
 * is said of the shown file alone, and only of what nobody disputes: what two files give
 * together may not compare.
 */
export function joinedFigures(
  sections: readonly Section[],
  others: readonly Metric[],
): JoinedFigures {
  const given = new Map(others.map((metric) => [metric.name, metric]));
  const joined = new Set<Metric>();
  const disputes = new Map<string, Dispute[]>();

  function join(metric: Metric): Metric {
    const other = given.get(metric.name);
    if (!other || other.unit !== metric.unit) return metric;
    joined.add(other);
    const told = new Map(metric.points.map((point) => [point.year, point]));
    const theirs = other.points.map((point): Point => ({ ...point, file: 'before' }));
    const disputed = theirs.flatMap((point) => {
      const shown = told.get(point.year);
      const isSaid = metric.points.some(
        ({ year, value }) => year === point.year && value === point.value,
      );
      return shown && !isSaid ? [{ year: point.year, shown, other: point }] : [];
    });
    if (disputed.length > 0) disputes.set(metric.name, disputed);
    const added = theirs.filter(({ year }) => !told.has(year));
    const points = [...metric.points, ...added].sort((a, b) => a.year - b.year);
    return { ...metric, points };
  }

  const all = sections.map((section) => {
    const one = sectionOf(section.group, section.all.map(join));
    const growths = section.growths.filter(
      ({ stated, metric }) => stated !== null || !disputes.has(metric.name),
    );
    return { ...one, growths };
  });
  return { sections: all, disputes, alone: others.filter((metric) => !joined.has(metric)) };
}
