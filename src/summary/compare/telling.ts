import type { Verdict } from '../../model/comparability';
import { difference } from '../difference';

/** What of a difference between two counts is shown, and how. */
export interface Telling {
  /** Null where there is no data. */
  absolute: number | null;
  /** 0.17 is 17 % more; null for a base under 10, and where nothing may be claimed. */
  relative: number | null;
  /** Shown without weight: no conclusion is to be drawn from it. */
  greyed: boolean;
}

/** Whether more, fewer, new and gone may be said. */
export function mayClaim(verdict: Verdict): boolean {
  return verdict === 'comparable';
}

/** The difference of two counts of rows, as far as the verdict lets it be told. */
export function telling(verdict: Verdict, now: number, before: number): Telling {
  if (verdict === 'no-data') return { absolute: null, relative: null, greyed: true };
  const { absolute, relative } = difference(counted(before), counted(now), '');
  const isClaimed = mayClaim(verdict);
  return { absolute, relative: isClaimed ? relative : null, greyed: !isClaimed };
}

function counted(value: number) {
  return { value, approximate: false };
}
