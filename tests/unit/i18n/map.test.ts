import { describe, expect, test } from 'vitest';
import { map as en, type EventFacts } from '../../../src/i18n/en/map';
import { map as fr } from '../../../src/i18n/fr/map';

const NONE: EventFacts = {
  shown: 0,
  total: 66,
  category: null,
  towns: 0,
  town: null,
  online: 0,
  types: 0,
  type: null,
  when: null,
  number: String,
};

/** From March to June. */
const SPRING = { kind: 'months', from: 'mars', to: 'juin' } as const;

function both(facts: Partial<EventFacts>): string[] {
  return [fr.sentence({ ...NONE, ...facts }), en.sentence({ ...NONE, ...facts })];
}

describe('the sentence of the map', () => {
  test('the whole year', () => {
    expect(
      both({
        shown: 66,
        towns: 29,
        town: { value: 'Lyon', count: 22 },
        online: 1,
        types: 8,
        type: { value: 'conférence', count: 32 },
        when: { kind: 'year', in: '2019' },
      }),
    ).toEqual([
      '66 événements en 2019, dans 29 villes et en ligne, avant tout à Lyon (22), le plus souvent des conférences (32).',
      '66 events in 2019, in 29 towns and online, above all in Lyon (22), most often lectures (32).',
    ]);
  });

  test('a part of one category, with a type that more than half are of', () => {
    expect(
      both({
        shown: 27,
        total: 58,
        category: 'intervention',
        towns: 17,
        town: { value: 'Lyon', count: 9 },
        types: 5,
        type: { value: 'conférence', count: 17 },
        when: SPRING,
      }),
    ).toEqual([
      '27 des 58 interventions ont eu lieu entre mars et juin, avant tout à Lyon (9), surtout des conférences (17).',
      '27 of the 58 interventions took place between mars and juin, above all in Lyon (9), mostly lectures (17).',
    ]);
  });

  test('none', () => {
    expect(both({})).toEqual([
      'Aucun des 66 événements n’est retenu.',
      'None of the 66 events is selected.',
    ]);
    expect(both({ category: 'intervention', total: 58 })[0]).toBe(
      'Aucune des 58 interventions n’est retenue.',
    );
  });

  test('one', () => {
    const montreal = { value: 'Montréal', count: 1 };
    const when = { kind: 'month', in: 'novembre' } as const;
    expect(both({ shown: 1, towns: 1, town: montreal, types: 1, when })).toEqual([
      '1 des 66 événements a eu lieu à Montréal en novembre.',
      '1 of the 66 events took place in Montréal in novembre.',
    ]);
  });

  test('online only', () => {
    const when = { kind: 'month', in: 'septembre' } as const;
    expect(both({ shown: 1, online: 1, types: 1, when })).toEqual([
      '1 des 66 événements a eu lieu en ligne en septembre.',
      '1 of the 66 events took place online in septembre.',
    ]);
  });

  test('no town is said to lead where several share the first place', () => {
    expect(both({ shown: 4, towns: 2, when: SPRING })).toEqual([
      '4 des 66 événements ont eu lieu entre mars et juin, dans 2 villes.',
      '4 of the 66 events took place between mars and juin, in 2 towns.',
    ]);
  });

  test('what took place online is no town', () => {
    expect(both({ shown: 3, towns: 2, online: 1, when: SPRING })).toEqual([
      '3 des 66 événements ont eu lieu entre mars et juin, dans 2 villes et en ligne.',
      '3 of the 66 events took place between mars and juin, in 2 towns and online.',
    ]);
  });

  test('one town and one type for all', () => {
    expect(
      both({
        shown: 3,
        towns: 1,
        town: { value: 'Le Mans', count: 3 },
        types: 1,
        type: { value: 'table ronde', count: 3 },
        when: SPRING,
      }),
    ).toEqual([
      '3 des 66 événements ont eu lieu au Mans entre mars et juin, uniquement des tables rondes.',
      '3 of the 66 events took place in Le Mans between mars and juin, only round tables.',
    ]);
  });

  test('one town, but not for all', () => {
    expect(
      both({ shown: 3, towns: 1, town: { value: 'Lyon', count: 2 }, online: 1, when: SPRING }),
    ).toEqual([
      '3 des 66 événements ont eu lieu entre mars et juin, dont 2 à Lyon.',
      '3 of the 66 events took place between mars and juin, 2 of them in Lyon.',
    ]);
  });

  test('contributors’ workshops have no types', () => {
    expect(
      both({
        shown: 8,
        total: 8,
        category: 'contribatelier',
        towns: 3,
        town: { value: 'Lyon', count: 5 },
        when: { kind: 'year', in: '2019' },
      }),
    ).toEqual([
      '8 contribateliers en 2019, dans 3 villes, avant tout à Lyon (5).',
      '8 contributors’ workshops in 2019, in 3 towns, above all in Lyon (5).',
    ]);
  });

  test('a type is known however its apostrophe is written', () => {
    for (const value of ["université d'été", 'université d’été']) {
      const [french, english] = both({ shown: 2, types: 1, type: { value, count: 2 } });
      expect(french).toContain('uniquement des universités d’été');
      expect(english).toContain('only summer schools');
    }
  });

  test('a type that the page does not know is quoted', () => {
    const [french, english] = both({
      shown: 4,
      towns: 2,
      types: 2,
      type: { value: 'webinaire', count: 2 },
      when: SPRING,
    });
    expect(french).toContain('le plus souvent «\u00a0webinaire\u00a0» (2)');
    expect(english).toContain('most often “webinaire” (2)');
  });
});
