import { fold } from '../../model/fold';
import type { NameCount, NameKind, NameMatch } from './name-match';

interface Options {
  kind: NameKind;
}

/** Names between two steps. */
const STEP = 500;

/**
 * The names of the year shown and of the year before that are one or may be, without those that
 * are equal letter for letter. In steps.
 */
export function* matchNames(
  now: readonly NameCount[],
  before: readonly NameCount[],
  { kind }: Options,
): Generator<void, NameMatch[]> {
  const leaders = new Map<string, string>();
  const sorted = [...now].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const matches: NameMatch[] = [];
  for (const [at, { name }] of sorted.entries()) {
    if (at % STEP === STEP - 1) yield;
    const key = keyOf(name, kind);
    if (!leaders.has(key)) leaders.set(key, name);
  }
  for (const [at, { name }] of before.entries()) {
    if (at % STEP === STEP - 1) yield;
    const leader = leaders.get(keyOf(name, kind));
    if (leader === undefined || leader === name) continue;
    matches.push({
      now: leader,
      before: name,
      side: 'both',
      score: 1,
      certainty: 'certain',
      reason: { code: 'spelling' },
    });
  }
  return matches;
}

function keyOf(name: string, kind: NameKind): string {
  const words = kind === 'place' ? fold(name).replace(/\bst(e?)\b/g, 'saint$1') : fold(name);
  return words.replace(/[^\p{L}\p{N}]/gu, '') || name;
}
