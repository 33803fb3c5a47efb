import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { SearchIndex, totalOf, type Found } from '../../../src/filter/search-index';
import { tokens } from '../../../src/filter/tokens';
import { valueNames } from '../../../src/filter/value-names';
import { list, text, type Columnar } from '../../../src/model/columnar';
import { tables, type TableName } from '../../../src/model/tables';
import { always } from '../../property';
import { randomTable } from '../../random-table';

const MOST = { values: 10, rows: 10 };

const events = read('events', [
  ['id', 'start', 'title', 'city', 'types', 'speakers', 'country'],
  ['a', '2019-01-01', 'Cœur de réseau', 'Saint-Étienne', 'conférence', 'Quentin D.', 'FR'],
  ['b', '2019-02-01', 'PeerTube à Lyon', 'Lyon', 'conférence', 'pyg', 'FR'],
  ['c', '2019-03-01', 'Stand', 'Lyon', 'stand', 'Pouhiou', 'FR'],
  ['d', '2019-04-01', 'Stand', 'Bruxelles', 'stand', 'Pouhiou;Angie', 'BE'],
]);
const press = read('press', [
  ['id', 'date', 'outlet', 'title', 'language'],
  ['p', '2019-05-01', 'Next INpact', 'La course aux municipales lyonnaise', 'fr'],
  ['q', '2019-06-01', 'Lyon Capitale', 'PeerTube', 'fr'],
]);
const index = build([events, press]);

describe('what is found', () => {
  test.each([
    ['lyon', ['city Lyon', 'outlet Lyon Capitale']],
    ['LYON', ['city Lyon', 'outlet Lyon Capitale']],
    ['st etienne', []],
    ['saint etienne', ['city Saint-Étienne']],
    ['étienne', ['city Saint-Étienne']],
    // Words that are written apart, or together.
    ['saintetienne', ['city Saint-Étienne']],
    ['nextinpact', ['outlet Next INpact']],
    // A value has a name in each language.
    ['lecture', ['type conférence']],
    ['belgium', ['country BE']],
    ['belgique', ['country BE']],
    ['french', ['language fr']],
    ['pou', ['speaker Pouhiou']],
  ])('%j finds the values %j', (query, values) => {
    expect(valuesOf(index.search(query, MOST))).toEqual(values);
  });

  test.each([
    ['coeur', ['a']],
    ['reseau saint', ['a']],
    ['peertube', ['b', 'q']],
    ['peertube lyon', ['b', 'q']],
    ['peertube bruxelles', []],
    // Whole words before beginnings, titles before the rest, the latest before earlier ones.
    ['lyon', ['b', 'c', 'q', 'p']],
    ['stand', ['d', 'c']],
    ['tube', ['b', 'q']],
  ])('%j finds the rows %j', (query, ids) => {
    expect(idsOf(index.search(query, MOST))).toEqual(ids);
  });

  test('in a table, whole words come first, then beginnings, then inner parts', () => {
    const titles = ['Annuaire libre', 'Le libre', 'Libre', 'Bibliothèque libérée', 'Équilibre'];
    const data = read('events', [
      ['id', 'start', 'title'],
      ...titles.map((title, row) => [`${row}`, '2019-01-01', title]),
      ['5', '2019-01-01', 'Librement'],
    ]);
    const [{ best }] = build([data]).search('libre', MOST).rows;
    expect(best.map(({ row }) => text(data, 'title', row))).toEqual([
      'Libre',
      'Le libre',
      'Annuaire libre',
      'Librement',
      'Équilibre',
    ]);
  });

  test('one letter finds what begins with it, and nothing that only holds it', () => {
    expect(valuesOf(index.search('p', MOST))).toEqual(['speaker Pouhiou', 'speaker pyg']);
  });

  test('it is counted, even what is not listed', () => {
    const { values, rows } = index.search('lyon', { values: 1, rows: 1 });
    expect(values).toMatchObject({ total: 2, best: [{ value: 'Lyon' }] });
    expect(rows.map(({ table, best, total }) => [table, best.length, total])).toEqual([
      ['events', 1, 2],
      ['press', 1, 2],
    ]);
  });

  test.each(['', '   ', '!?', '\u202e', '.*'])('%j asks for nothing', (query) => {
    expect(totalOf(index.search(query, MOST))).toBe(0);
  });
});

describe('what is mistyped', () => {
  test.each([
    ['lyno', 'city Lyon'],
    ['bruxeles', 'city Bruxelles'],
    ['brxeulles', 'city Bruxelles'],
    ['pouiou', 'speaker Pouhiou'],
    ['conferance', 'type conférence'],
    // Before it is typed to its end.
    ['conferan', 'type conférence'],
    ['qeuntin', 'speaker Quentin D.'],
    ['quentin f', undefined],
  ])('%j finds %j', (query, value) => {
    const found = index.search(query, MOST);
    expect(valuesOf(found)[0]).toBe(value);
    expect(found.values.best.every(({ approximate }) => approximate)).toBe(true);
  });

  test.each(['lyo', 'pgy', 'bxrrrxelles'])('%j is too short or too far', (query) => {
    expect(found(query).filter(({ approximate }) => approximate)).toEqual([]);
  });

  test('near spellings come after what is spelt as typed', () => {
    const data = read('press', [
      ['id', 'date', 'outlet', 'title'],
      ['a', '2019-01-01', 'Marne', 'x'],
      ['b', '2019-01-02', 'Carne', 'x'],
      ['c', '2019-01-03', 'Carne', 'x'],
    ]);
    const { values } = build([data]).search('marne', MOST);
    expect(values.best.map(({ value, approximate }) => [value, approximate])).toEqual([
      ['Marne', false],
      ['Carne', true],
    ]);
  });

  test('where enough is found as typed, nothing else is', () => {
    expect(found('stand').some(({ approximate }) => approximate)).toBe(false);
  });
});

describe('for any table', () => {
  const tablesOf = fc.tuple(randomTable('events'), randomTable('press'), randomTable('partners'));

  test('a title finds its row, before any that is called otherwise', () => {
    always(
      fc.property(tablesOf, (all) => {
        const search = build(all);
        for (const data of all) {
          const title = (row: number) => text(data, tables[data.table].title, row);
          for (let row = 0; row < data.rows; row++) {
            const words = new Set(tokens(title(row)));
            if (words.size === 0) continue;
            const found = search.search(title(row), { values: 1, rows: 1 });
            const [first] = found.rows.find(({ table }) => table === data.table)?.best ?? [];
            expect(new Set(tokens(title(first.row)))).toEqual(words);
            expect(first.approximate).toBe(false);
          }
        }
      }),
      100,
    );
  });

  test('what is not called near holds every word as typed', () => {
    const query = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('confer', 'oeuvre', 'lyon', 'paris conf', 'ile', 'evry', 'lion', 'brets'),
    );
    always(
      fc.property(tablesOf, query, (all, asked) => {
        const found = build(all).search(asked, MOST);
        const words = tokens(asked);
        for (const { table, best } of found.rows) {
          const data = all.find((one) => one.table === table) as Columnar;
          for (const { row, approximate } of best) {
            if (approximate) continue;
            const held = tokens(searchedText(data, row));
            expect(words.filter((word) => !held.some((one) => one.includes(word)))).toEqual([]);
          }
        }
      }),
    );
  });

  test('no text that is typed throws, whatever it is', () => {
    const hostile = fc.oneof(
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom('(a+)+$', '[', '\\', '.*', '\ud800', '\u202elyon', '__proto__', '\0'),
      fc.nat(10_000).map((length) => 'a'.repeat(length)),
      fc.nat(3_000).map((length) => 'ab '.repeat(length)),
    );
    always(
      fc.property(hostile, (query) => {
        expect(() => index.search(query, MOST)).not.toThrow();
      }),
    );
  });
});

test('an index of nothing finds nothing', () => {
  expect(totalOf(build([]).search('lyon', MOST))).toBe(0);
  expect(totalOf(build([read('events', [['id']])]).search('lyon', MOST))).toBe(0);
});

test('it is built in steps', () => {
  let steps = 0;
  const rows = Array.from({ length: 1000 }, (_, row) => [`${row}`, '2019-01-01', `titre ${row}`]);
  const building = SearchIndex.build([read('events', [['id', 'start', 'title'], ...rows])]);
  while (!building.next().done) steps++;
  expect(steps).toBeGreaterThan(10);
});

function build(all: readonly Columnar[]): SearchIndex {
  const building = SearchIndex.build(all);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

function read(name: TableName, records: string[][]): Columnar {
  return readRecords(tables[name], records).data;
}

function valuesOf({ values }: Found): string[] {
  return values.best.map(({ dimension, value }) => `${dimension} ${value}`);
}

function idsOf({ rows }: Found): string[] {
  return rows.flatMap(({ table, best }) =>
    best.map(({ row }) => text(table === 'events' ? events : press, 'id', row)),
  );
}

function found(query: string) {
  const { values, rows } = index.search(query, MOST);
  return [...values.best, ...rows.flatMap(({ best }) => best)];
}

/** All that a row is found by. */
function searchedText(data: Columnar, row: number): string {
  return tables[data.table].columns
    .filter((column) => column.searched)
    .flatMap(({ name, kind, dimension = name }) =>
      kind === 'text'
        ? text(data, name, row)
        : list(data, name, row).flatMap((value) => valueNames(dimension, value)),
    )
    .join('\n');
}
