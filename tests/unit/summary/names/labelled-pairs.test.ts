import { describe, expect, test } from 'vitest';
import { matchNames } from '../../../../src/summary/names/match-names';

import { LABELLED } from './labelled-pairs';
import { HELD_OUT } from './held-out-pairs';
import type { LabelledPair } from './labelled-pair';
import { finished } from './finished';

/** What is found of a pair when the two names are those of two years. */
type Found = 'certain' | 'doubtful' | 'nothing';

function found({ kind, a, b }: LabelledPair): Found {
  const matches = finished(matchNames([{ name: a, count: 1 }], [{ name: b, count: 1 }], { kind }));
  return matches[0]?.certainty ?? 'nothing';
}

interface Score {
  pairs: number;
  joined: number;
  precision: number;
  recall: number;
  questions: string;
  missed: string[];
  wrong: string[];
}

/** Certain matches alone count as joined; questions are counted apart. */
function score(pairs: readonly LabelledPair[]): Score {
  const results = pairs.map((pair) => ({ ...pair, found: found(pair) }));
  const joined = results.filter((pair) => pair.found === 'certain');
  const right = joined.filter(({ label }) => label === 'same');
  const same = results.filter(({ label }) => label === 'same');
  const questions = results.filter(({ label }) => label === 'question');
  const asked = questions.filter((pair) => pair.found === 'doubtful');
  const told = (all: typeof results) => all.map(({ a, b, found }) => `${a} | ${b} (${found})`);
  return {
    pairs: pairs.length,
    joined: joined.length,
    precision: joined.length === 0 ? 1 : right.length / joined.length,
    recall: same.length === 0 ? 1 : right.length / same.length,
    questions: `${asked.length}/${questions.length}`,
    missed: told(same.filter((pair) => pair.found !== 'certain')),
    wrong: told(joined.filter(({ label }) => label !== 'same')),
  };
}

const KINDS = ['outlet', 'organisation', 'person', 'place', 'subject', 'word'] as const;

const SETS = [
  ['pairs that the rules were tuned on', LABELLED],
  ['pairs that were held out', HELD_OUT],
] as const;

describe.each(SETS)('%s', (title, pairs) => {
  const all = score(pairs);

  test('are joined precisely, and mostly', () => {
    const byKind = KINDS.map((kind) => [kind, score(pairs.filter((pair) => pair.kind === kind))]);
    const rows = [['all', all] as const, ...(byKind as [string, Score][])].map(
      ([name, { pairs: count, joined, precision, recall, questions }]) =>
        `  ${name.padEnd(13)} ${[count, joined, precision.toFixed(3), recall.toFixed(3), questions].join('  ')}`,
    );
    process.stdout.write(
      `${title}: pairs, joined, precision, recall, questions asked\n${rows.join('\n')}\n` +
        `  missed: ${all.missed.join('; ')}\n  wrong: ${all.wrong.join('; ')}\n`,
    );
    expect(all.precision).toBeGreaterThanOrEqual(0.98);
    expect(all.recall).toBeGreaterThanOrEqual(0.9);
  });

  test('ask about what only a reader knows', () => {
    const unasked = pairs.filter((pair) => pair.label === 'question' && found(pair) !== 'doubtful');
    expect(unasked).toEqual([]);
  });
});
