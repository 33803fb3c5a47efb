import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, mostFrequent, type ValueCounts } from '../../../src/filter/counted';
import { always } from '../../property';

const counted: fc.Arbitrary<ValueCounts> = fc
  .uniqueArray(fc.tuple(fc.string({ maxLength: 2 }), fc.nat(4), fc.nat(2)), {
    selector: ([value]) => value,
    maxLength: 12,
  })
  .map((all) => ({
    values: all.map(([value]) => value),
    counts: Uint32Array.from(all, ([, count]) => count),
    totals: Uint32Array.from(all, ([, count, more]) => count + more),
  }));

test('a list has the values that some row holds, in their order', () => {
  always(
    fc.property(counted, (counts) => {
      const expected = counts.values.flatMap((value, at) => {
        const total = counts.totals[at];
        return total > 0 ? [{ value, count: counts.counts[at], total }] : [];
      });
      expect(listed(counts)).toEqual(expected);
    }),
  );
});

test('the most frequent are those that sorting all would put first', () => {
  always(
    fc.property(counted, fc.integer({ min: 1, max: 4 }), fc.nat(2), (counts, most, odd) => {
      const isLeftOut = (value: string) => value.length === odd;
      const sorted = listed(counts)
        .filter(({ value, count }) => count > 0 && value !== '' && !isLeftOut(value))
        .sort((a, b) => b.count - a.count);
      expect(mostFrequent(counts, most, isLeftOut)).toEqual(
        sorted.slice(0, most).map(({ value }) => value),
      );
    }),
  );
});
