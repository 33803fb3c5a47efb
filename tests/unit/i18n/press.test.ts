import { describe, expect, test } from 'vitest';
import { press as en, type PressFacts } from '../../../src/i18n/en/press';
import { press as fr } from '../../../src/i18n/fr/press';

const year: PressFacts = {
  shown: 41,
  total: 41,
  outlets: 32,
  outlet: { name: 'Next INpact', count: 7 },
  months: 12,
  month: { name: 'septembre', count: 10 },
  day: '',
  number: String,
};
const one = { ...year, shown: 1, outlets: 1, outlet: { name: 'Le Monde', count: 1 }, months: 1 };

describe('the press in a sentence', () => {
  test.each([
    [
      'the whole year',
      year,
      '41 mentions dans 32 médias, avant tout Next INpact (7), le plus souvent en septembre (10).',
    ],
    [
      'a part',
      { ...year, shown: 12, outlets: 9 },
      '12 des 41 mentions dans 9 médias, surtout Next INpact (7), le plus souvent en septembre (10).',
    ],
    [
      'shared first places',
      { ...year, shown: 2, outlets: 2, outlet: null, month: null, months: 2 },
      '2 des 41 mentions dans 2 médias.',
    ],
    [
      'one outlet',
      { ...year, shown: 7, outlets: 1, month: null, months: 6 },
      '7 des 41 mentions, toutes dans Next INpact.',
    ],
    [
      'one outlet and month',
      { ...year, shown: 2, outlets: 1, months: 1 },
      '2 des 41 mentions, toutes dans Next INpact et en septembre.',
    ],
    [
      'one month',
      { ...year, shown: 10, outlets: 10, outlet: null, months: 1 },
      '10 des 41 mentions dans 10 médias, toutes en septembre.',
    ],
    [
      'one mention',
      { ...one, day: '27 décembre 2019' },
      '1 mention sur 41\u00a0: Le Monde, le 27 décembre 2019.',
    ],
    ['none', { ...year, shown: 0 }, 'Aucune des 41 mentions n’est retenue.'],
  ])('in French: %s', (_, facts, sentence) => {
    expect(fr.sentence(facts)).toBe(sentence);
  });

  test('in English', () => {
    expect(en.sentence({ ...year, month: { name: 'September', count: 10 } })).toBe(
      '41 mentions in 32 outlets, above all Next INpact (7), most often in September (10).',
    );
    expect(en.sentence({ ...one, day: 'December 27, 2019' })).toBe(
      '1 mention out of 41: Le Monde, on December 27, 2019.',
    );
    expect(en.sentence({ ...year, shown: 0 })).toBe('None of the 41 mentions is selected.');
  });
});
