import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/model/fold';
import { always } from '../../property';

test.each([
  ['Saint-Étienne', 'saint-etienne'],
  ['CŒUR', 'coeur'],
  ['Ægir', 'aegir'],
  ['Straße', 'strasse'],
  ['Université d’été', "universite d'ete"],
  ['12\u00a0000\u202fvues', '12 000 vues'],
  ['E\u0301', 'e'],
])('%s is sought as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('letters fold the same one by one as together', () => {
  const western = fc.integer({ min: 0, max: 0x17f }).map((code) => String.fromCharCode(code));
  const other = fc.constantFrom('’', 'ﬁ', '\u0301', 'Ω', 'ế', '\u202f', '漢');
  const letters = fc.string({ unit: fc.oneof({ weight: 20, arbitrary: western }, other) });
  always(
    fc.property(letters, (text) => {
      expect(fold(text)).toBe([...text.normalize('NFC')].map((letter) => fold(letter)).join(''));
    }),
  );
});

test('folding twice changes nothing more', () => {
  always(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
