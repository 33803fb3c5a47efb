import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnover, type ValueCount } from '../../../../src/summary/compare/turnover';
import { always } from '../../../property';

const of = (counts: Record<string, number>): ValueCount[] =>
  Object.entries(counts).map(([value, count]) => ({ value, count }));

describe('the values of two years', () => {
  const outlets = turnover(
    of({ 'Le Monde': 3, 'Next INpact': 7, Numerama: 1, Reporterre: 0, '': 2 }),
    of({ 'Le Monde': 3, 'Next INpact': 2, Télérama: 1, Libération: 2, Numerama: 0 }),
  );

  test('are new, recurring or gone, what changed most first', () => {
    expect(outlets.standings).toEqual([
      { value: 'Next INpact', now: 7, before: 2, status: 'recurring' },
      { value: 'Libération', now: 0, before: 2, status: 'gone' },
      { value: 'Numerama', now: 1, before: 0, status: 'new' },
      { value: 'Télérama', now: 0, before: 1, status: 'gone' },
      { value: 'Le Monde', now: 3, before: 3, status: 'recurring' },
    ]);
    expect(outlets).toMatchObject({ new: 1, recurring: 2, gone: 2 });
  });

  test('leave out rows that state none, and count them', () => {
    expect(outlets.unstated).toEqual({ now: 2, before: 0 });
  });

  test('that changed alike stand in the order given', () => {
    const backwards = (a: string, b: string) => b.localeCompare(a);
    const { standings } = turnover(of({ Angers: 1, Brest: 1, Lyon: 1 }), [], backwards);
    expect(standings.map(({ value }) => value)).toEqual(['Lyon', 'Brest', 'Angers']);
  });

  test('of nothing are none', () => {
    expect(turnover([], [])).toEqual({
      standings: [],
      new: 0,
      recurring: 0,
      gone: 0,
      unstated: { now: 0, before: 0 },
    });
  });
});

const counts = fc
  .dictionary(fc.constantFrom('', 'a', 'b', 'c', 'd', '__proto__', 'é'), fc.nat({ max: 4 }), {
    noNullPrototype: false,
  })
  .map(of);
const held = (values: readonly ValueCount[]) =>
  values.filter(({ value, count }) => value !== '' && count > 0).map(({ value }) => value);

test('new, recurring and gone add up to the union', () => {
  always(
    fc.property(counts, counts, (now, before) => {
      const result = turnover(now, before);
      const union = new Set([...held(now), ...held(before)]);
      expect(result.new + result.recurring + result.gone).toBe(union.size);
      expect(new Set(result.standings.map(({ value }) => value))).toEqual(union);
      expect(result.new + result.recurring).toBe(held(now).length);
      expect(result.gone + result.recurring).toBe(held(before).length);
    }),
  );
});

test('swapping the years swaps new and gone', () => {
  always(
    fc.property(counts, counts, (now, before) => {
      const [one, other] = [turnover(now, before), turnover(before, now)];
      expect([other.new, other.recurring, other.gone]).toEqual([one.gone, one.recurring, one.new]);
      const swapped = { new: 'gone', recurring: 'recurring', gone: 'new' } as const;
      expect(other.standings).toEqual(
        one.standings.map((standing) => ({
          ...standing,
          now: standing.before,
          before: standing.now,
          status: swapped[standing.status],
        })),
      );
    }),
  );
});

test('a year against itself is all recurring', () => {
  always(
    fc.property(counts, (year) => {
      expect(turnover(year, year)).toMatchObject({ new: 0, gone: 0 });
    }),
  );
});
