// @vitest-environment jsdom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import RowDetails from '../../src/views/RowDetails.svelte';
import { pageOn, renderOn } from './page';

const AROUND = 'deux semaines avant et après';

beforeEach(() => language.show('fr'));

function show(row: readonly string[]) {
  const context = pageOn({
    releases: [['id', 'start', 'end', 'precision', 'subject', 'title'], row.slice()],
  });
  renderOn(context, RowDetails, { table: 'releases', row: 0 });
  return { ...context, user: userEvent.setup() };
}

test('the year can be narrowed to the days around a row, and widened again', async () => {
  const { page, user } = show(['a', '2019-11-01', '', 'day', 'PeerTube', 'PeerTube 2.0']);
  await user.click(screen.getByRole('button', { name: AROUND, pressed: false }));
  expect(page.selection.span).toEqual({ from: '2019-10-18', to: '2019-11-15' });
  await user.click(screen.getByRole('button', { name: AROUND, pressed: true }));
  expect(page.selection.span).toBeNull();
});

test('at the edge of the year there is less around', async () => {
  const { page, user } = show(['a', '2019-01-03', '2019-01-05', 'day', 'PeerTube', 'PeerTube 1']);
  await user.click(screen.getByRole('button', { name: AROUND }));
  expect(page.selection.span).toEqual({ from: '2019-01-01', to: '2019-01-19' });
});

test.each([
  ['what lasts all year', ['a', '2019-01-01', '2019-12-31', 'year', 'PeerTube', 'PeerTube']],
  ['what lies in another year', ['a', '2020-03-01', '', 'day', 'PeerTube', 'PeerTube 3']],
])('%s has nothing around it', (_, row) => {
  show(row);
  expect(screen.queryByRole('button', { name: AROUND })).toBeNull();
});
