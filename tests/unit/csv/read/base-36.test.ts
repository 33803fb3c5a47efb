import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_DIGITS, writeBase36 } from '../../../../src/csv/read/base-36';
import { always } from '../../../property';

test('numbers are written as the language itself writes them', () => {
  const number = fc.oneof(fc.nat(), fc.constantFrom(0, 35, 36, 2 ** 31 - 1));
  always(
    fc.property(number, fc.integer({ min: 1, max: MOST_DIGITS }), (one, least) => {
      const letters = new Uint8Array(MOST_DIGITS + 1);
      const end = writeBase36(one, letters, 1, least);
      const written = String.fromCharCode(...letters.subarray(1, end));
      expect(written).toBe(one.toString(36).padStart(least, '0'));
    }),
    1000,
  );
});
