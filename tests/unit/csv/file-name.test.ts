import { expect, test } from 'vitest';
import { shownName } from '../../../src/csv/file-name';

test('a name is shown on one line, in one direction, without what cannot be seen', () => {
  expect(shownName(' rapport\n2018\u202egpj.csv\0 ')).toBe('rapport2018gpj.csv');
});

test('a long name keeps its beginning and its end', () => {
  const shown = shownName(`${'é'.repeat(300)} événements 2018.csv`);
  expect([...shown]).toHaveLength(80);
  expect(shown).toMatch(/^é{10}.*… ?.*2018\.csv$/);
});
