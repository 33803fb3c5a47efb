import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buffersOf, packTexts, unpackTexts } from '../../../src/model/packed-texts';
import { always } from '../../property';

function unpacked(texts: readonly string[], from = 0): string[] {
  const transfer = packTexts(texts);
  const there = structuredClone(transfer, { transfer: buffersOf(transfer) });
  const into: string[] = [];
  unpackTexts(there, into, from, texts.length);
  return into.slice(from);
}

test('texts packed, handed over and unpacked are the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'Évry', '\ufeffa', 'b'),
  );
  always(
    fc.property(fc.array(text), fc.nat(3), (texts, from) => {
      expect(unpacked(texts, from)).toEqual(texts);
    }),
  );
});

test('halves of letters stay what they are, beside each other too', () => {
  const texts = ['a\ud83d', '\ude00b', 'é'];
  expect(unpacked(texts)).toEqual(texts);
});

test('many texts of which most are the same are packed once', () => {
  const towns = ['Lyon', 'Évry', ''];
  const texts = Array.from({ length: 70_000 }, (_, row) => towns[row % 3]);
  const packed = packTexts(texts);
  expect(packed.text).toHaveLength('LyonÉvry'.length + 1);
  expect(packed.codes).toHaveLength(texts.length);
  expect(unpacked(texts)).toEqual(texts);
});

test('texts of a megabyte are unpacked, cut within a letter or not', () => {
  const texts = Array.from({ length: 300 }, (_, row) => `${row}é€😀`.repeat(400));
  expect(unpacked(texts)).toEqual(texts);
});
