import { describe, expect, test } from 'vitest';
import { sameRows as en, type RowCounts } from '../../../src/i18n/en/same-rows';
import { sameRows as fr } from '../../../src/i18n/fr/same-rows';

/** The five numbers as a language counts them: one and, in French, zero are singular. */
function counts(numbers: readonly number[], least: number): RowCounts {
  const names = ['same', 'changed', 'spelling', 'new', 'gone'] as const;
  const told = names.map((name, at) => [
    name,
    { text: String(numbers[at]), one: numbers[at] <= 1 && numbers[at] >= least },
  ]);
  return Object.fromEntries(told) as RowCounts;
}

describe('two files in a sentence', () => {
  test.each([
    [[12, 3, 0, 1, 2], '12 lignes identiques, 3 modifiées, 1 nouvelle, 2 disparues.'],
    [[1, 1, 0, 0, 0], '1 ligne identique, 1 modifiée, 0 nouvelle, 0 disparue.'],
    [
      [0, 4, 2, 2, 1],
      '0 ligne identique, 4 modifiées (dont 2 dans l’écriture seulement), 2 nouvelles, 1 disparue.',
    ],
  ])('in French: %j', (numbers, sentence) => {
    expect(fr.sentence(counts(numbers, 0))).toBe(sentence);
  });

  test.each([
    [[12, 3, 0, 1, 2], '12 rows the same, 3 changed, 1 new, 2 gone.'],
    [[1, 4, 1, 0, 0], '1 row the same, 4 changed (1 in spelling alone), 0 new, 0 gone.'],
  ])('in English: %j', (numbers, sentence) => {
    expect(en.sentence(counts(numbers, 1))).toBe(sentence);
  });
});

test('a changed cell is told with both values', () => {
  expect(fr.changes.changed('Ville', 'Lyon', 'Villeurbanne')).toBe(
    'Ville\u00a0: Lyon → Villeurbanne',
  );
  expect(fr.changes.added('Ville', '', 'Lyon')).toBe('Ville, ajouté\u00a0: Lyon');
  expect(en.changes.removed('Town', 'Lyon')).toBe('Town, removed: Lyon');
});
