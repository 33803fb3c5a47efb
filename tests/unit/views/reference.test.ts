import { expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import type { Year } from '../../../src/filter/explorer.svelte';
import type { Columnar } from '../../../src/model/columnar';
import { TABLE_NAMES, tables, type TableName } from '../../../src/model/tables';
import type { Context } from '../../../src/views/context';
import { openReference, Reference } from '../../../src/views/reference.svelte';
import { findReference, referencesOf } from '../../../src/views/references';
import { pageOfTables } from '../../pages';

const page = pageOfTables([
  read(
    'events',
    ['id', 'start', 'city'],
    ['a', '2019-03-01', 'Lyon'],
    ['b', '2019-05-02', 'Paris'],
  ),
  read('releases', ['id', 'start', 'end', 'type'], ['r', '2019-03-01', '2019-03-31', 'livre']),
  read(
    'figures',
    ['id', 'metric', 'year', 'value'],
    ['f', 'dons', '2018', '4'],
    ['g', 'dons', '2019', '5'],
    ['h', 'dons', '2017', '3'],
  ),
]);

test('a year can be compared with those that its own figures tell of', () => {
  expect(referencesOf(page.explorer.year, page.library).map(({ name }) => name)).toEqual([
    '2018',
    '2017',
  ]);
});

test('a year that may be among the reader’s files is not known before the browser has told', () => {
  expect(findReference('2018', page.explorer.year, page.library)).toBeUndefined();
  expect(findReference('x', page.explorer.year, page.library)).toBeNull();
});

test('a year is not compared with itself', () => {
  expect(findReference('2019', page.explorer.year, page.library)).toBeNull();
});

test('of a year that only figures tell of, there are those', async () => {
  const { explorer, library } = page;
  const [entry] = referencesOf(explorer.year, library);
  const { year } = await openReference(entry, {
    library,
    selection: page.page.selection,
    shown: explorer.year,
    explorer: () => explorer,
  });
  expect(year.tables.figures.rows).toBe(1);
  expect(year.tables.events.rows).toBe(0);
});

test('the other year is under the same selection, its days moved by the calendar', () => {
  const reference = beside(
    page,
    read(
      'events',
      ['id', 'start', 'city'],
      ['x', '2018-03-31', 'Lyon'],
      ['y', '2018-06-01', 'Lyon'],
    ),
  );
  page.page.selection.selectDays({ from: '2019-03-01', to: '2019-03-31' });
  page.page.selection.toggle('city', 'Lyon');
  expect([...reference.explorer.table('events').rows]).toEqual([0]);
  page.page.selection.clearAll();
});

test('a type that only the other year’s talks have says nothing of releases', () => {
  const reference = beside(
    page,
    read('events', ['id', 'start', 'types'], ['x', '2018-03-31', 'débat']),
    read('releases', ['id', 'start', 'end', 'type'], ['z', '2018-03-01', '2018-03-01', 'livre']),
  );
  page.page.selection.toggle('type', 'débat');
  expect(reference.explorer.table('events').shown).toBe(1);
  expect(reference.explorer.table('releases').shown).toBe(1);
  page.page.selection.clearAll();
  page.page.selection.toggle('type', 'livre');
  expect(reference.explorer.table('releases').shown).toBe(1);
  page.page.selection.clearAll();
});

test('a value that only the shown year has leaves nothing of the other', () => {
  const reference = beside(
    page,
    read('events', ['id', 'start', 'city'], ['x', '2018-03-31', 'Lyon']),
  );
  page.page.selection.toggle('city', 'Paris');
  expect(reference.explorer.table('events').shown).toBe(0);
  page.page.selection.clearAll();
});

test('a name written otherwise in the other year is the one of the shown year', async () => {
  const shown = pageOfTables([
    read('press', ['id', 'date', 'outlet'], ['a', '2019-03-01', 'Next INpact']),
  ]);
  const reference = beside(
    shown,
    read('press', ['id', 'date', 'outlet'], ['x', '2018-03-31', 'NextInpact']),
  );
  await reference.names.find(shown.explorer.year, reference.year);
  expect(reference.explorer.table('press').values('outlet')).toMatchObject([
    { value: 'Next INpact', count: 1 },
  ]);
  // Whoever opens the row sees its own words.
  expect(reference.year.tables.press.columns.outlet).toMatchObject({
    dictionary: ['', 'NextInpact'],
  });
  expect(reference.shown).toBe(shown.explorer.year);
  reference.names.decide({
    dimension: 'outlet',
    a: 'Next INpact',
    b: 'NextInpact',
    verdict: 'different',
  });
  expect(reference.explorer.table('press').values('outlet')).toMatchObject([
    { value: 'NextInpact' },
  ]);
  expect(reference.names.decisions).toHaveLength(1);
  reference.names.undecide({ dimension: 'outlet', a: 'NextInpact', b: 'Next INpact' });
  expect(reference.explorer.table('press').values('outlet')).toMatchObject([
    { value: 'Next INpact' },
  ]);
});

test('decisions are taken along as a file, and nothing else is taken for one', () => {
  const { names } = beside(page);
  names.decide({ dimension: 'outlet', a: 'A', b: 'B', verdict: 'same', name: 'A' });
  const others = beside(page).names;
  expect(others.bring(names.exported())).toBe(true);
  expect(others.decisions).toEqual(names.decisions);
  expect(others.bring('{"a":1}')).toBe(false);
});

function read(table: TableName, ...records: string[][]): Columnar {
  return readRecords(tables[table], records).data;
}

/** A year 2018 of such tables beside the page's. */
function beside(
  { explorer, library, page: { selection } }: Context,
  ...given: Columnar[]
): Reference {
  const entry = { name: '2018', year: 2018, imported: true, edition: 1 };
  const own = TABLE_NAMES.map((name) => [
    name,
    given.find(({ table }) => table === name) ?? read(name, ['id']),
  ]);
  const year = { year: 2018, name: '', tables: Object.fromEntries(own) as Year['tables'] };
  return new Reference(entry, year, {
    library,
    selection,
    shown: explorer.year,
    explorer: () => explorer,
  });
}
