import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/model/finish';
import { readRaw, type RawChoice, type RawReading } from '../../../src/csv/raw-reading';
import { always } from '../../property';

function read(text: string, choice: RawChoice = {}): RawReading {
  const result = finish(readRaw({ name: 'fichier.csv', content: text }, choice));
  if ('refusal' in result) throw new Error(`refused: ${result.refusal.code}`);
  return result.reading;
}

function roles(text: string, choice: RawChoice = {}): string {
  return read(text, choice)
    .table.records.map(({ role }) => role)
    .join(' ');
}

const EVENTS = 'Date;Titre;Ville;Type\n03/02/2018;JDLL;Lyon;stand\n04/03/2018;Débat;Cluny;débat\n';
const COUNTS = 'Ville;Événements;Public\nLyon;12;300\nParis;7;120\n';

describe('headings', () => {
  test.each([
    ['known ones on the first line', EVENTS, 1, 'known'],
    ['unknown ones above values', 'Quoi;Combien\nDons;12\nTemps;7\n', 1, 'above-values'],
    ['unknown ones above words', 'Chose;Autre\nrouge;rond\nbleu;carré\n', 1, 'first-line'],
    ['below a title', `Interventions 2018;;;\n${EVENTS}`, 2, 'known'],
    ['below a title and a blank line', `Rapport\nExporté le 12/03/2019\n\n${EVENTS}`, 4, 'known'],
    ['years', 'Indicateur;2014;2015\nDons;1 234;2 000\nTemps;3,5;4\n', 1, 'above-values'],
    [
      'none: the first line has values',
      '03/02/2018;JDLL;Lyon\n04/03/2018;Débat;Cluny\n',
      null,
      'values-in-first-line',
    ],
    ['none: numbers', '12;300\n7;120\n', null, 'values-in-first-line'],
  ])('%s', (_, text, line, code) => {
    const { table, structure } = read(text);
    expect(table.headingLine).toBe(line);
    expect(structure.reason.code).toBe(code);
  });

  test('a data row above headings that repeat is not taken for a preamble', () => {
    const text = 'Quoi;Où\nJDLL;Lyon\nTitre;Ville\nDébat;Cluny\n';
    expect(read(text).table.headingLine).toBe(1);
  });

  test('lines above are told, with their numbers', () => {
    const { structure } = read(`Rapport;;;\nVersion;2;;\n\n${EVENTS}`);
    expect(structure.preamble).toEqual([
      { line: 1, text: 'Rapport' },
      { line: 2, text: 'Version 2' },
    ]);
  });

  test('a person may say which line, or none', () => {
    const chosen = read(EVENTS, { headingLine: 2 }).table;
    expect(chosen.headings).toEqual(['03/02/2018', 'JDLL', 'Lyon', 'stand']);
    expect(chosen.records).toHaveLength(1);
    const none = read(EVENTS, { headingLine: null }).table;
    expect(none.headings).toEqual(['', '', '', '']);
    expect(none.records).toHaveLength(3);
  });

  test('a separator at the end of every row makes no column', () => {
    expect(read('a;b;\n1;2;\n3;4;\n').table.headings).toEqual(['a', 'b']);
  });

  test('a column without a heading is kept', () => {
    expect(read('Date;Titre\n01/02/2018;A;x\n02/02/2018;B;y\n').table.headings).toEqual([
      'Date',
      'Titre',
      '',
    ]);
  });
});

describe('rows that are no data', () => {
  test.each([
    ['a total at the end', `${COUNTS}Total;19;420\n`, 'data data total'],
    ['with its year', `${COUNTS}TOTAL 2018;19;420\n`, 'data data total'],
    ['with what it counts', `${EVENTS}Total : 2 événements;;;\n`, 'data data total'],
    ['in a later column', `${EVENTS};;Total;2\n`, 'data data total'],
    [
      'a sum before a blank line',
      `${COUNTS}Somme;19;420\n\nGand;1;2\n`,
      'data data total empty data',
    ],
    [
      'subtotals',
      `${COUNTS}Sous-total France;19;420\nGand;1;2\nSous-total;1;2\nTotal général;20;422\n`,
      'data data subtotal data subtotal total',
    ],
    [
      'subtotals named after a value',
      `${COUNTS}Total Paris;7;120\nGand;1;2\n`,
      'data data subtotal data',
    ],
    [
      'foot notes',
      `${EVENTS};;;\nSource : Framasoft, 2018\n* en ligne;;;\n(1) reporté;;;\n`,
      'data data empty note note note',
    ],
    [
      'repeated headings',
      `${EVENTS}DATE;titre;Ville;Type\n05/05/2018;A;B;C\n`,
      'data data heading data',
    ],
    ['units', 'Date;Montant;Part\njj/mm/aaaa;(€);%\n01/02/2018;12;3\n', 'units data'],
    ['blank rows', `${EVENTS};;;\n\n"";" ";;\n`, 'data data empty empty empty'],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toBe(expected);
  });

  test.each([
    ['an event called Total Libre', `${EVENTS}05/05/2018;Total Libre;Lyon;stand\n`],
    ['the same, title first', 'Titre;Date\nTotal Libre;05/05/2018\nSomme de tout;06/05/2018\n'],
    ['a town called Total among others', 'Ville;Événements\nLyon;12\nTotal;7\nParis;3\n'],
    [
      'a figure whose name begins so',
      'Indicateur;Année;Valeur\nTotal des dons;2018;35000\nSomme récoltée;2018;53100\nA;2017;3\n',
    ],
    ['an event about subtotals', 'Titre;Date\nSous-total, et après ?;01/02/2018\nB;02/02/2018\n'],
    ['a title with an asterisk', `${EVENTS}05/05/2018;* Libre;Lyon;stand\n`],
    [
      'a newspaper called Source',
      'Date;Média;Titre\n01/02/2018;Source : le journal;A\n02/02/2018;B;C\n',
    ],
    ['a list of one column', 'Titre\nTotal\n* Libre\nSource : A\n'],
  ])('%s is data', (_, text) => {
    expect(new Set(roles(text).split(' '))).toEqual(new Set(['data']));
  });

  test('a person may say that a line is something else', () => {
    const choice = { roles: new Map([[4, 'data' as const]]) };
    expect(roles(`${COUNTS}Total;19;420\n`, choice)).toBe('data data data');
  });
});

test('short rows are filled, long ones kept, and both are told', () => {
  const { table, structure } = read('a;b;c\n1;2;3\n4;5\n6;7;8;9\n1;2;3;;\n');
  expect(table.records.map(({ cells }) => cells)).toEqual([
    ['1', '2', '3'],
    ['4', '5', ''],
    ['6', '7', '8', '9'],
    ['1', '2', '3'],
  ]);
  expect(structure.short).toEqual({ count: 1, lines: [3] });
  expect(structure.long).toEqual({ count: 1, lines: [4] });
});

test('a row with a day and a title is data, whatever its words and wherever it stands', () => {
  const words = fc.constantFrom(
    ...['Total', 'Total Libre', 'Somme', 'Sous la lune', 'Source : A', '* A', '(1) A', 'Date'],
    ...['TOTAL 2018', 'Note', 'Titre', '%', '(€)', 'Lyon', 'Sommet mondial', '__proto__', '"A"'],
  );
  const day = fc.constantFrom('01/02/2018', '2018-12-31', '3 mai 2018');
  const row = fc.tuple(day, words, words);
  always(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.boolean(), (rows, dayFirst) => {
      const order = ([date, title, town]: readonly string[]) =>
        dayFirst ? [date, title, town] : [title, date, town];
      const lines = [['Date', 'Titre', 'Ville'], ...rows].map((cells) =>
        order(cells)
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(';'),
      );
      const { table } = read(lines.join('\n'));
      expect(table.records.map(({ role }) => role)).toEqual(rows.map(() => 'data'));
      expect(table.records.map(({ cells }) => cells)).toEqual(rows.map(order));
    }),
    400,
  );
});

test('every line below the headings is in one record, with a role', () => {
  const line = fc.constantFrom(
    '',
    ';;',
    'Total;;3',
    'a;b;c',
    '03/02/2018;b',
    '* a',
    'Date;b;c',
    '%;;',
  );
  always(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { table } = read(['Date;b;c', '01/02/2018;x;y', ...lines, 'x;y;z'].join('\n'));
      expect(table.headingLine).toBe(1);
      expect(table.records.map((record) => record.line)).toEqual(
        Array.from({ length: lines.length + 2 }, (_, at) => at + 2),
      );
    }),
  );
});

test('nothing that is read or pasted can throw', () => {
  const unit = fc.constantFrom(...'aé1"\n\r;,\t|{}!-* =<[\0\ufeff', 'Total', '|-', '---', 'sep=');
  always(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      const result = finish(readRaw({ name: text, content: text }));
      finish(readRaw({ name: text, content: new TextEncoder().encode(text) }));
      if ('refusal' in result) return;
      const { headings, records } = result.reading.table;
      for (const { cells } of records) expect(cells.length).toBeGreaterThanOrEqual(headings.length);
    }),
    1500,
  );
});
