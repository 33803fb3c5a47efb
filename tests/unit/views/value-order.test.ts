import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../../src/model/finish';
import { mostFirst, ranksByName } from '../../../src/views/value-order';
import { always } from '../../property';

const labels: Record<string, string> = { z: 'Évry', a: 'Lyon', '': 'non précisé', b: 'étampes' };
const french = new Intl.Collator('fr', { sensitivity: 'base' });

test('values stand by their counts, equal ones by their names, and those of none last', () => {
  const values = ['', 'a', 'b', 'z'];
  const labelOf = (name: string) => labels[name];
  const ranks = finish(ranksByName(values, labelOf, (a, b) => french.compare(a, b)));
  const order = mostFirst({
    counts: Uint32Array.of(2, 5, 0, 2),
    others: new Uint32Array(4),
    ranks,
  });
  expect([...order].map((at) => labels[values[at]])).toEqual([
    'Lyon',
    'Évry',
    'non précisé',
    'étampes',
  ]);
});

test('the order is that of comparing, however large the counts and whether names are known', () => {
  const count = fc.oneof(fc.nat(3), fc.nat(2 ** 31));
  const standings = fc.array(fc.tuple(count, count), { maxLength: 40 });
  const cases = fc.tuple(standings, fc.infiniteStream(fc.nat()), fc.boolean());
  always(
    fc.property(cases, ([standing, numbers, isNamed]) => {
      const counts = Uint32Array.from(standing, ([own]) => own);
      const others = Uint32Array.from(standing, ([, other]) => other);
      const drawn = standing.map(() => numbers.next().value ?? 0);
      const byDraw = drawn.map((_, at) => at).sort((a, b) => drawn[a] - drawn[b] || a - b);
      const ranks = Uint32Array.from(drawn, (_, at) => byDraw.indexOf(at));
      const rankOf = (at: number) => (isNamed ? ranks[at] : at);
      const expected = [...counts.keys()].sort(
        (a, b) => counts[b] - counts[a] || others[b] - others[a] || rankOf(a) - rankOf(b),
      );
      expect([...mostFirst({ counts, others, ranks: isNamed ? ranks : null })]).toEqual(expected);
    }),
  );
});
