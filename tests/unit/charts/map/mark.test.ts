import { expect, test } from 'vitest';
import { hasOwnMark, mark, rankOf, yearMarks } from '../../../../src/charts/map/mark';

const KINDS = ['conférence', 'atelier', 'stand', 'table ronde', 'débat', 'contribatelier', ''];

test('every kind has a form of its own, so that colour is never alone', () => {
  expect(new Set(KINDS.map((kind) => mark(kind).path)).size).toBe(KINDS.length);
  expect(KINDS.every(hasOwnMark)).toBe(true);
});

test('kinds that are rare or unknown share one mark, and come last', () => {
  expect(mark('formation')).toEqual(mark('masterclass'));
  expect(hasOwnMark('formation')).toBe(false);
  expect(KINDS.every((kind) => rankOf(kind) < rankOf('formation'))).toBe(true);
});

test('two years differ by form and not only by colour', () => {
  expect(yearMarks.shown.path).not.toBe(yearMarks.reference.path);
  expect(yearMarks.shown.hue).not.toBe(yearMarks.reference.hue);
});
