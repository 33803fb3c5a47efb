import type { Change, Evidence } from '../../model/change';
import type { YearPair } from '../../model/comparability';
import type { FigurePair, Told } from './figure-pairs';
import { mayClaim } from './telling';

const FIGURE = 0.9;
/** What is about right is less sure. */
const APPROXIMATE = 0.9;
/** What is left of larger sums moves much for little. */
const BALANCE = 0.25;

/** Figures that went up or down, where both values are of one definition. */
export function figureChanges(pairs: readonly FigurePair[], years: YearPair): Change[] {
  return pairs.flatMap(({ metric, unit, now, before, difference, verdict }): Change[] => {
    const { absolute, relative, approximate } = difference;
    if (!mayClaim(verdict) || !now || !before || absolute === null || absolute === 0) return [];
    const sure = (approximate ? APPROXIMATE : 1) * (difference.reason === 'balance' ? BALANCE : 1);
    const weight = sizeOf(absolute, now, before) * FIGURE * sure;
    const files = [...new Set([now.file, before.file])];
    const evidence = files.map((side): Evidence => {
      return { side, table: 'figures', dimension: 'metric', values: [metric.name] };
    });
    const amounts = { now: amount(now), before: amount(before) };
    const told = { metric, unit, ...amounts, absolute, relative, approximate };
    return [{ kind: 'figure', years, ...told, evidence, weight }];
  });
}

/** 0 to 1, of the larger value; of the whole where it is a percentage. */
function sizeOf(absolute: number, now: Told, before: Told): number {
  const larger = Math.max(Math.abs(now.value), Math.abs(before.value));
  return Math.min(1, Math.abs(absolute) / (now.unit === '%' ? 100 : larger));
}

function amount({ value, approximate }: Told) {
  return { value, approximate };
}
