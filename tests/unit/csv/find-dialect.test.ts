import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findDialect } from '../../../src/csv/find-dialect';

test.each([
  ['semicolons', 'Date;Titre\n01/02/2018;A\n', ';', 2],
  ['commas', 'Date,Titre\n2018-02-01,A\n', ',', 2],
  ['tabs', 'Date\tTitre\n01/02/2018\tA, B; C\n', '\t', 2],
  ['pipes', 'Date|Titre\n01/02/2018|A\n', '|', 2],
  ['decimal commas beside semicolons', 'Nom;Montant\nA;1,5\nB;2,5\nC;3,25\n', ';', 2],
  ['decimal commas only', '1,5;2,5;3,5\n1,25;2,5;4,5\n', ';', 3],
  ['one comma in each town', 'Nom;Lieu\nA;Lyon, France\nB;Gand, Belgique\nC;Paris, France', ';', 2],
  [
    'lists by semicolon in a file of commas',
    'id,date,types\n1,2018-01-01,a;b\n2,2018-01-02,c\n3,2018-01-05,a;c',
    ',',
    3,
  ],
  ['separators in quotes', '"a;b","c;d"\n"e;f","g;h"\n', ',', 2],
  [
    'lines above the headings',
    'Rapport, 2018\n\nDate;Titre;Ville\n01/02/2018;A, b;Lyon\n02/02/2018;B;Lyon\n',
    ';',
    3,
  ],
  ['a list of sentences', 'Titre\nUn, deux\nTrois\nQuatre, cinq, six\nSept', '', 1],
  ['a list of amounts', 'Montant\n1,5\n2,5\n3,5\n', '', 1],
  ['a list of words', 'Ville\nLyon\nParis\n', '', 1],
  ['a list of towns and countries', 'Lieu\nLyon, France\nParis, France\nGand, Belgique\n', '', 1],
  ['names and amounts by comma, points', 'name,amount\nA,"1,234.50"\nB,"2,000.00"\n', ',', 2],
  ['years as headings', 'Indicateur;2014;2015\nDons;1 234,5;2 000\nTemps;3,5;4\n', ';', 3],
  ['unbalanced quotes', 'Date;Titre;Ville\n01/02/2018;"A;Lyon\n02/02/2018;B;Paris\n', ';', 3],
  ['two columns, few rows', 'a,b\n', ',', 2],
])('%s', (_, text, delimiter, width) => {
  expect(findDialect(text).dialect).toMatchObject({ delimiter, width });
});

test('a first line `sep=` is obeyed and skipped', () => {
  for (const line of ['sep=|\n', '"sep=|"\r\n', 'SEP=|\r']) {
    const found = findDialect(line + 'a;b|c\nd;e|f\n');
    expect(found).toMatchObject({ dialect: { delimiter: '|' }, reason: { code: 'stated' } });
    expect(found).toMatchObject({ start: line.length, firstLine: 2 });
  }
});

test('a person’s choice wins over everything', () => {
  const found = findDialect('sep=;\na;b,c\n', { delimiter: ',', quoting: 'text' });
  expect(found.dialect).toEqual({ delimiter: ',', quoting: 'text', width: 2 });
  expect(found.reason).toEqual({ code: 'chosen' });
});

test('the bundled tables are of commas, with lists by semicolon in them', () => {
  for (const table of ['events', 'press', 'releases', 'partners', 'figures', 'claims']) {
    const { dialect } = findDialect(readFileSync(`data/2019/${table}.csv`, 'utf8'));
    expect(dialect.delimiter).toBe(',');
  }
});
