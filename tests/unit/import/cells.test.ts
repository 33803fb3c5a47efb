import { describe, expect, test } from 'vitest';
import { preview, reading } from './read-file';

describe('what is no town', () => {
  const EVENTS =
    'Date;Événement;Ville\n01/02/2018;A;Lyon\n02/02/2018;B;France\n03/02/2018;C;Martinique\n04/02/2018;D;La Réunion\n05/02/2018;E;Paris et Lyon\n';

  test('a country or région fills its own column, its words are kept, and a person may say more', async () => {
    const { rows, problems, places } = await preview(reading(), EVENTS);
    const told = rows.map(({ city, department, country }) => [city, department, country]);
    expect(told.slice(0, 3)).toEqual([
      ['Lyon', '69', 'FR'],
      [null, null, 'FR'],
      [null, '972', 'FR'],
    ]);
    expect(rows.map(({ place_as_written }) => place_as_written)[2]).toBe('Martinique');
    expect(rows.every((row) => row.title === 'A' || row.latitude === null)).toBe(true);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 place-is-area',
      '4 place-is-area',
      '5 place-is-area',
      '6 place-asked',
    ]);
    expect(places.map(({ reading: { kind } }) => kind)).toEqual([
      'found',
      'unknown',
      'unknown',
      'ask',
      'ask',
    ]);
  });
});

describe('an error of the spreadsheet is a missing value', () => {
  test.each([
    '#N/A',
    '#REF!',
    '#VALUE!',
    '#VALEUR!',
    '#DIV/0!',
    '#NOM?',
    '#NAME?',
    '#N/D',
    '#######',
    'Err:508',
    'N/A',
    'n/a',
  ])('%s is no outlet, no medium and no title, and is told', async (error) => {
    const { rows, problems, values, aside, ledger } = await preview(
      reading(),
      `Date;Média;Titre;Support;Adresse\n01/02/2018;Le Monde;A;article;https://a.org/\n02/02/2018;${error};B;${error};\n03/02/2018;Libération;${error};article;${error}\n04/02/2018;${error};${error};;\n`,
    );
    expect(ledger).toMatchObject({ read: 4, imported: 3, setAside: 1 });
    expect(rows.map(({ outlet }) => outlet)).toEqual(['Le Monde', null, 'Libération']);
    expect(rows.map(({ title }) => title)).toEqual(['A', 'B', null]);
    expect(rows.map(({ medium }) => medium)).toEqual(['article', null, 'article']);
    const code = /^n/i.test(error) ? 'no-value' : 'spreadsheet-error';
    expect(problems.map((d) => `${d.line} ${d.column} ${d.code} ${d.cell}`)).toEqual([
      `3 outlet ${code} ${error}`,
      `3 medium ${code} ${error}`,
      `4 title ${code} ${error}`,
      `4 url ${code} ${error}`,
    ]);
    expect(values.filter(({ written }) => written === error)).toEqual([]);
    expect(aside.map(({ line, reason, cell }) => [line, reason, cell])).toEqual([[5, code, error]]);
  });

  test('it is no town and no speaker, and a hash before a word is a word', async () => {
    const { rows, places, problems } = await preview(
      reading(),
      'Date;Événement;Ville;Intervenants\n01/02/2018;#datagueule;Lyon;Al\n02/02/2018;#MeToo !;#VALEUR!;#N/A\n',
    );
    expect(rows.map(({ title }) => title)).toEqual(['#datagueule', '#MeToo !']);
    expect(rows.map(({ city, speakers }) => [city, speakers])).toEqual([
      ['Lyon', ['Al']],
      [null, []],
    ]);
    expect(places).toHaveLength(1);
    expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'city spreadsheet-error',
      'speakers spreadsheet-error',
    ]);
  });
});
