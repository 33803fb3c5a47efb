import type { Change, Evidence } from '../../model/change';
import type { YearSide } from '../../model/comparability';
import { mayCompare } from './comparability';
import type { TableFacts } from './table-facts';
import { mayClaim } from './telling';
import type { Standing, Status, Turnover } from './turnover';
import { sureness, weightOf } from './weight';

const NAMED = 5;
/** So much a value must differ to be named, and a share, 0.05 is five points. */
const LEAST_OF_VALUE = 2;
const LEAST_SHARE = 0.05;
const LEAST_ROWS_OF_SHARE = 10;

/** How much a dimension matters to a reader; one that is not named matters little. */
const INTEREST: Readonly<Record<string, number>> = {
  city: 1,
  outlet: 1,
  partner: 1,
  speaker: 0.9,
  subject: 0.9,
  type: 0.8,
  medium: 0.7,
  country: 0.6,
  department: 0.5,
};
const LITTLE = 0.4;

const GONE = 0.9;
const RECURRING = 0.6;
const VALUE = 0.8;
const SHARE = 1.5;

/** Dimensions of which shares are told, and not names. */
const SHARED = ['type', 'medium', 'category', 'language', 'relation', 'status'];

const SIDES: Readonly<Record<Status, readonly YearSide[]>> = {
  new: ['now'],
  recurring: ['now', 'before'],
  gone: ['before'],
};

/**
 * What is new, recurring or gone of each dimension, what changed most of what recurs, and which
 * shares shifted. Where no claim may be made, what recurs alone.
 */
export function valueChanges(facts: TableFacts): Change[] {
  return Object.keys(facts.turnovers).flatMap((dimension) => {
    const { verdict } = mayCompare(facts.guard, dimension);
    if (verdict === 'no-data') return [];
    if (!mayClaim(verdict)) return setChanges(facts, dimension, ['recurring']);
    return [
      ...setChanges(facts, dimension, ['new', 'recurring', 'gone']),
      ...(SHARED.includes(dimension)
        ? shareChange(facts, dimension)
        : valueChange(facts, dimension)),
    ];
  });
}

function setChanges(
  { guard, turnovers }: TableFacts,
  dimension: string,
  statuses: readonly Status[],
): Change[] {
  const { table, years } = guard;
  const turnover = turnovers[dimension];
  const of = turnover.standings.length;
  return statuses
    .filter((status) => turnover[status] > 0)
    .map((kind) => {
      const values = valuesOf(turnover, kind);
      const count = values.length;
      return {
        kind,
        years,
        table,
        dimension,
        count,
        of,
        names: values.slice(0, NAMED),
        evidence: SIDES[kind].map((side): Evidence => ({ side, table, dimension, values })),
        weight: (count / of) * sureness(count) * interest(dimension) * stress(kind),
      };
    });
}

/** Those with most rows first. */
function valuesOf({ standings }: Turnover, wanted: Status): string[] {
  const own = standings.filter(({ status }) => status === wanted);
  // What is new or gone stands in that order: it changed by all that it has.
  if (wanted === 'recurring') own.sort((a, b) => b.now + b.before - (a.now + a.before));
  return own.map(({ value }) => value);
}

/** The value of both years that changed most; none where several did. */
function valueChange({ guard, turnovers }: TableFacts, dimension: string): Change[] {
  const recurring = turnovers[dimension].standings.filter(({ status }) => status === 'recurring');
  const [first, second] = recurring;
  if (!first || changeOf(first) < LEAST_OF_VALUE) return [];
  if (second && changeOf(second) === changeOf(first)) return [];
  const { table, years } = guard;
  const { value, now, before } = first;
  const weight = weightOf(now, before) * interest(dimension) * VALUE;
  const evidence = evidenceOf(table, dimension, value);
  return [{ kind: 'value', years, table, dimension, value, now, before, evidence, weight }];
}

/** The value whose share of the rows shifted most, where there are rows enough for shares. */
function shareChange({ guard, rows, turnovers }: TableFacts, dimension: string): Change[] {
  const least = Math.min(rows.now, rows.before);
  if (least < LEAST_ROWS_OF_SHARE) return [];
  const shift = ({ now, before }: Standing) => Math.abs(now / rows.now - before / rows.before);
  const [first] = turnovers[dimension].standings.toSorted((a, b) => shift(b) - shift(a));
  if (!first || shift(first) < LEAST_SHARE || !isBeyondChance(first, rows)) return [];
  const { table, years } = guard;
  const { value, now, before } = first;
  const weight = shift(first) * sureness(least) * interest(dimension) * SHARE;
  const evidence = evidenceOf(table, dimension, value);
  const fact = { table, dimension, value, now, before, totals: rows };
  return [{ kind: 'share', years, ...fact, evidence, weight }];
}

/** Two shares differ by more than twice what rows drawn by chance would. */
function isBeyondChance({ now, before }: Standing, rows: TableFacts['rows']): boolean {
  const pooled = (now + before) / (rows.now + rows.before);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / rows.now + 1 / rows.before));
  return Math.abs(now / rows.now - before / rows.before) > 2 * spread;
}

function evidenceOf(table: Evidence['table'], dimension: string, value: string): Evidence[] {
  return SIDES.recurring.map((side) => ({ side, table, dimension, values: [value] }));
}

function changeOf({ now, before }: Standing): number {
  return Math.abs(now - before);
}

function interest(dimension: string): number {
  return INTEREST[dimension] ?? LITTLE;
}

function stress(status: Status): number {
  if (status === 'new') return 1;
  return status === 'gone' ? GONE : RECURRING;
}
