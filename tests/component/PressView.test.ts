// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import PressView from '../../src/views/PressView.svelte';
import { pageOn, renderOn } from './page';

beforeEach(() => {
  language.show('fr');
  // jsdom lays nothing out and scrolls nowhere.
  Element.prototype.scrollIntoView = vi.fn();
});

function show() {
  const context = pageOn({
    press: [
      ['id', 'date', 'outlet', 'title', 'medium'],
      ['a', '2018-12-31', 'Le Monde', 'Avant', 'article'],
      ['b', '2019-09-24', 'Écho', 'Des chatons', 'article'],
      ['c', '2019-09-29', 'Écho', 'Framasoft', 'broadcast'],
    ],
  });
  renderOn(context, PressView, {});
  const picture = within(screen.getByRole('figure'));
  return { ...context, picture, user: userEvent.setup() };
}

test('each mention of the year is a sheet, the others are counted in words', () => {
  const { picture } = show();
  expect(
    picture.getByRole('button', { name: '24 septembre 2019, Écho\u00a0: Des chatons (article)' }),
  ).toBeVisible();
  expect(picture.queryByRole('button', { name: /Avant/ })).toBeNull();
  expect(picture.getByText('1 mention n’a pas de jour dans cette année.')).toBeVisible();
});

test('a sheet opens its row', async () => {
  const { page, picture, user } = show();
  await user.click(picture.getByRole('button', { name: /Framasoft \(émission\)/ }));
  expect(page.setting('row')).toBe('c');
  expect(screen.getByRole('button', { name: 'Framasoft', expanded: true })).toBeVisible();
});

test('a month under the piles selects its days', async () => {
  const { page, picture, user } = show();
  await user.click(picture.getByRole('button', { name: 'septembre\u00a0: 2 mentions' }));
  expect(page.selection.span).toEqual({ from: '2019-09-01', to: '2019-09-30' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '2 des 3 mentions, toutes dans Écho et en septembre.',
  );
});

test('words are found without their accents', async () => {
  const { user } = show();
  await user.type(screen.getByRole('searchbox'), 'echo');
  await vi.waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 des 3 mentions'),
  );
});
