import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { releases as en } from '../../../src/i18n/en/releases';
import { releases as fr } from '../../../src/i18n/fr/releases';
import { tables } from '../../../src/model/tables';
import { releasesPortrait, sameMoment } from '../../../src/summary/releases-portrait';

const heading = ['start', 'end', 'precision', 'subject', 'status'];
const body = [
  ['2018-10-01', '2018-10-31', 'month', 'PeerTube', 'done'],
  ['2019-01-01', '2019-12-31', 'year', 'Framabook', 'done'],
  ['2019-05-14', '2019-05-14', 'day', 'Mobilizon', 'done'],
  ['2019-10-01', '2019-10-31', 'month', 'PeerTube', 'done'],
  ['2020-06-01', '2020-06-30', 'month', 'Mobilizon', 'planned'],
  ['2020-10-01', '2020-12-31', 'season', 'PeerTube', 'planned'],
];
const { data } = readRecords(tables.releases, [heading, ...body]);

describe('what is said of releases', () => {
  test('of all of them', () => {
    expect(releasesPortrait(data, [0, 1, 2, 3, 4, 5])).toEqual({
      shown: 6,
      total: 6,
      from: { day: '2018-10-01', exact: 'month' },
      to: { day: '2020-12-31', exact: 'year' },
      most: { value: 'PeerTube', count: 3 },
      only: null,
      planned: 2,
    });
  });

  test('of none', () => {
    expect(releasesPortrait(data, [])).toEqual({
      shown: 0,
      total: 6,
      from: null,
      to: null,
      most: null,
      only: null,
      planned: 0,
    });
  });

  test('of one', () => {
    expect(releasesPortrait(data, [4])).toMatchObject({
      shown: 1,
      from: { day: '2020-06-01', exact: 'month' },
      to: { day: '2020-06-30', exact: 'month' },
      most: null,
      only: 'Mobilizon',
      planned: 1,
    });
  });

  test('no subject leads where two have as many, or each has one', () => {
    expect(releasesPortrait(data, [0, 2, 3, 4]).most).toBeNull();
    expect(releasesPortrait(data, [0, 1, 2]).most).toBeNull();
  });

  test('a year and a month read the same within the year', () => {
    const year = { day: '2019-01-01', exact: 'year' as const };
    const month = { day: '2019-10-31', exact: 'month' as const };
    expect(sameMoment(year, month)).toBe(true);
    expect(sameMoment(month, { day: '2019-11-30', exact: 'month' })).toBe(false);
    expect(sameMoment(month, { day: '2020-10-31', exact: 'month' })).toBe(false);
  });
});

const some = { total: 72, most: null, only: null, planned: 0 };

test.each([
  [
    { ...some, shown: 0, from: '', to: '' },
    'Aucune parution dans cette sélection.',
    'No release in this selection.',
  ],
  [
    { ...some, shown: 1, from: '2020', to: '2020', only: 'Framacloud', planned: 1 },
    '1 des 72 parutions, en 2020\u00a0: Framacloud\u202f; elle est seulement prévue.',
    '1 of 72 releases, in 2020: Framacloud; it is only planned.',
  ],
  [
    {
      ...some,
      shown: 72,
      from: '2014',
      to: '2021',
      most: { subject: 'CHATONS', count: 36 },
      planned: 17,
    },
    '72 parutions, de 2014 à 2021, surtout CHATONS (36)\u202f; 17 sont seulement prévues.',
    '72 releases, from 2014 to 2021, mostly CHATONS (36); 17 are only planned.',
  ],
  [
    {
      ...some,
      shown: 11,
      from: 'octobre 2018',
      to: '2020',
      most: { subject: 'Mobilizon', count: 5 },
      planned: 1,
    },
    '11 des 72 parutions, d’octobre 2018 à 2020, avant tout Mobilizon (5)\u202f; 1 est seulement prévue.',
    '11 of 72 releases, from octobre 2018 to 2020, most of all Mobilizon (5); 1 is only planned.',
  ],
  [
    { ...some, shown: 2, from: 'mai', to: 'juin 2020', only: 'Tribunes', planned: 2 },
    '2 des 72 parutions, de mai à juin 2020, toutes sous «\u00a0Tribunes\u00a0»\u202f; toutes sont seulement prévues.',
    '2 of 72 releases, from mai to juin 2020, all under “Tribunes”; all are only planned.',
  ],
])('%j', (facts, french, english) => {
  expect(fr.sentence({ ...facts, number: String })).toBe(french);
  expect(en.sentence({ ...facts, number: String })).toBe(english);
});
