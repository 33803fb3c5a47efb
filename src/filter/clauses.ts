import type { Span } from '../model/day';

/** Values of one dimension: one of `any` (where there are some), and none of `none`. */
export interface Points {
  kind: 'points';
  any: readonly string[];
  none: readonly string[];
}

/** Days that a row touches, both ends included. */
export interface Interval {
  kind: 'interval';
  span: Span;
}

/** Words that a row's text holds, all of them, accents and case ignored. */
export interface Match {
  kind: 'match';
  text: string;
}

/** Longitude and latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A line around an area, closed by itself. */
export type Ring = readonly Position[];

/** Places within a ring. */
export interface Area {
  kind: 'area';
  ring: Ring;
}

export type Clause = Points | Interval | Match | Area;

/**
 * At most one clause per dimension; `day` is an interval, `q` a match, `area` an area, the
 * others are points.
 */
export type Clauses = ReadonlyMap<string, Clause>;

export const NO_CLAUSES: Clauses = new Map();

export function points(clauses: Clauses, dimension: string): Points | undefined {
  const clause = clauses.get(dimension);
  return clause?.kind === 'points' ? clause : undefined;
}

export function spanOf(clauses: Clauses): Span | null {
  const clause = clauses.get('day');
  return clause?.kind === 'interval' ? clause.span : null;
}

export function matchOf(clauses: Clauses): string {
  const clause = clauses.get('q');
  return clause?.kind === 'match' ? clause.text : '';
}

export function areaOf(clauses: Clauses): Ring | null {
  const clause = clauses.get('area');
  return clause?.kind === 'area' ? clause.ring : null;
}

/** The clauses with one replaced; null takes it away. */
export function withClause(clauses: Clauses, dimension: string, clause: Clause | null): Clauses {
  const next = new Map(clauses);
  if (clause && !isEmpty(clause)) next.set(dimension, clause);
  else next.delete(dimension);
  return next;
}

/** A value added to what is wanted (or unwanted), or taken away again. */
export function toggled(
  clauses: Clauses,
  dimension: string,
  value: string,
  side: 'any' | 'none' = 'any',
): Clauses {
  const { any, none } = points(clauses, dimension) ?? { any: [], none: [] };
  const kept = { any: without(any, value), none: without(none, value) };
  const had = (side === 'any' ? any : none).includes(value);
  if (!had) kept[side] = [...kept[side], value];
  return withClause(clauses, dimension, { kind: 'points', ...kept });
}

export function sameClause(a: Clause | undefined, b: Clause | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  switch (a.kind) {
    case 'points':
      return b.kind === a.kind && sameValues(a.any, b.any) && sameValues(a.none, b.none);
    case 'interval':
      return b.kind === a.kind && a.span.from === b.span.from && a.span.to === b.span.to;
    case 'match':
      return b.kind === a.kind && a.text === b.text;
    case 'area':
      return b.kind === a.kind && sameValues(a.ring.flat(), b.ring.flat());
  }
}

function sameValues<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

export function sameClauses(a: Clauses, b: Clauses): boolean {
  return a.size === b.size && [...a].every(([key, clause]) => sameClause(clause, b.get(key)));
}

function isEmpty(clause: Clause): boolean {
  switch (clause.kind) {
    case 'points':
      return clause.any.length === 0 && clause.none.length === 0;
    case 'interval':
    case 'area':
      return false;
    case 'match':
      return clause.text.trim() === '';
  }
}

function without(values: readonly string[], value: string): readonly string[] {
  return values.filter((other) => other !== value);
}
