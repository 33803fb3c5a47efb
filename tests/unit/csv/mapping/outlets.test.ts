import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../../src/csv/mapping/map-columns';
import { valueMatcher } from '../../../../src/csv/values/match-value';
import { knownValues } from '../../../../src/import/known-values';
import type { Mapping } from '../../../../src/model/mapping';
import { rowsOf, year, type Cells } from '../../../data/bundled';
import { always } from '../../../property';
import { rawTable } from '../../../raw-table';

const TOWNS = ['Lyon', 'Toulouse', 'Bruxelles'];
const known = knownValues(year);

function mapped(text: string, values = valueMatcher(known), name?: string): Mapping {
  const raw = { ...rawTable(`x\n${text}`, name), headings: [], headingLine: null };
  const isTown = (cell: string) => TOWNS.includes(cell);
  return mapColumns(raw, {}, { values, isTown });
}

/** The table that a file without headings is read as, and its columns. */
function told(text: string, values = valueMatcher(known)): string {
  const { table, columns } = mapped(text, values);
  return [table, ...columns.map(({ target }) => target ?? '-')].join(' ');
}

describe('a file without headings is press', () => {
  test.each([
    [
      'where some of its outlets are known',
      'press date outlet title',
      '01/02/2016;La Tribune;Les chatons, toutes griffes dehors\n02/02/2016;Le Figaro;Des logiciels libres pour tous\n03/02/2016;Le Monde;Des services qui respectent\n04/02/2016;Clubic;Une autre idée du réseau',
    ],
    [
      'where some are known and others are called as sites are',
      'press date outlet',
      '01/02/2016;Korben.info\n02/02/2016;Le Figaro\n03/02/2016;Le Monde\n04/02/2016;Libération',
    ],
    [
      'where the addresses beside bear the names of its outlets',
      'press date outlet url',
      '01/02/2016;La Tribune;http://www.latribune.fr/a.html\n02/02/2016;L’Humanité;http://www.humanite.fr/b\n03/02/2016;France 24 / Mashable;http://mashable.france24.com/c\n04/02/2016;Korben.info;http://korben.info/d\n05/02/2016;France Info;http://www.francetvinfo.fr/e',
    ],
    [
      'where some of the addresses are at sites of outlets that are known',
      'press date title url',
      '01/02/2016;Des logiciels libres pour tous;https://www.lemonde.fr/a\n02/02/2016;Des services qui respectent;https://www.clubic.com/b\n03/02/2016;Une autre idée du réseau;https://exemple.org/c',
    ],
    [
      'whatever the order of its columns',
      'press url medium outlet date',
      'https://opensource.com/a;article;Opensource.com;01/02/2016\nhttps://www.lefigaro.fr/b;podcast;Le Figaro;02/02/2016',
    ],
  ])('%s', (_, expected, text) => {
    expect(told(text)).toBe(expected);
  });

  test('whichever rows of press it holds, in whatever order, where two outlets are known', () => {
    const columns = fc.shuffledSubarray(['date', 'outlet', 'title'], { minLength: 3 });
    const rows = fc.uniqueArray(fc.constantFrom(...rowsOf('press')), {
      minLength: 4,
      maxLength: 12,
      selector: ({ outlet }) => outlet,
    });
    always(
      fc.property(columns, rows, (names, some) => {
        const outlet = some.slice(0, 2).map((cells) => cells.outlet);
        expect(told(fileOf(some, names), valueMatcher({ outlet }))).toMatch(/^press .*outlet/);
      }),
    );
  });
});

describe('what bears the name of a site is no outlet', () => {
  test.each([
    [
      'an event in a town',
      'events start - city -',
      '01/02/2016;JDLL;Lyon;https://www.jdll.org\n02/02/2016;FOSDEM;Bruxelles;https://fosdem.org\n03/02/2016;Capitole du Libre;Toulouse;https://capitoledulibre.org',
    ],
    [
      'an event of a type',
      'events start - types -',
      '01/02/2016;JDLL;stand;https://www.jdll.org\n02/02/2016;FOSDEM;conférence;https://fosdem.org',
    ],
    [
      'a subject of releases',
      'releases start subject url',
      '01/02/2016;CHATONS;https://chatons.org\n02/02/2016;Mobilizon;https://mobilizon.org',
    ],
    [
      'a partner',
      'partners - url',
      'CEMEA;https://cemea.org/a\nZourit;https://zourit.net/b\nNLnet;https://nlnet.nl/c',
    ],
  ])('%s', (_, expected, text) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a file without headings that shows nothing of any table is asked for', () => {
  test.each([
    [
      'releases start title url',
      '01/02/2016;Sortie de PeerTube avec les listes;https://framablog.org/a\n02/02/2016;Mobilizon en version bêta;https://framablog.org/b',
    ],
    [
      'releases start title url',
      '01/02/2016;Rencontres du logiciel libre;https://www.jdll.org/2016\n02/02/2016;Journées du numérique libre;https://fosdem.org/2016',
    ],
    [
      'releases start - url',
      '01/02/2016;JDLL;https://www.jdll.org\n02/02/2016;FOSDEM;https://fosdem.org',
    ],
    ['releases start url', '01/02/2016;https://a.org/x\n02/02/2016;https://b.org/y'],
  ])('%s', (expected, text) => {
    expect(told(text)).toBe(expected);
    expect(mapped(text).confidence).toBe(0);
  });

  test('but not one whose name says it, nor one with outlets', () => {
    const text = '01/02/2016;Rencontres du logiciel libre;https://a.org/x\n';
    expect(mapped(text, valueMatcher(known), 'presse-2016.csv')).toMatchObject({ table: 'press' });
    const press = '01/02/2016;Clubic;https://a.org/x\n02/02/2016;Le Monde;https://b.org/y\n';
    expect(mapped(press).confidence).toBe(1);
  });
});

test.each([
  ['events', ['start', 'title', 'city', 'types', 'speakers']],
  ['releases', ['start', 'subject', 'title', 'type', 'url']],
  ['partners', ['name', 'relation', 'detail', 'url']],
] as const)('known outlets change nothing of any %s', (table, columns) => {
  const { outlet, ...others } = known;
  expect(outlet).toContain('Le Monde');
  const all = rowsOf(table);
  const names = fc.shuffledSubarray([...columns], { minLength: 2 });
  const rows = fc.uniqueArray(fc.constantFrom(...all), { minLength: 3, maxLength: 20 });
  always(
    fc.property(names, rows, (own, some) => {
      const text = fileOf(some, own);
      expect(told(text)).toBe(told(text, valueMatcher(others)));
    }),
  );
});

function fileOf(rows: readonly Cells[], columns: readonly string[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((cells) => columns.map((name) => quoted(cells[name])).join(';')).join('\n');
}
