import { describe, expect, test } from 'vitest';
import { matchNames } from '../../../../src/summary/names/match-names';
import type { NameCount, NameKind, NameMatch } from '../../../../src/summary/names/name-match';
import { nameKind } from '../../../../src/summary/names/name-kind';

function matched(kind: NameKind, now: readonly NameCount[], before: readonly NameCount[]) {
  const steps = matchNames(now, before, { kind });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const once = (...names: string[]): NameCount[] => names.map((name) => ({ name, count: 1 }));
const pairs = (matches: readonly NameMatch[]) => matches.map(({ now, before }) => [now, before]);

describe('two years', () => {
  test('spellings of one name match across case, accents, spaces and punctuation', () => {
    expect(pairs(matched('outlet', once('Next INpact'), once('NextInpact')))).toEqual([
      ['Next INpact', 'NextInpact'],
    ]);
    expect(pairs(matched('outlet', once('Libre à vous !'), once('Libre à vous')))).toEqual([
      ['Libre à vous !', 'Libre à vous'],
    ]);
  });

  test('equal names are no match to be told of', () => {
    expect(matched('outlet', once('Le Monde'), once('Le Monde'))).toEqual([]);
  });
});

test('codes are not names', () => {
  expect(nameKind('outlet')).toBe('outlet');
  expect(nameKind('department')).toBeNull();
  expect(nameKind('constructor')).toBeNull();
});
