import { describe, expect, test } from 'vitest';
import { partners as en, type PartnersFacts } from '../../../src/i18n/en/partners';
import { partners as fr } from '../../../src/i18n/fr/partners';

const year: PartnersFacts = {
  shown: 95,
  total: 95,
  partners: 75,
  several: 18,
  relations: 18,
  relation: { name: 'consolidation', count: 21 },
  name: null,
  number: String,
};

describe('the partners in a sentence', () => {
  test.each([
    [
      'the whole year',
      year,
      '95 liens avec 75 partenaires, de 18 sortes, d’abord «\u00a0consolidation\u00a0» (21)\u202f; 18 partenaires en ont plus d’un.',
    ],
    [
      'shared first places',
      { ...year, shown: 4, partners: 4, several: 0, relations: 2, relation: null },
      '4 des 95 liens avec 4 partenaires, de 2 sortes.',
    ],
    [
      'one partner with several ties among others',
      { ...year, shown: 4, partners: 3, several: 1, relations: 2, relation: null },
      '4 des 95 liens avec 3 partenaires, de 2 sortes\u202f; 1 partenaire en a plus d’un.',
    ],
    [
      'one relation',
      { ...year, shown: 21, partners: 21, several: 0, relations: 1 },
      '21 des 95 liens avec 21 partenaires, tous «\u00a0consolidation\u00a0».',
    ],
    [
      'one partner',
      { ...year, shown: 3, partners: 1, several: 1, relations: 3, relation: null, name: 'CEMEA' },
      '3 des 95 liens, tous avec CEMEA.',
    ],
    [
      'one tie',
      {
        ...year,
        shown: 1,
        partners: 1,
        relation: { name: 'prestataire', count: 1 },
        name: 'Augier',
      },
      '1 lien sur 95\u00a0: Augier (prestataire).',
    ],
    ['none', { ...year, shown: 0 }, 'Aucun des 95 liens n’est retenu.'],
  ])('in French: %s', (_, facts, sentence) => {
    expect(fr.sentence(facts)).toBe(sentence);
  });

  test('in English', () => {
    expect(en.sentence({ ...year, relation: { name: 'strengthened tie', count: 21 } })).toBe(
      '95 ties with 75 partners, of 18 kinds, first of all “strengthened tie” (21); 18 partners have more than one.',
    );
    expect(en.sentence({ ...year, shown: 0 })).toBe('None of the 95 ties is selected.');
  });
});
