import { expect, test } from 'vitest';
import { readWikiTable } from '../../../src/csv/wiki-table';

const ROWS = [
  ['Date', 'Titre', 'Ville'],
  ['29/03/2018', 'Débat', 'Cluny'],
  ['01/04/2018', 'JDLL | stand', ''],
];

test('a table of Markdown, with or without outer pipes', () => {
  const outer = '| Date | Titre | Ville |\n|---|:--:|--:|\n| 29/03/2018 | Débat | Cluny |';
  const bare = 'Date | Titre | Ville\n--- | --- | ---\n29/03/2018 | Débat | Cluny';
  const last = '\n| 01/04/2018 | JDLL \\| stand | |\n\nSuite du texte.';
  for (const text of [`# Titre\n\n${outer}${last}`, bare + last]) {
    const table = readWikiTable(text);
    expect(table?.form).toBe('markdown');
    expect(table?.records.map(({ cells }) => cells)).toEqual(ROWS);
  }
  expect(readWikiTable(outer)?.records.map(({ line }) => line)).toEqual([1, 3]);
});

test('a table of MediaWiki: links, attributes, cells on one line or on several', () => {
  const text = `{| class="wikitable sortable"
|+ Interventions
! Date !! Titre
! scope="col" | Ville
|-
| 29/03/2018 || '''Débat''' || [[Cluny (Saône-et-Loire)|Cluny]]
|-
| style="color:red" | 01/04/2018
| JDLL <nowiki>|</nowiki> stand
|
|}`;
  const table = readWikiTable(text.replace('<nowiki>|</nowiki>', '|'));
  expect(table?.form).toBe('mediawiki');
  expect(table?.records.map(({ cells }) => cells)).toEqual(ROWS);
  expect(table?.records.map(({ line }) => line)).toEqual([3, 6, 8]);
});

test('a file of pipes is no wiki table, nor is a text', () => {
  expect(readWikiTable('Date|Titre\n2018-01-01|A\n')).toBeNull();
  expect(readWikiTable('Date;Titre\n---;---\n')).toBeNull();
});

test('a table within a cell of a file is left in its cell', () => {
  const cell = '"| a | b |\n|---|---|\n| 1 | 2 |"';
  expect(readWikiTable(`Date;Titre;Texte\n01/02/2018;A;${cell}\n`)).toBeNull();
  expect(readWikiTable(`date,title,text\n2018-02-01,A,${cell}\n`)).toBeNull();
});
