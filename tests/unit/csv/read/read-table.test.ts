import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../../src/csv/mapping/map-columns';
import { readTable, readWholeTable, type ReadHelp } from '../../../../src/csv/read/read-table';
import { setAsideCsv } from '../../../../src/csv/read/set-aside';
import { toCsv } from '../../../../src/csv/write';
import type { RawRecord, RawTable } from '../../../../src/csv/raw-table';
import { row, type Columnar } from '../../../../src/model/columnar';
import type { MappingChoice } from '../../../../src/model/mapping';
import { IMPORTED_TABLES, tables } from '../../../../src/model/tables';
import { always } from '../../../property';
import { rawTable } from '../../../raw-table';

function read(text: string, help: ReadHelp = {}, choice: MappingChoice = {}) {
  const raw = rawTable(text);
  return { raw, ...readWholeTable(raw, mapColumns(raw, choice), help) };
}

function rows(data: Columnar) {
  return Array.from({ length: data.rows }, (_, index) => row(data, index));
}

describe('every record is counted once', () => {
  test('totals are set aside, blank lines are empty, the same row again is a duplicate', () => {
    const { ledger } = read(
      'Date;Événement;Ville\n01/02/2019;A;Lyon\n;;\n01/02/2019;A;Lyon\nTotal;2;\n02/02/2019;B;Lyon',
    );
    expect(ledger).toEqual({
      read: 5,
      imported: 2,
      setAside: [{ record: 3, line: 5, reason: 'total', column: '', cell: '' }],
      empty: 1,
      duplicates: [{ record: 2, line: 4 }],
    });
  });

  test('a row without a day that can be read is set aside with its reason', () => {
    const { ledger } = read('Date;Événement\n31/02/2019;A\n;B\n01/02/2019;C');
    expect(ledger.setAside).toEqual([
      { record: 0, line: 2, reason: 'no-such-day', column: 'start', cell: '31/02/2019' },
      { record: 1, line: 3, reason: 'missing-value', column: 'start', cell: '' },
    ]);
  });

  test('a number that is not told is set aside, never 0', () => {
    const { ledger, columnar } = read(
      'Année;Indicateur;Valeur\n2018;Dons;n.c.\n2019;Dons;10-20\n2020;Dons;0',
    );
    expect(ledger.setAside.map(({ reason }) => reason)).toEqual(['not-told', 'range']);
    expect(rows(columnar).map(({ value }) => value)).toEqual([0]);
  });

  test('cells that are not under their headings set a row aside', () => {
    const { ledger } = read('Date;Événement\n01/02/2019;A;B\n01/02/2019;A;;');
    expect(ledger.setAside.map(({ reason, line }) => `${line} ${reason}`)).toEqual([
      '2 too-many-cells',
    ]);
    expect(ledger.imported).toBe(1);
  });

  test('rows that are stored already are there already', () => {
    const text = 'Date;Événement\n01/02/2019;A\n02/02/2019;B';
    const first = read(text).columnar.columns.id;
    const present = new Set(first.kind === 'text' ? first.values : []);
    // Written otherwise, and in another order.
    const again = read('Événement;Date\nB;2 février 2019\nA;2019-02-01\nC;2019-02-03', { present });
    expect(again.ledger).toMatchObject({ read: 3, imported: 1 });
    expect(again.ledger.duplicates.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('a lesser problem is noted', () => {
  test('an address that is none', () => {
    const { columnar, problems } = read(
      'Date;Média;Titre;Adresse\n01/02/2019;Le Monde;A;javascript:alert(1)\n01/02/2019;Le Monde;B;https://a.org/',
    );
    expect(rows(columnar).map(({ url }) => url)).toEqual([null, 'https://a.org/']);
    expect(problems).toEqual([
      { line: 2, column: 'url', code: 'not-an-address', cell: 'javascript:alert(1)' },
    ]);
  });

  test('an end before its start is left out', () => {
    const { columnar, problems } = read(
      'Début;Fin;Titre\n05/02/2019;03/02/2019;A\n05/02/2019;13/02/2019;B',
    );
    expect(rows(columnar).map(({ end }) => end)).toEqual([null, '2019-02-13']);
    expect(problems).toEqual([
      { line: 2, column: 'end', code: 'end-before-start', cell: '03/02/2019' },
    ]);
  });

  test('in a column of both orders, days that could be either are doubtful', () => {
    const { problems } = read('Date;Titre\n27/06/2019;A\n28/06/2019;B\n06/27/2019;C\n04/05/2019;D');
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '4 other-order',
      '5 doubtful-order',
    ]);
  });
});

describe('a person decides', () => {
  test('the order of day and month', () => {
    const text = 'Date;Événement\n04/05/2019;A\n06/07/2019;B';
    const [before] = rows(read(text).columnar);
    const chosen = read(text, { choices: { order: { start: 'month-day' } } });
    expect(before.start).toBe('2019-05-04');
    expect(rows(chosen.columnar)[0].start).toBe('2019-04-05');
    expect(read(text).days.start).toMatchObject({ either: 2, presumed: true });
  });

  test('the year of days that name none', () => {
    const text = 'Date;Événement\n27 juin;A';
    expect(read(text).ledger.setAside[0].reason).toBe('no-year');
    const [told] = rows(read(text, { choices: { year: 2017 } }).columnar);
    expect(told.start).toBe('2017-06-27');
  });

  test('the decimal mark', () => {
    const text = 'Année;Indicateur;Valeur\n2019;Dons;1.234';
    expect(rows(read(text).columnar)[0].value).toBe(1234);
    const chosen = read(text, { choices: { mark: { value: '.' } } });
    expect(rows(chosen.columnar)[0].value).toBe(1.234);
  });

  test('what a value is', () => {
    const { columnar, values } = read('Date;Événement;Type\n01/02/2019;A;Bal folk', {
      choices: { values: { types: { 'Bal folk': 'atelier' } } },
    });
    expect(rows(columnar)[0].types).toEqual(['atelier']);
    expect(values).toEqual([
      { column: 'types', written: 'Bal folk', value: 'atelier', reason: 'chosen', rows: 1 },
    ]);
  });
});

test('spellings of one name become the most frequent, and are told', () => {
  const { columnar, values } = read(
    'Date;Média;Titre\n01/02/2019;NextINpact;A\n02/02/2019;Next INpact;B\n03/02/2019;Next INpact;C',
  );
  expect(rows(columnar).map(({ outlet }) => outlet)).toEqual(Array(3).fill('Next INpact'));
  expect(values.filter(({ reason }) => reason === 'spelling')).toEqual([
    { column: 'outlet', written: 'NextINpact', value: 'Next INpact', reason: 'spelling', rows: 1 },
  ]);
});

test('rows are sorted by day, those of one day as in the file', () => {
  const { columnar } = read('Date;Titre\n03/02/2019;A\n01/02/2019;B\n03/02/2019;C\n31/12/1969;D');
  expect(rows(columnar).map(({ title }) => title)).toEqual(['D', 'B', 'A', 'C']);
});

test('a period keeps its precision, and its words', () => {
  const { columnar } = read(
    'Date;Logiciel;Version\nfin novembre 2018;PeerTube;1.1\n2019;PeerTube;2',
  );
  expect(rows(columnar)).toMatchObject([
    {
      start: '2018-11-21',
      end: '2018-11-30',
      precision: 'month',
      date_as_written: 'fin novembre 2018',
    },
    { start: '2019-01-01', end: '2019-12-31', precision: 'year', date_as_written: '2019' },
  ]);
});

test('unknown columns are kept as text and written again', () => {
  const text = 'Date;Événement;__proto__;Salle de Zoé\n01/02/2019;A;x;=1+1\n02/02/2019;B;;"a;b"';
  const first = read(text);
  const csv = toCsv(first.columnar, [0, 1]);
  expect(csv.split('\n')[0]).toMatch(/,note_en,__proto__,Salle de Zoé$/);
  expect(csv).toContain(",x,'=1+1\n");
  expect(toCsv(read(csv).columnar, [0, 1])).toBe(csv);
});

test('what is set aside can be corrected and imported again', () => {
  const first = read('Date;Événement;Divers\n31/02/2019;"A ""b""";=x\n01/02/2019;C;y');
  const csv = setAsideCsv(first.raw, first.ledger.setAside, ({ reason }) => reason);
  expect(csv).toBe(
    '\ufeffDate;Événement;Divers;millesime_reason\r\n31/02/2019;"A ""b""";\'=x;no-such-day\r\n',
  );
  const again = read(csv.replace('31/02', '28/02'));
  expect(rows(again.columnar)).toMatchObject([{ start: '2019-02-28', title: 'A "b"' }]);
  expect(Object.keys(again.columnar.columns).at(-1)).toBe('+Divers');
  expect(again.columnar.columns['+Divers']).toMatchObject({ values: ['=x'] });
});

test('reading tells how far it is, and can be left at any moment', () => {
  const raw = rawTable(`Date;Titre\n${'01/02/2019;A\n'.repeat(12_000)}`);
  const fractions = [...readTable(raw, mapColumns(raw))];
  expect(fractions.length).toBeGreaterThan(10);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
});

const cells = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '01/02/2019',
    '31/02/2019',
    '2019',
    'fin 2018',
    'du 5 au 3 mai 2019',
    '1 234,5',
    'n.c.',
    'Lyon',
    'oui',
    'https://a.org',
    'javascript:x',
    '=1+1',
    "'",
    '__proto__',
    'constructor',
    'article; vidéo',
    '43643',
    'conférences et stand',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const heading = fc.oneof(
  fc.constantFrom(
    ...Object.values(tables).flatMap(({ columns }) =>
      columns.flatMap(({ name, label }) => [name, label.fr]),
    ),
    '__proto__',
    'millesime_reason',
    '',
  ),
  fc.string({ maxLength: 8 }),
);
const record = fc.record({
  cells: fc.array(cells, { maxLength: 7 }),
  role: fc.constantFrom<RawRecord['role']>(
    'data',
    'data',
    'data',
    'empty',
    'total',
    'note',
    'units',
  ),
});
const randomFile: fc.Arbitrary<RawTable> = fc.record({
  headings: fc.array(heading, { minLength: 1, maxLength: 6 }),
  records: fc
    .array(record, { maxLength: 25 })
    .map((all) => all.map((d, at) => ({ ...d, line: at + 2 }))),
  name: fc.constantFrom('presse.csv', 'x.csv', '2018.csv'),
  encoding: fc.constant('utf-8'),
  delimiter: fc.constantFrom(';', ',', '\t'),
  quoting: fc.constant('quotes'),
  headingLine: fc.constant(1),
});

test('read is imported and set aside and empty and there already, whatever the file holds', () => {
  always(
    fc.property(randomFile, fc.constantFrom(undefined, ...IMPORTED_TABLES), (raw, table) => {
      const mapping = mapColumns(raw, table ? { table } : {});
      const { ledger, columnar } = readWholeTable(raw, mapping);
      expect(ledger.read).toBe(raw.records.length);
      expect(
        ledger.imported + ledger.setAside.length + ledger.empty + ledger.duplicates.length,
      ).toBe(ledger.read);
      expect(columnar.rows).toBe(ledger.imported);
      // Every record once.
      const told = [...ledger.setAside, ...ledger.duplicates].map((d) => d.record);
      expect(new Set(told).size).toBe(told.length);
    }),
    600,
  );
});

test('what was imported, exported and imported again is the same', () => {
  always(
    fc.property(randomFile, fc.constantFrom(...IMPORTED_TABLES), (raw, table) => {
      const { columnar } = readWholeTable(raw, mapColumns(raw, { table }));
      const every = [...Array(columnar.rows).keys()];
      const csv = toCsv(columnar, every);
      const again = rawTable(csv, 'again.csv', ',');
      const { columnar: same } = readWholeTable(again, mapColumns(again, { table }));
      expect(toCsv(same, every)).toBe(csv);
    }),
    300,
  );
});

test('cells that would stall a search for separators, totals or headings are read', () => {
  const spaces = ' '.repeat(90_000);
  const { columnar, ledger } = read(
    [
      'Date;Événement;Type;Qui',
      `01/02/2019;A;stand${spaces}x;B,${spaces}C`,
      `02/02/2019;Total${spaces}x;${'('.repeat(90_000)};${'a et '.repeat(18_000)}`,
      `Sources${spaces}x;${'('.repeat(90_000)};;`,
    ].join('\n'),
  );
  expect(rows(columnar)[0].speakers).toEqual(['B', 'C']);
  expect(ledger).toMatchObject({ read: 3, imported: 2 });
});

test('long lists are cut in several steps', () => {
  const people = Array.from({ length: 20 }, (_, row) => `Nom${row}, `.repeat(10_000));
  const raw = rawTable(`Date;Événement;Qui\n${people.map((d) => `01/02/2019;A;${d}`).join('\n')}`);
  const reading = readTable(raw, mapColumns(raw));
  let steps = 0;
  for (; !reading.next().done; steps++);
  const few = rawTable('Date;Événement;Qui\n01/02/2019;A;Nom');
  const quick = readTable(few, mapColumns(few));
  for (; !quick.next().done; steps--);
  expect(steps).toBeGreaterThan(4);
});

test('two names of a list stay two, though together they spell a third', () => {
  const text = 'Date;Événement;Qui\n01/02/2019;A;Alan\n02/02/2019;B;Al, An';
  for (const speakers of [[], ['Alan']]) {
    const { columnar } = read(text, { known: { speakers } });
    expect(rows(columnar).map(({ speakers }) => speakers)).toEqual([['Alan'], ['Al', 'An']]);
  }
});

test('a name that holds a separator stays one where it is known, or was chosen so', () => {
  const text = 'Date;Événement;Qui\n01/02/2019;A;Ann, Rock & Roll, Bob\n02/02/2019;B;Rock & Roll';
  const speakersOf = (help: ReadHelp) => rows(read(text, help).columnar).map((d) => d.speakers);
  expect(speakersOf({})).toEqual([
    ['Ann', 'Rock', 'Roll', 'Bob'],
    ['Rock', 'Roll'],
  ]);
  const known = [['Ann', 'Rock & Roll', 'Bob'], ['Rock & Roll']];
  expect(speakersOf({ known: { speakers: ['Rock & Roll'] } })).toEqual(known);
  const values = { speakers: { 'Rock & Roll': 'Duo' } };
  expect(speakersOf({ choices: { values } })).toEqual([['Ann', 'Duo', 'Bob'], ['Duo']]);
});
