// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import RowTable from '../../src/views/RowTable.svelte';
import { pageOn, renderOn } from './page';

const columns = ['date', 'outlet', 'title', 'agency'];

const press = [
  ['id', 'date', 'outlet', 'title', 'agency', 'url', 'section', 'page'],
  ['a', '2019-01-28', 'Écho', 'Une commune', '', '', 'Médias', '18'],
  ['b', '2019-06-05', 'Zdnet', 'Et si', 'AFP', 'https://www.zdnet.fr/a', 'Médias', '18'],
  ['c', '2018-11-01', 'Basta', 'Des chatons', 'AFP', 'javascript:alert(1)', 'Médias', '18'],
];

beforeEach(() => {
  language.show('fr');
  // jsdom lays nothing out and scrolls nowhere.
  Element.prototype.scrollIntoView = vi.fn();
});

function show(records = press, shown = columns) {
  const context = pageOn({ press: records });
  renderOn(context, RowTable, { table: 'press', columns: shown });
  return { ...context, user: userEvent.setup() };
}

function titles(): string[] {
  return screen
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('button').textContent);
}

test('the latest row comes first', () => {
  show();
  expect(titles()).toEqual(['Et si', 'Une commune', 'Des chatons']);
  expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('a heading sorts one way, then the other, and the address keeps it', async () => {
  const { page, user } = show();
  const heading = screen.getByRole('columnheader', { name: 'Média' });
  await user.click(within(heading).getByRole('button'));
  expect(titles()).toEqual(['Des chatons', 'Une commune', 'Et si']);
  expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(page.setting('sort')).toBe('outlet');
  await user.click(within(heading).getByRole('button'));
  expect(titles()).toEqual(['Et si', 'Une commune', 'Des chatons']);
  expect(page.setting('sort')).toBe('-outlet');
});

test('a missing value is last in both directions', async () => {
  const { page, user } = show();
  const heading = screen.getByRole('columnheader', { name: 'Agence' });
  await user.click(within(heading).getByRole('button'));
  expect(titles().at(-1)).toBe('Une commune');
  await user.click(within(heading).getByRole('button'));
  expect(page.setting('sort')).toBe('-agency');
  expect(titles().at(-1)).toBe('Une commune');
});

test('the name of a row opens it to all its fields, and closes it', async () => {
  const { page, user } = show();
  await user.click(screen.getByRole('button', { name: 'Une commune', expanded: false }));
  expect(page.setting('row')).toBe('a');
  expect(screen.getByText(/p\. 18/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Une commune', expanded: true }));
  expect(page.setting('row')).toBeUndefined();
  expect(screen.queryByText(/p\. 18/)).toBeNull();
});

test('a row links to its source only where there is a web address', () => {
  show();
  const links = screen.getAllByRole('link');
  expect(links).toHaveLength(1);
  expect(links[0]).toHaveAttribute('href', 'https://www.zdnet.fr/a');
  expect(links[0]).toHaveTextContent('zdnet.fr');
});

test('a value in a row selects it', async () => {
  const { page, user } = show();
  await user.click(screen.getByRole('button', { name: 'Média\u00a0: Zdnet' }));
  expect(page.selection.values('outlet')).toEqual(['Zdnet']);
  expect(titles()).toEqual(['Et si']);
  expect(screen.getByRole('button', { name: 'Média\u00a0: Zdnet', pressed: true })).toBeVisible();
});

test('a day of another year is written with its year', () => {
  show();
  expect(screen.getByText('5 juin')).toHaveAttribute('datetime', '2019-06-05');
  expect(screen.getByText('1er novembre 2018')).toBeVisible();
});

test('the row pointed at is lit', async () => {
  const { highlight, user } = show();
  await user.hover(screen.getByRole('row', { name: /Et si/ }));
  expect(highlight.of('press')).toBe('b');
  await user.unhover(screen.getByRole('row', { name: /Et si/ }));
  expect(highlight.of('press')).toBeNull();
});

test('no row is said to be none', () => {
  show([press[0]]);
  expect(screen.getByRole('cell', { name: 'Aucune ligne pour cette sélection.' })).toBeVisible();
});
