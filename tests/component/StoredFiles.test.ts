// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { readRecords } from '../../src/csv/read';
import { language } from '../../src/i18n/language.svelte';
import { desk } from '../../src/import/desk.svelte';
import StoredFiles from '../../src/import/StoredFiles.svelte';
import { tables } from '../../src/model/tables';
import { pageOn, renderOn } from './page';

beforeEach(() => {
  language.show('en');
  desk.clear();
});

/** Files that the page alone holds. */
function show(...names: string[]) {
  const context = pageOn({});
  const { data } = readRecords(tables.press, [
    ['id', 'date'],
    ['a', '2018-03-01'],
  ]);
  for (const name of names) {
    const told = { id: name, year: 2018, name, digest: name, importedAt: '2026-03-03T12:00:00Z' };
    const ledger = { read: 1200, imported: 1, setAside: 1198, empty: 1, duplicates: 0 };
    context.library.hold([{ described: { ...told, scope: 'unconfirmed', ledger }, data }]);
  }
  renderOn(context, StoredFiles, {});
  return { ...context, user: userEvent.setup() };
}

test('where a file is, what became of its lines is said', () => {
  show('press.csv');
  const file = within(screen.getByRole('listitem'));
  expect(file.getByRole('heading', { name: 'press.csv' })).toBeVisible();
  expect(file.getByText('Press, 1 row, imported on March 3, 2026')).toBeVisible();
  expect(
    file.getByText('1,200 lines read: 1 imported, 1,198 set aside, 1 empty, 0 already there.'),
  ).toBeVisible();
  expect(file.getByText(/Held by this page alone/)).toBeVisible();
  expect(file.getByRole('link', { name: 'See the rows of press.csv' })).toHaveAttribute(
    'href',
    '#/press?year=2018',
  );
});

test('a file renamed and confirmed is so in the library', async () => {
  const { library, user } = show('press.csv');
  await user.click(screen.getByRole('button', { name: 'Rename press.csv' }));
  await user.clear(screen.getByRole('textbox', { name: 'New name' }));
  await user.keyboard('Mentions{Enter}');
  await user.click(screen.getByRole('radio', { name: 'the whole year' }));
  expect(library.datasets).toMatchObject([{ name: 'Mentions', scope: 'complete' }]);
  expect(screen.getByText('Mentions is taken for the whole year.')).toBeVisible();
});

test('a deletion can be undone until the next deed', async () => {
  const { library, user } = show('one.csv', 'two.csv');
  await user.click(screen.getByRole('button', { name: 'Delete one.csv' }));
  expect(screen.getByText('one.csv is deleted.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(library.datasets).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Delete one.csv' }));
  await user.click(screen.getByRole('radio', { name: 'an extract' }));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(library.datasets).toHaveLength(1);
});

test('a name that hides another in itself is shown for what it is', () => {
  show('fdp.\u202Evsc.exe');
  expect(screen.getByRole('heading', { name: 'fdp. vsc.exe' })).toBeVisible();
});
