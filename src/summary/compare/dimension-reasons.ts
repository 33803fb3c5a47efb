import type { DimensionReason, Sides, YearSide } from '../../model/comparability';
import type { Held, Survey } from './survey';

/** Dimensions of words that a source chooses for itself; names stand for what they name. */
const WORDS = ['type', 'medium', 'relation', 'status'];
const LEAST_WORDS = 2;
/** So much larger a share of rows without a value is told. */
const SPARSER = 0.25;

/** What is to be said against comparing a dimension of two tables that have rows. */
export function dimensionReasons(
  dimension: string,
  surveys: Readonly<Record<YearSide, Survey>>,
  totals: Readonly<Record<YearSide, number>>,
): DimensionReason[] {
  const now = surveys.now.dimensions[dimension];
  const before = surveys.before.dimensions[dimension];
  const empty = emptySides(now, before);
  if (empty) return [{ code: 'column-empty', verdict: 'no-data', dimension, sides: empty }];
  const missing = {
    now: now.missing / totals.now,
    before: before.missing / totals.before,
  };
  const reasons: DimensionReason[] = [];
  if (Math.abs(missing.now - missing.before) >= SPARSER) {
    const side = missing.now > missing.before ? 'now' : 'before';
    reasons.push({ code: 'column-sparse', verdict: 'unconfirmed', dimension, side, missing });
  }
  const isShared = [...now.counts.keys()].some((value) => before.counts.has(value));
  const areSeveral = Math.min(now.counts.size, before.counts.size) >= LEAST_WORDS;
  if (WORDS.includes(dimension) && areSeveral && !isShared) {
    reasons.push({ code: 'vocabulary', verdict: 'not-comparable', dimension });
  }
  return reasons;
}

function emptySides(now: Held, before: Held): Sides | null {
  if (now.counts.size > 0) return before.counts.size > 0 ? null : 'before';
  return before.counts.size > 0 ? 'now' : 'both';
}
