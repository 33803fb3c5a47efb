import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/import/fingerprint';
import { always } from '../../property';

test('capitals, accents and spaces make no other file', () => {
  expect(fingerprint(['  DATE ', 'Événement  public'])).toBe(
    fingerprint(['date', 'evenement public']),
  );
});

test('the order and the number of headings do', () => {
  const all = [['date', 'ville'], ['ville', 'date'], ['date', 'ville', ''], ['date ville'], []];
  expect(new Set(all.map(fingerprint)).size).toBe(all.length);
});

test('it is its own fingerprint', () => {
  always(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (headings) => {
      const once = fingerprint(headings.map((heading) => heading.replaceAll('\t', ' ')));
      expect(fingerprint(once.split('\t'))).toBe(once);
    }),
  );
});
