import type { Change } from '../../model/change';
import type { Comparability, Sides, YearPair } from '../../model/comparability';
import type { TableName } from '../../model/tables';
import { countChanges } from './count-changes';
import { figureChanges } from './figure-changes';
import type { FigurePair } from './figure-pairs';
import type { TableFacts } from './table-facts';
import { valueChanges } from './value-changes';
import { mayClaim } from './telling';

const MOST = 10;
const LEAST = 8;
/** So that one table, or one column of it, does not fill the page. */
const MOST_OF_SUBJECT = 2;
const MOST_FIGURES = 3;
/** Why nothing is told comes after all that is. */
const LAST = 0.001;

/**
 * What changed from one year to the other, at most ten facts, the largest and surest first. What
 * the guard of a table forbids is not among them: of such a table, what both years share, and
 * why no more is told.
 */
export function changes(
  facts: readonly TableFacts[],
  figures: readonly FigurePair[],
  years: YearPair,
): Change[] {
  const all = [
    ...facts.flatMap(tableChanges),
    ...figureChanges(figures, years),
    ...absences(facts, years),
  ].sort((a, b) => b.weight - a.weight);
  const chosen = varied(all);
  if (chosen.length >= LEAST) return chosen.slice(0, MOST);
  // Better more of one subject than a page that tells little.
  const rest = all.filter((change) => !chosen.includes(change)).slice(0, LEAST - chosen.length);
  return [...chosen, ...rest].sort((a, b) => b.weight - a.weight);
}

function tableChanges(facts: TableFacts): Change[] {
  const { guard, rows } = facts;
  if (guard.verdict === 'no-data') return [];
  const { table, years } = guard;
  if (guard.nature === 'same') {
    const evidence = (['now', 'before'] as const).map((side) => ({
      side,
      table,
      dimension: null,
      values: [],
    }));
    return [{ kind: 'same', years, table, count: rows.now, evidence, weight: 1 }];
  }
  return [
    ...(mayClaim(guard.verdict) ? countChanges(facts) : []),
    ...valueChanges(facts),
    ...untold(guard),
  ];
}

function untold({ table, years, verdict, reasons }: Comparability): Change[] {
  if (mayClaim(verdict)) return [];
  return [{ kind: 'untold', years, table, reason: reasons[0], evidence: [], weight: 2 * LAST }];
}

/** The tables that a year has not, in one fact for each year. */
function absences(facts: readonly TableFacts[], years: YearPair): Change[] {
  const absent = new Map<Sides, TableName[]>();
  for (const { guard } of facts) {
    const [reason] = guard.reasons;
    if (reason?.code !== 'no-rows') continue;
    absent.set(reason.sides, [...(absent.get(reason.sides) ?? []), guard.table]);
  }
  return [...absent].map(([sides, tables]) => ({
    kind: 'absent',
    years,
    sides,
    tables,
    evidence: [],
    weight: LAST,
  }));
}

/** Facts in the order given, without those of a subject that was told often enough. */
function varied(all: readonly Change[]): Change[] {
  const told = new Map<string, number>();
  return all.filter((change) => {
    const subject = subjectOf(change);
    const count = (told.get(subject) ?? 0) + 1;
    told.set(subject, count);
    return count <= (change.kind === 'figure' ? MOST_FIGURES : MOST_OF_SUBJECT);
  });
}

function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'figure':
      return 'figures';
    case 'absent':
      return `absent ${change.sides}`;
    case 'total':
    case 'month':
    case 'same':
    case 'untold':
      return `${change.table} ${change.kind}`;
    default:
      return `${change.table} ${change.dimension}`;
  }
}
