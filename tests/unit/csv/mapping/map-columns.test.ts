import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longTable } from '../../../../src/csv/mapping/long-table';
import { mapColumns } from '../../../../src/csv/mapping/map-columns';
import { plainHeading } from '../../../../src/csv/mapping/heading';
import { readWholeTable } from '../../../../src/csv/read/read-table';
import { row } from '../../../../src/model/columnar';
import { tables, type ImportedTable } from '../../../../src/model/tables';
import { always } from '../../../property';
import { rawTable } from '../../../raw-table';

/** `events start title -`: the table, and our column for each of the file. */
function told(text: string, name?: string): string {
  const { table, columns } = mapColumns(rawTable(text, name));
  return [table, ...columns.map(({ target }) => target ?? '-')].join(' ');
}

describe('headings', () => {
  test.each([
    ['Date;Événement;Ville;Type;Intervenant·e', 'events start title city types speakers'],
    ['DATE;NOM DE L’EVENEMENT;LIEU;FORMAT;QUI', 'events start title city types speakers'],
    ['Date de début;Date de fin;Titre;Commune;Dépt', 'events start end title city department'],
    ['Dates;Evenements;Villes;Intervenant(e)s', 'events start title city speakers'],
    ['date;evenemnet;vile', 'events start title city'],
    ['Start;End;Event;Town;Speakers', 'events start end title city speakers'],
    ['Date;Média;Langue;Type;Adresse;Source', 'press date outlet language medium url -'],
    ['Date;Presse;Sujet;Lien', 'press date outlet title url'],
    ['Date de parution;Journal;Titre de l’article;URL', 'press date outlet title url'],
    ['Date;Catégorie;Libellé;Adresse', 'releases start type title url'],
    ['logiciel;version;date;source', 'releases subject version start -'],
    ['Partenaire;Relation;Site web', 'partners name relation url'],
    ['Année;Indicateur;Valeur;Unité', 'figures year metric value unit'],
    ['Exercice;Poste;Montant', 'figures year metric value'],
    ['Date (jj/mm/aaaa);Événement', 'events start title'],
  ])('%s', (heading, mapping) => {
    expect(told(heading)).toBe(mapping);
  });

  test('a French heading is plain without its inclusive ending', () => {
    for (const heading of [
      'Intervenant·e·s',
      'Intervenant-e-s',
      'intervenant(e)s',
      'INTERVENANTS',
    ]) {
      expect(plainHeading(heading)).toBe('intervenant');
    }
  });

  test('our own labels in either language lead to their column', () => {
    const named = (
      ['events', 'press', 'releases', 'partners', 'figures'] as ImportedTable[]
    ).flatMap((table) =>
      tables[table].columns
        .filter(({ name }) => !name.endsWith('_en'))
        .flatMap(({ name, label }) => [label.fr, label.en].map((text) => ({ table, name, text }))),
    );
    always(
      fc.property(fc.constantFrom(...named), ({ table, name, text }) => {
        const { columns } = mapColumns(rawTable(text), { table });
        const others = tables[table].columns.filter(
          (d) =>
            d.name !== name &&
            Object.values(d.label).some((label) => plainHeading(label) === plainHeading(text)),
        );
        expect([name, ...others.map((d) => d.name)]).toContain(columns[0].target);
      }),
    );
  });
});

describe('contents', () => {
  test('tell what headings do not', () => {
    const raw = rawTable(
      'A;B;C;D\n27/06/2019;Festival des libertés numériques;Lyon;https://a.org\n28/06/2019;Rencontres du logiciel libre;Tours;https://b.org',
    );
    const { columns } = mapColumns(
      raw,
      { table: 'events' },
      { isTown: (text) => /Lyon|Tours/.test(text) },
    );
    expect(columns.map(({ target, reason }) => `${target} ${reason}`)).toEqual([
      'start contents',
      'title contents',
      'city contents',
      'null unknown',
    ]);
  });

  test('overrule a heading whose cells cannot be what it says', () => {
    const text =
      'Date;Média;Adresse;Page web\n01/02/2019;A;3 rue de la Paix;https://a.org/1\n02/02/2019;B;Lyon;https://a.org/2';
    expect(told(text)).toBe('press date outlet - url');
  });

  test('a file without headings is read by them alone', () => {
    const raw = {
      ...rawTable('x\n27/06/2019;Le Monde;https://a.org'),
      headings: [],
      headingLine: null,
    };
    const { columns } = mapColumns(raw, { table: 'press' });
    expect(columns.map(({ target }) => target)).toEqual(['date', null, 'url']);
  });

  test('the name of the file tells between tables', () => {
    expect(told('Date;Titre', 'presse-2018.csv')).toBe('press date title');
    expect(told('Date;Titre', 'interventions 2018.csv')).toBe('events start title');
  });
});

describe('a person decides', () => {
  const raw = rawTable('Date;Événement;Ville\n01/02/2019;A;Lyon');

  test('which table it is', () => {
    expect(mapColumns(raw, { table: 'releases' }).table).toBe('releases');
  });

  test('which column it is, and that it is none', () => {
    const { columns } = mapColumns(raw, { table: 'events', columns: { 1: null, 2: 'title' } });
    expect(columns.map(({ target, reason }) => `${target} ${reason}`)).toEqual([
      'start heading',
      'null chosen',
      'title chosen',
    ]);
  });
});

test('what is needed and not there is told', () => {
  expect(mapColumns(rawTable('Ville;Type'), { table: 'events' }).missing).toEqual([['start']]);
});

test('one heading feeds several columns', () => {
  const { columns } = mapColumns(rawTable('Date;Événement;Lieu'));
  expect(columns.map(({ feeds }) => feeds.join(' '))).toEqual([
    'start end date_as_written',
    'title',
    'city department country online latitude longitude place_as_written',
  ]);
});

test('a table with a column a year becomes one with a row a year', () => {
  const raw = rawTable(
    'Indicateur;2017;2018;Année 2019\nDons;1 000 €;;2 M€\nMembres;n.c.;35;plus de 35',
  );
  const long = longTable(raw);
  expect(long).not.toBeNull();
  if (!long) return;
  const { columnar, ledger } = readWholeTable(long, mapColumns(long));
  const figures = Array.from({ length: columnar.rows }, (_, index) => row(columnar, index));
  expect(figures.map((d) => [d.metric, d.year, d.value, d.unit, d.approximate])).toEqual([
    ['Dons', 2017, 1000, 'EUR', false],
    ['Dons', 2019, 2000000, 'EUR', false],
    ['Membres', 2018, 35, null, false],
    ['Membres', 2019, 35, null, true],
  ]);
  expect(ledger).toMatchObject({ read: 6, imported: 4, empty: 1 });
  expect(ledger.setAside.map(({ reason, line }) => `${line} ${reason}`)).toEqual(['3 not-told']);
});

test('a table of rows stays as it is', () => {
  expect(longTable(rawTable('Année;Indicateur;Valeur'))).toBeNull();
  expect(longTable(rawTable('2018;2019'))).toBeNull();
});
