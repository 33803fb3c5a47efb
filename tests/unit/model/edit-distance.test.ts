import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToStart, editDistance } from '../../../src/model/edit-distance';
import { always } from '../../property';

test.each([
  ['lyon', 'lyon', 0],
  ['lyno', 'lyon', 1],
  ['lion', 'lyon', 1],
  ['lyo', 'lyon', 1],
  ['lyonn', 'lyon', 1],
  ['conferance', 'conference', 1],
  ['confreance', 'conference', 2],
  ['mobilzno', 'mobilizon', 2],
  // No letter is moved twice.
  ['ca', 'abc', 3],
  ['lyon', 'paris', 3],
  ['', 'ab', 2],
])('from %j to %j: %i', (word, other, edits) => {
  expect(editDistance(word, other, 2)).toBe(edits);
});

test('beyond the most asked for, one more is said', () => {
  expect(editDistance('lyon', 'paris', 1)).toBe(2);
  expect(editDistance('a', 'a'.repeat(1000), 2)).toBe(3);
  expect(editDistance('a'.repeat(1000), 'a'.repeat(1000), 2)).toBe(3);
});

test.each([
  ['conferan', 'conference', 1],
  ['frmaa', 'framasoft', 1],
  ['frama', 'framasoft', 0],
  ['framasoft', 'frama', 3],
])('from %j to the start of %j: %i', (word, other, edits) => {
  expect(distanceToStart(word, other, 2)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('the distances are those of the whole table', () => {
  always(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
      const table = wholeTable(a, b);
      expect(editDistance(a, b, most)).toBe(Math.min(table[a.length][b.length], most + 1));
      expect(distanceToStart(a, b, most)).toBe(Math.min(...table[a.length], most + 1));
    }),
    500,
  );
});

/** Edits from every beginning of one word to every beginning of the other, without shortcuts. */
function wholeTable(a: string, b: string): number[][] {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = table[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i][j] = Math.min(replaced, table[i - 1][j] + 1, table[i][j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table;
}
