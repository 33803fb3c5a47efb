import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerKey, isTown, placeFinder } from '../../../src/geo/find-place';

import type { PlaceReading } from '../../../src/model/place';
import { gazetteerFile } from '../../gazetteer';
import { always } from '../../property';

const file = gazetteerFile;
const finder = placeFinder(file);

function find(text: string, beside: { department?: string; country?: string } = {}): PlaceReading {
  return finder.find({ text, department: '', country: '', ...beside });
}

/** `found Lyon 69 name`, `ask Valence 26, Valence 82 name`. */
function told(reading: PlaceReading): string {
  switch (reading.kind) {
    case 'found': {
      const { name, department, country } = reading.place;
      const online = reading.online ? ' online' : '';
      return `${name} ${department || country} ${reading.evidence}${online}`;
    }
    case 'ask':
      return `ask ${reading.candidates.map((d) => `${d.name} ${d.department || d.country}`).join(', ')} ${reading.evidence}`;
    default:
      return reading.kind;
  }
}

describe('a town is found', () => {
  test.each([
    ['Lyon', 'Lyon 69 name'],
    ['LYON ', 'Lyon 69 name'],
    ['St-Etienne', 'Saint-Étienne 42 name'],
    ['Saint Étienne', 'Saint-Étienne 42 name'],
    ['Chambery', 'Chambéry 73 name'],
    ['Châlons-en-Champagne', 'Châlons-en-Champagne 51 name'],
    ['Le Mans', 'Le Mans 72 name'],
    ['Mans (Le)', 'Le Mans 72 name'],
    ['Dompierre les Ormes (71)', 'Dompierre-les-Ormes 71 name'],
    ['Genouilly (71)', 'Genouilly 71 name'],
    ['71 Mâcon', 'Mâcon 71 name'],
    ['69 - Lyon', 'Lyon 69 name'],
    ['Lyon (Rhône)', 'Lyon 69 name'],
    ['75011 Paris', 'Paris 75 name'],
    ['F-69003 LYON', 'Lyon 69 name'],
    ['Paris 11e', 'Paris 75 district'],
    ['Paris 11ème arrondissement', 'Paris 75 district'],
    ['Paris XI', 'Paris 75 district'],
    ['Lomme', 'Lille 59 part'],
    ['Genève, Suisse', 'Genève CH name'],
    ['Prague, Rép. Tchèque', 'Prague CZ name'],
    ['Montréal, Québec', 'Montréal CA name'],
    ['Bruxelles (Belgique)', 'Bruxelles BE name'],
    ['Londres', 'Londres GB name'],
    ['London', 'Londres GB largest'],
    ['Saint-Denis (974)', 'Saint-Denis 974 name'],
    ['Saint-Denis (La Réunion)', 'Saint-Denis 974 name'],
    ['Nouméa', 'Nouméa 988 name'],
    ['Lyon et en ligne', 'Lyon 69 name online'],
  ])('%j is %s', (text, reading) => {
    expect(told(find(text))).toBe(reading);
  });
});

describe('what is found in another way says so', () => {
  test.each([
    ['Lyon – Maison pour tous', 'Lyon 69 venue'],
    ['Maison pour tous, Lyon', 'Lyon 69 venue'],
    ['Polytech Tours', 'Tours 37 venue'],
    ['Médiathèque de Vaulx-en-Velin', 'Vaulx-en-Velin 69 venue'],
    ['Villeurbane', 'Villeurbanne 69 typo'],
    ['Strasboug', 'Strasbourg 67 typo'],
    ['75011', 'Paris 75 postcode'],
    ['Lille', 'Lille 59 largest'],
    ['La Rochelle', 'La Rochelle 17 largest'],
  ])('%j is %s', (text, reading) => {
    expect(told(find(text))).toBe(reading);
  });

  test('a city that is much the largest of its name leaves the others to choose from', () => {
    const reading = find('Lille');
    expect(reading.kind === 'found' && reading.others.map(({ country }) => country)).toEqual([
      'BE',
    ]);
  });
});

describe('a person is asked', () => {
  test.each([
    ['Genouilly', 'ask Genouilly 18, Genouilly 71 name'],
    ['St Pierre Roche (43)', 'ask Saint-Pierre-Roche 63 elsewhere'],
    ['Toulouse, Muret', 'ask Toulouse 31, Muret 31 venue'],
  ])('%j: %s', (text, reading) => {
    expect(told(find(text))).toBe(reading);
  });

  test.each([
    'Paris et Lyon',
    'Paris & Lyon',
    'Paris puis Lyon',
    'Paris + Lyon',
    'Paris and Lyon',
    'Paris Lyon',
    'Paris\nLyon',
    'Paris\r\net Lyon',
  ])('%j names two towns', (text) => {
    expect(told(find(text))).toBe('ask Paris 75, Lyon 69 several');
  });

  test('two venues of different towns are two towns', () => {
    expect(told(find('Université de Lyon et Polytech Tours'))).toBe(
      'ask Lyon 69, Tours 37 several',
    );
    expect(told(find('Maison Jean et Pierre, Lyon'))).toBe('Lyon 69 venue');
  });

  test('the short form of better known towns', () => {
    expect(told(find('Aix'))).toBe('ask Aix-en-Provence 13, Aix-les-Bains 73, Aix 19 short');
    expect(told(find('Clermont'))).toMatch(/^ask Clermont-Ferrand 63, .*Clermont 60.* short$/);
    expect(told(find('Aix (19)'))).toBe('Aix 19 name');
    expect(told(find('Aix (13)'))).toBe('ask Aix-en-Provence 13 short');
  });

  test.each([
    ['La Réunion', 'ask La Réunion 47 area'],
    ['la reunion', 'ask La Réunion 47 area'],
    ['Bretagne', 'ask Bretagne 36, Bretagne 90 area'],
    ['Mayenne', 'ask Mayenne 53 area'],
    ['Luxembourg', 'ask Luxembourg LU area'],
    ['Université de Mayenne', 'ask Mayenne 53 area'],
  ])('%j is a town and more than a town', (text, reading) => {
    expect(told(find(text))).toBe(reading);
  });

  test('unless what stands beside it says which', () => {
    expect(told(find('La Réunion', { department: '47' }))).toBe('La Réunion 47 name');
    expect(told(find('Mayenne (53)'))).toBe('Mayenne 53 name');
    expect(told(find('Luxembourg', { country: 'Luxembourg' }))).toBe('Luxembourg LU name');
    expect(told(find('Paris'))).toBe('Paris 75 name');
    expect(told(find('Rennes (Bretagne)'))).toBe('Rennes 35 venue');
    expect(told(find('Monaco'))).toBe('Monaco MC name');
  });

  test.each(['Montréal', 'Saint-Denis', 'Valence', 'Vienne', 'Brest', 'Laval'])(
    '%s is not guessed',
    (text) => {
      expect(find(text).kind).toBe('ask');
    },
  );
});

test('the columns beside a town decide between towns of its name', () => {
  expect(told(find('Saint-Denis', { department: '93' }))).toBe('Saint-Denis 93 name');
  expect(told(find('Valence', { department: 'Drôme' }))).toBe('Valence 26 name');
  expect(told(find('Montréal', { country: 'Canada' }))).toBe('Montréal CA name');
  expect(told(find('Brest', { country: 'FR' }))).toBe('Brest 29 name');
});

test.each([
  'en ligne',
  'En ligne',
  'online',
  'visio',
  'Visioconférence',
  'à distance',
  'Webinaire',
])('%j is online', (text) => {
  expect(find(text)).toEqual({ kind: 'online' });
});

test.each([
  '?',
  'à définir',
  'n.c.',
  'Espace Jean Monnet',
  'zzzzzz',
  'constructor',
  'x'.repeat(5000),
])('%j is unknown', (text) => {
  expect(find(text)).toEqual({ kind: 'unknown' });
});

test.each([
  ['France', '', 'FR'],
  ['Belgique', '', 'BE'],
  ['Guadeloupe', '971', 'FR'],
  ['Martinique', '972', 'FR'],
  ['Guyane', '973', 'FR'],
  ['Mayotte', '976', 'FR'],
  ['La Guadeloupe', '971', 'FR'],
  ['Île-de-France', '', 'FR'],
  ['région Occitanie', '', 'FR'],
])('%j is an area and no town', (text, department, country) => {
  expect(find(text)).toEqual({ kind: 'unknown', area: { department, country } });
});

test('a column of areas is none of towns', () => {
  expect(['France', 'La Réunion', 'Bretagne', 'Martinique'].some((d) => isTown(finder, d))).toBe(
    false,
  );
});

test('an empty cell is no unknown place', () => {
  expect(find(' ')).toEqual({ kind: 'empty' });
});

describe('what a person answered wins', () => {
  const key = (text: string, beside: { department?: string; country?: string } = {}) =>
    answerKey({ text, department: '', country: '', ...beside });
  const answered = placeFinder(file, {
    [key('Valence')]: { place: 'FR-26362' },
    [key('Lyon')]: 'unknown',
    [key('Le Tipi')]: 'online',
    [key('Paris')]: { place: 'no such place' },
    [key('Saint-Aubin', { department: '39' })]: { place: 'FR-39476' },
  });

  test('also where a département stands beside the text, unless it says otherwise', () => {
    const at = (text: string, department: string) =>
      told(answered.find({ text, department, country: '' }));
    expect(at('Valence', 'Drôme')).toBe('Valence 26 answer');
    expect(at('Valence', '82')).toBe('Valence 82 name');
    expect(at('St Aubin', 'Jura')).toBe('Saint-Aubin 39 answer');
    expect(at('Saint-Aubin', '59')).toBe('Saint-Aubin 59 name');
    expect(at('Saint-Aubin', '')).toMatch(/^ask /);
  });

  test.each([
    ['valence', 'Valence 26 answer'],
    ['Lyon', 'unknown'],
    ['le tipi', 'online'],
    ['Paris', 'Paris 75 name'],
  ])('%j is %s', (text, reading) => {
    expect(told(answered.find({ text, department: '', country: '' }))).toBe(reading);
  });
});

test('what a text may be otherwise stays at hand, in the same order whatever is answered', () => {
  const key = answerKey({ text: 'Saint-Aubin', department: '', country: '' });
  const asked = find('Saint-Aubin');
  if (asked.kind !== 'ask') throw new Error(`not asked: ${asked.kind}`);
  const ids = asked.candidates.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(2);
  for (const answer of [{ place: ids[0] }, { place: ids[1] }, 'online', 'unknown'] as const) {
    const finder = placeFinder(file, { [key]: answer });
    const [reading] = finder.rank([
      finder.find({ text: 'Saint-Aubin', department: '', country: '' }),
    ]);
    expect(reading.answered?.map(({ id }) => id)).toEqual(ids);
  }
  expect(asked.answered).toBeUndefined();
});

describe('while a name is typed', () => {
  const suggest = (typed: string) =>
    finder
      .suggest(typed)
      .map(({ name, department, country }) => `${name} ${department || country}`);

  test('towns of that name come first, then those that begin so, the largest first', () => {
    expect(suggest('valence').slice(0, 4)).toEqual([
      'Valence ES',
      'Valence 26',
      'Valence 82',
      'Valence 16',
    ]);
    expect(suggest('Lyo')[0]).toBe('Lyon 69');
    expect(suggest('etienne')[0]).toBe('Saint-Étienne 42');
  });

  test('a département or a postcode narrows them', () => {
    expect(suggest('Saint-Aubin (39)')).toEqual(['Saint-Aubin 39']);
    expect(suggest('71250')).toContain('Cluny 71');
  });

  test('a slip, a former name or a venue leads somewhere too', () => {
    expect(suggest('Grenobel')).toEqual(['Grenoble 38']);
    expect(suggest('Polytech Tours')[0]).toBe('Tours 37');
  });

  test('what is no town leads nowhere, and at most twelve are told', () => {
    expect(suggest('')).toEqual([]);
    expect(suggest('l')).toEqual([]);
    expect(suggest('zzzzzz')).toEqual([]);
    expect(suggest('sa')).toHaveLength(12);
  });
});

test('of places of one name, those in départements of the file come first', () => {
  const asked = find('Genouilly');
  const [before] = finder.rank([asked]);
  const [after] = finder.rank([asked, find('Cluny (71)')]);
  expect(told(before)).toBe('ask Genouilly 18, Genouilly 71 name');
  expect(told(after)).toBe('ask Genouilly 71, Genouilly 18 name');
});

test('no place without coordinates stands at 0, 0', () => {
  const text = fc.constantFrom(
    ...file.communes.name.filter((_, i) => file.communes.latitude[i] === null),
  );
  always(
    fc.property(text, (name) => {
      const reading = find(name);
      const places =
        reading.kind === 'found'
          ? [reading.place]
          : reading.kind === 'ask'
            ? reading.candidates
            : [];
      for (const { latitude, longitude } of places) {
        expect(latitude === null ? longitude : latitude).not.toBe(0);
      }
    }),
    20,
  );
});

test('every commune is found by its name and département, and no text throws', () => {
  const departments = file.departments.code.flatMap((code, at) =>
    Array.from({ length: file.departments.communes[at] }, () => code),
  );
  always(
    fc.property(fc.nat(file.communes.name.length - 1), (at) => {
      const reading = find(`${file.communes.name[at]} (${departments[at]})`);
      expect(reading.kind).toMatch(/found|ask/);
      const all =
        reading.kind === 'found'
          ? [reading.place]
          : reading.kind === 'ask'
            ? reading.candidates
            : [];
      expect(all.map(({ id }) => id)).toContain(`FR-${departments[at]}${file.communes.code[at]}`);
    }),
    500,
  );
  always(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(find(text).kind).toBeDefined();
    }),
    200,
  );
});
