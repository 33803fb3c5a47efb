import { expect, test } from 'vitest';
import { bothYears as en, type OtherYearFacts } from '../../../src/i18n/en/both-years';
import { bothYears as fr } from '../../../src/i18n/fr/both-years';

const NONE = { year: '2018', narrowed: false, shown: 0, towns: 0, common: 0 };

function both(facts: Partial<OtherYearFacts>): string[] {
  const all = { ...NONE, ...facts };
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return [
    // In French, zero is singular.
    plain(fr.sentence({ ...all, count: (value) => ({ text: String(value), one: value < 2 }) })),
    plain(en.sentence({ ...all, count: (value) => ({ text: String(value), one: value === 1 }) })),
  ];
}

test('the other year under the same selection, with the towns of both', () => {
  expect(both({ narrowed: true, shown: 17, towns: 9, common: 5 })).toEqual([
    'En 2018, dans la même sélection : 17 événements dans 9 villes ; 5 villes en commun.',
    'In 2018, under the same selection: 17 events in 9 towns; 5 towns in common.',
  ]);
});

test('one event in one town, and none in common', () => {
  expect(both({ shown: 1, towns: 1 })).toEqual([
    'En 2018 : 1 événement dans 1 ville ; aucune ville en commun.',
    'In 2018: 1 event in 1 town; no town in common.',
  ]);
  expect(both({ shown: 1, towns: 1, common: 1 })[0]).toBe(
    'En 2018 : 1 événement dans 1 ville ; 1 ville en commun.',
  );
});

test('no event, and events without a town', () => {
  expect(both({ narrowed: true })).toEqual([
    'En 2018, dans la même sélection : aucun événement.',
    'In 2018, under the same selection: no event.',
  ]);
  expect(both({ shown: 2 })).toEqual([
    'En 2018 : 2 événements, sans ville précisée.',
    'In 2018: 2 events, no town stated.',
  ]);
});

test('what is not known is not said to be none', () => {
  expect([fr.unknown('2018'), en.unknown('2018')]).toEqual([
    'Les événements de 2018 ne sont pas connus ici.',
    'The events of 2018 are not known here.',
  ]);
});
