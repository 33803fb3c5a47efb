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

describe('a day in three columns', () => {
  test.each([
    ['Année;Mois;Jour;Événement;Ville', '2018;5;14;A;Lyon', '2018;12;3;B;Tours'],
    ['Jour;Mois;Année;Événement;Ville', '14;mai;2018;A;Lyon', '3;déc.;2018;B;Tours'],
    ['Day;Month;Year;Title;City', '14;05;2018;A;Lyon', '3rd;December;2018;B;Tours'],
  ])('%s is one day', async (...lines) => {
    const { rows, ledger, problems } = await preview(reading(), `${lines.join('\n')}\n`);
    expect(ledger).toMatchObject({ read: 2, imported: 2 });
    expect(rows.map(({ start, end, title }) => [start, end, title])).toEqual([
      ['2018-05-14', null, 'A'],
      ['2018-12-03', null, 'B'],
    ]);
    expect(problems).toEqual([]);
  });

  test('of which some are empty, or do not exist', async () => {
    const { rows, aside } = await preview(
      reading(),
      'Année;Mois;Jour;Événement\n2018;5;14;A\n2018;6;;B\n2018;;;C\n2018;;7;D\n2018;2;30;E\n2018;13;1;F\n05/07/2018;;;G\n;7;1;H\n',
    );
    expect(rows.map(({ start, end, title }) => [title, start, end])).toEqual([
      ['C', '2018-01-01', '2018-12-31'],
      ['A', '2018-05-14', null],
      ['B', '2018-06-01', '2018-06-30'],
      ['G', '2018-07-05', null],
    ]);
    expect(aside.map(({ line, reason, cell }) => `${line} ${reason} ${cell}`)).toEqual([
      '5 not-a-day 7 ? 2018',
      '6 no-such-day 2018-02-30',
      '7 no-such-day 2018-13-01',
      '9 not-a-day 1 7',
    ]);
  });

  test('or in two: year and month', async () => {
    const { rows } = await preview(
      reading(),
      'Année;Mois;Média;Titre\n2018;3;Le Monde;A\n2018;avril;Libération;B\n',
    );
    expect(rows.map(({ date }) => date)).toEqual(['2018-03-01', '2018-04-01']);
  });

  test('a weekday is no day of a month, and figures keep their year', async () => {
    const { rows } = await preview(
      reading(),
      'Année;Mois;Jour;Événement\n2018;5;lundi;A\n2018;6;mardi;B\n',
    );
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      ['2018-05-01', '2018-05-31'],
      ['2018-06-01', '2018-06-30'],
    ]);
    const figures = await preview(reading(), 'Indicateur;Année;Mois;Valeur\nDons;2018;5;35\n');
    expect(figures.rows).toMatchObject([{ metric: 'Dons', year: 2018, value: 35 }]);
  });

  test('and it is said which columns are read as one', async () => {
    const { mapping } = await preview(reading(), 'Année;Mois;Jour;Événement\n2018;5;14;A\n');
    expect(mapping.columns.map(({ target, reason }) => [target, reason]).slice(0, 3)).toEqual([
      ['start', 'heading'],
      [null, 'part-of-date'],
      [null, 'part-of-date'],
    ]);
  });

  test('a whole date written over a year leaves the other rows as they are', async () => {
    const from = reading();
    await preview(from, 'Année;Mois;Jour;Événement\n2018;2;30;A\n2018;5;14;B\n');
    const { rows } = await preview(from, null, { edits: { 2: { 0: '28/02/2018' } } });
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      ['2018-02-28', null],
      ['2018-05-14', null],
    ]);
  });

  test('a person may take the year alone, or another column', async () => {
    const from = reading();
    const text = 'Année;Mois;Jour;Date;Événement\n2017;5;14;02/03/2018;A\n';
    expect((await preview(from, text)).rows[0].start).toBe('2018-03-02');
    const chosen = await preview(from, null, {
      mapping: { table: 'events', columns: { 0: 'start' } },
    });
    expect(chosen.rows[0].start).toBe('2017-05-14');
  });
});

describe('an amount as the English write it', () => {
  const figures = (cell: string, other: string) =>
    `Indicateur;Année;Valeur\nDons;2018;${other}\nCible;2018;"${cell}"\n`;

  test('is set aside in a column of decimal commas, with the reason', async () => {
    const { rows, aside } = await preview(reading(), figures('€53,100', '1 000,5'));
    expect(rows.map(({ value }) => value)).toEqual([1000.5]);
    expect(aside).toMatchObject([{ line: 3, reason: 'ambiguous-mark', cell: '€53,100' }]);
  });

  test('is read in a column of decimal points', async () => {
    for (const [cell, value] of [
      ['€53,100', 53100],
      ['1,234.5', 1234.5],
    ] as const) {
      const { rows } = await preview(reading(), figures(cell, '1000.5'));
      expect(rows.map((row) => row.value)).toEqual([1000.5, value]);
    }
  });
});

describe('a number that can be read with one decimal sign only', () => {
  const figures = (...cells: string[]) =>
    `Indicateur;Année;Valeur\n${cells.map((cell, at) => `D${at};2018;"${cell}"\n`).join('')}`;

  test.each([
    ['1,234.5', 1234.5],
    ["1'234.5", 1234.5],
    ['1 234.50 €', 1234.5],
    ['12.5', 12.5],
    ['-0.25 %', -0.25],
    ['€1,234.50', 1234.5],
  ])('%s is read with it in a column of the other, and that is said', async (cell, value) => {
    const { rows, problems, numbers } = await preview(reading(), figures('1 000,5', cell, '2,25'));
    expect(rows.map((row) => row.value)).toEqual([1000.5, value, 2.25]);
    expect(problems).toEqual([{ line: 3, column: 'value', code: 'other-mark', cell }]);
    expect(numbers.value).toMatchObject({ comma: 2, point: 1, mark: ',', mixed: true });
  });

  test('and what may be read with either is doubtful beside it', async () => {
    const { rows, problems } = await preview(
      reading(),
      figures('1 000,5', '2 000,5', '12.5', '1.234', '1234'),
    );
    expect(rows.map((row) => row.value)).toEqual([1000.5, 2000.5, 12.5, 1234, 1234]);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '4 other-mark',
      '5 doubtful-mark',
    ]);
  });

  test('whatever sign is chosen for the column', async () => {
    const from = reading();
    await preview(from, figures('1 000,5', '2 000,5', '12.5', '1.234'));
    const { rows, problems } = await preview(from, null, { values: { mark: { value: '.' } } });
    expect(rows.map((row) => row.value)).toEqual([1000.5, 2000.5, 12.5, 1.234]);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 other-mark',
      '3 other-mark',
      '5 doubtful-mark',
    ]);
  });

  test('but a range, a version or a date is no number with either', async () => {
    const { aside } = await preview(reading(), figures('1,5', '1.5 à 2.5', '1.2.3', '12.05.2018'));
    expect(aside.map(({ reason }) => reason)).toEqual(['range', 'not-a-number', 'not-a-number']);
  });
});

describe('a day that is not told', () => {
  const press = (cell: string) => `Date;Média;Titre\n01/02/2018;Le Monde;A\n${cell};Libération;B\n`;

  test.each(['#N/A', '#REF!', '#VALEUR!', '########'])(
    '%s is an error of the spreadsheet',
    async (cell) => {
      const { aside } = await preview(reading(), press(cell));
      expect(aside).toMatchObject([{ line: 3, reason: 'spreadsheet-error', column: 'date', cell }]);
    },
  );

  test.each(['N/A', 'n.c.', 'NC', '-', '–', '?', 'à confirmer', 'TBD', 'non daté'])(
    '%s says that there is none',
    async (cell) => {
      const { aside } = await preview(reading(), press(cell));
      expect(aside).toMatchObject([{ line: 3, reason: 'no-value', column: 'date', cell }]);
    },
  );

  test('words that are no day are not one', async () => {
    const { aside } = await preview(reading(), press('tous les mardis'));
    expect(aside).toMatchObject([{ reason: 'not-a-day' }]);
  });

  test('a last day that is not told leaves the row as it is', async () => {
    const { rows, problems } = await preview(
      reading(),
      'Début;Fin;Événement\n01/02/2018;-;A\n02/02/2018;03/02/2018;B\n',
    );
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      ['2018-02-01', null],
      ['2018-02-02', '2018-02-03'],
    ]);
    expect(problems).toEqual([{ line: 2, column: 'end', code: 'no-value', cell: '-' }]);
  });
});
