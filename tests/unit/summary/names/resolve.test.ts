import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, undecide, type NameDecision } from '../../../../src/summary/names/decisions';
import type { NameLists, NameMatch } from '../../../../src/summary/names/name-match';
import { resolve } from '../../../../src/summary/names/resolve';
import { always } from '../../../property';

const names: NameLists = {
  now: [
    { name: 'Next INpact', count: 7 },
    { name: 'Nextinpact', count: 2 },
    { name: 'Basta!', count: 1 },
  ],
  before: [
    { name: 'NextInpact', count: 9 },
    { name: 'Bastamag', count: 1 },
  ],
};

const match = (
  now: string,
  before: string,
  certainty: NameMatch['certainty'] = 'certain',
  side: NameMatch['side'] = 'both',
): NameMatch => ({ now, before, side, score: 1, certainty, reason: { code: 'spelling' } });

const decision = (
  a: string,
  b: string,
  verdict: NameDecision['verdict'],
  name?: string,
): NameDecision => ({ dimension: 'outlet', a, b, verdict, ...(name && { name }) });

const certain = [
  match('Next INpact', 'NextInpact'),
  match('Next INpact', 'Nextinpact', 'certain', 'now'),
];
const doubtful = match('Basta!', 'Bastamag', 'doubtful');

describe('without decisions', () => {
  test('certain matches are joined under the most frequent name of the year shown', () => {
    const { joins } = resolve(names, certain, []);
    expect(Object.fromEntries(joins)).toEqual({
      'Next INpact': 'Next INpact',
      Nextinpact: 'Next INpact',
      NextInpact: 'Next INpact',
    });
  });

  test('doubtful ones are open, and not joined', () => {
    const { joins, open } = resolve(names, [...certain, doubtful], []);
    expect(open).toEqual([doubtful]);
    expect(joins.has('Bastamag')).toBe(false);
  });
});

describe('what the reader decides', () => {
  test('joins a doubtful match, which is no longer open', () => {
    const { joins, open } = resolve(names, [doubtful], [decision('Bastamag', 'Basta!', 'same')]);
    expect(joins.get('Bastamag')).toBe('Basta!');
    expect(open).toEqual([]);
  });

  test('parts a certain match, and by way of a third name too', () => {
    const { joins } = resolve(names, certain, [decision('NextInpact', 'Nextinpact', 'different')]);
    expect(joins.get('NextInpact')).not.toBe(joins.get('Nextinpact'));
  });

  test('closes a doubtful match by refusing it', () => {
    const refused = decision('Basta!', 'Bastamag', 'different');
    expect(resolve(names, [doubtful], [refused])).toEqual({ joins: new Map(), open: [] });
  });

  test('chooses the name to show', () => {
    const merged = decision('Basta!', 'Bastamag', 'same', 'Basta (ex-Bastamag)');
    const { joins } = resolve(names, [], [merged]);
    expect(joins.get('Basta!')).toBe('Basta (ex-Bastamag)');
    expect(joins.get('Bastamag')).toBe('Basta (ex-Bastamag)');
  });

  test('joins to an existing name that is chosen as the one to show', () => {
    const merged = decision('Basta!', 'Bastamag', 'same', 'NextInpact');
    const { joins } = resolve(names, certain, [merged]);
    expect(new Set(joins.values())).toEqual(new Set(['NextInpact']));
  });

  test('says nothing of names that neither year holds', () => {
    expect(resolve(names, [], [decision('Le Monde', 'Monde', 'same')]).joins.size).toBe(0);
  });
});

const FEW = ['A', 'B', 'C', 'D', 'E', 'F'];
const few = fc.constantFrom(...FEW);
const two = fc.tuple(few, few).filter(([a, b]) => a !== b);
const lists: fc.Arbitrary<NameLists> = fc
  .tuple(
    fc.subarray(FEW).chain((some) => fc.tuple(...some.map((name) => counted(name)))),
    fc.subarray(FEW).chain((some) => fc.tuple(...some.map((name) => counted(name)))),
  )
  .map(([now, before]) => ({ now, before }));
const someMatches = fc.array(
  fc
    .tuple(two, fc.constantFrom<NameMatch['certainty']>('certain', 'doubtful'))
    .map(([[now, before], certainty]) => match(now, before, certainty)),
  { maxLength: 6 },
);
const someDecisions = fc.array(
  fc
    .tuple(
      two,
      fc.constantFrom<NameDecision['verdict']>('same', 'different'),
      fc.option(fc.constantFrom('A', 'Z'), { nil: undefined }),
    )
    .map(([[a, b], verdict, name]) =>
      decision(a, b, verdict, verdict === 'same' ? name : undefined),
    ),
  { maxLength: 5 },
);

function counted(name: string) {
  return fc.integer({ min: 1, max: 3 }).map((count) => ({ name, count }));
}

describe('for any names, matches and decisions', () => {
  test('a shown name is shown for itself', () => {
    always(
      fc.property(lists, someMatches, someDecisions, (held, found, decided) => {
        const { joins } = resolve(held, found, decided);
        for (const shown of joins.values()) expect(joins.get(shown)).toBe(shown);
      }),
    );
  });

  test('the order of the matches and of the names does not matter', () => {
    always(
      fc.property(lists, someMatches, someDecisions, (held, found, decided) => {
        const turned = { now: held.now.toReversed(), before: held.before.toReversed() };
        const once = resolve(held, found, decided);
        const again = resolve(turned, found.toReversed(), decided);
        expect(again.joins).toEqual(once.joins);
        expect(new Set(again.open)).toEqual(new Set(once.open));
      }),
    );
  });

  test('two names that were decided to be different are not shown as one', () => {
    always(
      fc.property(lists, someMatches, two, (held, found, [a, b]) => {
        const { joins } = resolve(held, found, [decision(a, b, 'different')]);
        expect(joins.get(a) ?? a).not.toBe(joins.get(b) ?? b);
      }),
    );
  });

  test('undoing a decision restores what was before it', () => {
    always(
      fc.property(someDecisions, two, (decided, [a, b]) => {
        const taken = decision(a, b, 'same');
        expect(undecide(decide(decided, taken), taken)).toEqual(decided);
      }),
    );
  });
});
