import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emphasis } from '../../../src/filter/emphasis';
import { tokens } from '../../../src/filter/tokens';
import { always } from '../../property';

test.each([
  ['Lyon', 'lyon', '[Lyon]'],
  ['Conférence à l’ENS Lyon', 'conf lyo', '[Conf]érence à l’ENS [Lyo]n'],
  ['Saint-Étienne', 'etienne', 'Saint-[Étienne]'],
  ['Framasoft', 'soft', 'Frama[soft]'],
  // The longest beginning, before what is inside.
  ['PeerTube', 'tube peer peert', '[PeerT]ube'],
  // One letter is in every other word.
  ['Arles', 'l', 'Arles'],
  ['Lorient', 'l', '[L]orient'],
  // Two letters of the query are one of the text.
  ['Cœur de réseau', 'coeu', '[Cœur] de réseau'],
  ['Lyon', 'lion', 'Lyon'],
  ['Lyon', '', 'Lyon'],
  ['', 'lyon', ''],
])('in %j, %j: %j', (text, query, marked) => {
  const pieces = emphasis(text, tokens(query));
  expect(pieces.map((piece) => (piece.strong ? `[${piece.text}]` : piece.text)).join('')).toBe(
    marked,
  );
});

test('the pieces make the text again, whatever it is', () => {
  const any = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
  always(
    fc.property(any, any, (text, query) => {
      const pieces = emphasis(text, tokens(query));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
