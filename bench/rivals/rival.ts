import type { Clause } from '../../src/filter/clauses';

/** A way to keep rows and counts under clauses, of which one changes at a time. */
export interface Rival {
  /** Puts the clause of one dimension in force, or takes it away, and reads every count. */
  change(dimension: string, clause: Clause | null): void;
  /** How many rows satisfy every clause. */
  shown(): number;
  /** How many rows hold the value under every clause but its own dimension's. */
  count(dimension: string, value: string): number;
}

/** The values that a clause asks for; none where it is no choice of values. */
export function valuesOf(clause: Clause | null): readonly string[] {
  return clause?.kind === 'points' ? clause.any : [];
}
