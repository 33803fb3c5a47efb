import { isCurrency } from './currency';

/** A value of a figure as its source gives it. */
export interface Measure {
  value: number;
  approximate: boolean;
}

/** Why a difference has no percentage. */
type Reason = 'missing' | 'share' | 'balance' | 'tiny-base' | 'sign';

export interface Difference {
  /** In the unit of both, or in points where that is a percentage; null where one is missing. */
  absolute: number | null;
  /** 0.17 is 17 % more. */
  relative: number | null;
  /** Null where there is a percentage. */
  reason: Reason | null;
  /** One of the two is. */
  approximate: boolean;
}

/** The least base of a percentage: in euros and dollars, and in whatever is counted. */
const LEAST_SUM = 1000;
const LEAST_COUNT = 10;
/** An approximate base is off by several units: a percentage of few would be of the error. */
const LEAST_VAGUE_COUNT = 100;

/**
 * From one value to another, absolute and, where that means something, relative. There is no
 * percentage of
 * - a missing value, which is never 0;
 * - a percentage (its change is told in points);
 * - a balance such as a surplus: a remainder may be near nothing or below it;
 * - a base under 1000 of a currency, under 10 of anything counted, under 100 where the base
 *   is approximate;
 * - a base of 0 or less, or a change that turns the sign.
 */
export function difference(
  before: Measure | null,
  after: Measure | null,
  unit: string,
  nature: 'amount' | 'balance' = 'amount',
): Difference {
  const approximate = Boolean(before?.approximate || after?.approximate);
  if (!before || !after || Number.isNaN(before.value) || Number.isNaN(after.value)) {
    return { absolute: null, relative: null, reason: 'missing', approximate };
  }
  const absolute = exactly(after.value - before.value);
  const reason = hindrance(before, after, unit, nature);
  const relative = reason === null ? after.value / before.value - 1 : null;
  return { absolute, relative, reason, approximate };
}

function hindrance(
  before: Measure,
  after: Measure,
  unit: string,
  nature: 'amount' | 'balance',
): Reason | null {
  if (unit === '%') return 'share';
  if (nature === 'balance') return 'balance';
  if (Math.abs(before.value) < leastBase(before, unit)) return 'tiny-base';
  return before.value < 0 || after.value < 0 ? 'sign' : null;
}

function leastBase({ approximate }: Measure, unit: string): number {
  if (isCurrency(unit)) return LEAST_SUM;
  return approximate ? LEAST_VAGUE_COUNT : LEAST_COUNT;
}

/** Without the dust of binary fractions: 98.3 - 98 is 0.3. */
function exactly(value: number): number {
  return Number(value.toFixed(6));
}

/**
 * Whether a percentage that a source states is the computed one, rounded as finely as the
 * source wrote it: 17 agrees with 17.47, 14 does not agree with 14.79.
 */
export function agrees(stated: number, computed: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(stated))?.[1].length ?? 0;
  return Math.abs(Number(computed.toFixed(decimals)) - stated) < 1e-9;
}
