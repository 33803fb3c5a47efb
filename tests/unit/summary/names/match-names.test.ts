import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchNames } from '../../../../src/summary/names/match-names';
import { nameKind } from '../../../../src/summary/names/name-kind';
import type { NameCount, NameKind, NameMatch } from '../../../../src/summary/names/name-match';
import { resolve } from '../../../../src/summary/names/resolve';
import { always } from '../../../property';
import { finished } from './finished';
import { HELD_OUT } from './held-out-pairs';
import { LABELLED } from './labelled-pairs';

const KINDS: readonly NameKind[] = ['outlet', 'organisation', 'person', 'place', 'subject', 'word'];

function matched(kind: NameKind, now: readonly NameCount[], before: readonly NameCount[]) {
  return finished(matchNames(now, before, { kind }));
}

const once = (...names: string[]): NameCount[] => names.map((name) => ({ name, count: 1 }));

/** What two names of two years are told to be, and why. */
function told(kind: NameKind, now: string, before: string): string {
  const [match] = matched(kind, once(now), once(before));
  return match ? `${match.certainty}: ${match.reason.code}` : 'nothing';
}

describe('two names of two years', () => {
  test.each<[NameKind, string, string, string]>([
    ['outlet', 'Next INpact', 'NextInpact', 'certain: spelling'],
    ['outlet', 'La Gazette des Communes', 'Gazette des communes', 'certain: article'],
    ['outlet', 'Le Monde', 'www.lemonde.fr', 'certain: domain'],
    ['outlet', 'France Inter', 'France Inter (Comme un bruit qui court)', 'certain: addition'],
    ['outlet', 'L’Âge de Faire', "L'âge de faire n°114", 'certain: addition'],
    ['organisation', 'La Volte', 'éditions La Volte', 'certain: generic'],
    ['subject', 'Contribateliers', 'Contribatelier', 'certain: plural'],
    [
      'organisation',
      'Fédération des Arts de la Rue',
      'Fédération Arts de la Rue',
      'certain: linking-words',
    ],
    ['person', 'Philippe Borrel', 'BORREL Philippe', 'certain: order'],
    ['outlet', 'Digital Business Africa', 'Digital Buisness Africa', 'certain: typo'],
    ['person', 'Quentin D.', 'Quentin Dupont', 'doubtful: initial'],
    ['organisation', 'FPH', 'Fondation pour le Progrès de l’Homme', 'doubtful: acronym'],
    ['outlet', 'France Bleu', 'France Bleu Isère', 'doubtful: words'],
    ['outlet', 'Basta!', 'Bastamag', 'doubtful: words'],
    ['outlet', 'Le Monde', 'Le Monde', 'nothing'],
    ['outlet', 'Le Monde', 'Le Monde diplomatique', 'nothing'],
    ['outlet', 'La Croix', 'La Voix', 'nothing'],
    ['subject', 'PeerTube 1', 'PeerTube 2', 'nothing'],
    ['person', 'Quentin D.', 'Quentin T.', 'nothing'],
    ['place', 'Saint-Denis (93)', 'Saint-Denis (974)', 'nothing'],
  ])('%s: %s and %s are %s', (kind, now, before, expected) => {
    expect(told(kind, now, before)).toBe(expected);
    expect(told(kind, before, now)).toBe(expected);
  });
});

describe('among other names', () => {
  const pairs = (matches: readonly NameMatch[]) =>
    matches.map(({ now, before, side }) => [now, before, side]);

  test('spellings of one year hang together, and by the most frequent with the other year', () => {
    const now = [
      { name: 'NextINpact', count: 7 },
      { name: 'Nextinpact', count: 2 },
    ];
    const before = [
      { name: 'NextInpact', count: 1 },
      { name: 'Next Inpact', count: 3 },
    ];
    expect(pairs(matched('outlet', now, before))).toEqual([
      ['Next Inpact', 'NextInpact', 'before'],
      ['NextINpact', 'Next Inpact', 'both'],
      ['NextINpact', 'Nextinpact', 'now'],
    ]);
  });

  test('a name beside two homonyms is neither', () => {
    const before = once('Saint-Denis (93)', 'Saint-Denis (974)');
    const matches = matched('place', once('Saint-Denis'), before);
    expect(matches.map(({ certainty }) => certainty)).toEqual(['doubtful', 'doubtful']);
  });

  test('a misspelt name that may be either of two is neither', () => {
    const before = once('Radio Commune', 'Radio Coommmune');
    const matches = matched('outlet', once('Radio Coommune'), before);
    expect(matches.map(({ certainty }) => certainty)).toEqual(['doubtful', 'doubtful']);
  });

  test('two names that both years hold are two, however near', () => {
    const both = once('Chamberry', 'Chambery', 'Framacartes', 'Framacarttes');
    expect(matched('outlet', both, both)).toEqual([]);
  });

  test('nobody is asked about names that are neither new nor gone', () => {
    const both = once('France Bleu', 'France Bleu Isère');
    expect(matched('outlet', both, both)).toEqual([]);
  });

  test('all labelled names at once join no two that are different', () => {
    for (const kind of KINDS) {
      const pairs = [...LABELLED, ...HELD_OUT].filter((pair) => pair.kind === kind);
      const now = once(...new Set(pairs.map(({ a }) => a)));
      const before = once(...new Set(pairs.map(({ b }) => b)));
      const { joins } = resolve({ now, before }, matched(kind, now, before), []);
      const wrong = pairs.filter(
        ({ a, b, label }) => label === 'different' && (joins.get(a) ?? a) === (joins.get(b) ?? b),
      );
      expect(wrong).toEqual([]);
    }
  });
});

test('the work rests every few dozen names, and is not that of every pair', () => {
  const now = once(...Array.from({ length: 2000 }, (_, at) => `Radio ${at} Campus`));
  const before = once(...Array.from({ length: 2000 }, (_, at) => `radio ${at + 1000} campus`));
  const steps = matchNames(now, before, { kind: 'outlet' });
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(4000 / 64);
  expect(step.value.filter(({ certainty }) => certainty === 'certain')).toHaveLength(1000);
});

test('codes are not names', () => {
  expect(nameKind('outlet')).toBe('outlet');
  expect(nameKind('department')).toBeNull();
  expect(nameKind('constructor')).toBeNull();
});

const WORDS = [
  'Le',
  'la',
  'Monde',
  'Mondes',
  'Radio',
  'RADIO',
  'Campus',
  'Cammpus',
  '2',
  '13',
  'II',
];
const MARKS = [' ', ' ', '-', '', '. ', ' & ', ' / '];
const ENDS = ['', '', '.fr', ' (web)', ' (93)', ' (Lyon)', ' !'];

const anyName = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS, 'Université', 'Bibliotheque', 'Bibliothèqe'), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom(...MARKS),
    fc.constantFrom(...ENDS),
  )
  .map(([words, mark, end]) => words.join(mark) + end);
const anyNames = fc.uniqueArray(
  fc.record({
    name: fc.oneof(anyName, anyName, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { selector: ({ name }) => name, maxLength: 12 },
);
const anyKind = fc.constantFrom(...KINDS);

describe('for any names', () => {
  test('the same lists come to the same matches, in any order', () => {
    always(
      fc.property(anyKind, anyNames, anyNames, (kind, now, before) => {
        const matches = matched(kind, now, before);
        expect(matched(kind, now, before)).toEqual(matches);
        expect(matched(kind, now.toReversed(), before.toReversed())).toEqual(matches);
      }),
    );
  });

  test('swapping the years swaps the sides', () => {
    const swapped = { both: 'both', now: 'before', before: 'now' } as const;
    always(
      fc.property(anyKind, anyNames, anyNames, (kind, now, before) => {
        // Two names that both stand in both years may be told in either order.
        const plain = ({ now: a, before: b, side, certainty, score }: NameMatch) =>
          JSON.stringify([...[a, b].sort(), side, certainty, score]);
        const there = matched(kind, now, before);
        const back = matched(kind, before, now).map((match) => ({
          ...match,
          side: swapped[match.side],
        }));
        expect(new Set(back.map(plain))).toEqual(new Set(there.map(plain)));
      }),
    );
  });

  test('each name stands in the list of its side', () => {
    always(
      fc.property(anyKind, anyNames, anyNames, (kind, now, before) => {
        const [ofNow, ofBefore] = [now, before].map((all) => new Set(all.map(({ name }) => name)));
        for (const match of matched(kind, now, before)) {
          expect(match.now).not.toBe(match.before);
          expect((match.side === 'before' ? ofBefore : ofNow).has(match.now)).toBe(true);
          expect((match.side === 'now' ? ofNow : ofBefore).has(match.before)).toBe(true);
          expect(match.score).toBeGreaterThan(0);
          expect(match.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a name of the year before is certainly joined to one of the year shown at most', () => {
    always(
      fc.property(anyKind, anyNames, anyNames, (kind, now, before) => {
        const across = matched(kind, now, before).filter(
          ({ side, certainty }) => side === 'both' && certainty === 'certain',
        );
        expect(new Set(across.map((match) => match.before)).size).toBe(across.length);
        expect(new Set(across.map((match) => match.now)).size).toBe(across.length);
      }),
    );
  });

  test('names of different numbers are never joined', () => {
    always(
      fc.property(anyKind, anyNames, anyNames, (kind, now, before) => {
        const { joins } = resolve({ now, before }, matched(kind, now, before), []);
        for (const [name, shown] of joins) expect(numbersOf(name)).toBe(numbersOf(shown));
      }),
    );
  });

  test('joined names have nothing left to join', () => {
    always(
      fc.property(anyKind, anyNames, anyNames, (kind, now, before) => {
        const { joins } = resolve({ now, before }, matched(kind, now, before), []);
        const shown = (all: readonly NameCount[]) => {
          const counts = new Map<string, number>();
          for (const { name, count } of all) {
            const key = joins.get(name) ?? name;
            counts.set(key, (counts.get(key) ?? 0) + count);
          }
          return [...counts].map(([name, count]) => ({ name, count }));
        };
        const again = { now: shown(now), before: shown(before) };
        const matches = matched(kind, again.now, again.before);
        expect(resolve(again, matches, []).joins).toEqual(new Map());
      }),
    );
  });
});

/** The numbers of a name, without what stands in brackets; Roman ones as others. */
function numbersOf(name: string): string {
  const plain = name.replace(/\([^)]*\)/g, ' ').replace(/(?<!\p{L})II(?!\p{L})/gu, '2');
  return (plain.match(/\d+/g) ?? []).join(' ');
}
