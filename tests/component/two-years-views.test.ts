// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import PressView from '../../src/views/PressView.svelte';
import ReleasesView from '../../src/views/ReleasesView.svelte';
import { beside, pageOn, renderOn } from './page';

beforeEach(() => language.show('fr'));

const RELEASE = ['id', 'start', 'end', 'precision', 'subject', 'title', 'type', 'status'];

const shown = () =>
  pageOn({
    press: [
      ['id', 'date', 'outlet'],
      ['p1', '2019-03-08', 'Le Monde'],
      ['p2', '2019-03-09', 'Le Monde'],
    ],
    releases: [RELEASE, ['r1', '2019-05-14', '', 'day', 'PeerTube', 'La 2.0', '', 'done']],
  });

const older = {
  press: [
    ['id', 'date', 'outlet'],
    ['q1', '2018-03-31', 'Le Monde'],
    ['q2', '2018-04-01', 'Libération'],
  ],
  releases: [
    RELEASE,
    ['s1', '2018-05-20', '', 'day', 'PeerTube', 'La 1.0', '', 'done'],
    ['s2', '2018-10-15', '', 'day', '', 'Sans nom', '', 'done'],
  ],
};

test('each lane holds the releases of both years on the same days', () => {
  renderOn(beside(shown(), 2018, older), ReleasesView, {});
  const lanes = screen.getAllByRole('group', { name: /2018/ });
  expect(
    lanes.map((lane) => [
      lane.getAttribute('aria-label'),
      ...within(lane)
        .getAllByRole('button')
        .map((one) => one.getAttribute('aria-label')),
    ]),
  ).toEqual([
    [
      'PeerTube\u00a0: 1 parution\u202f; 2018\u00a0: 1',
      'La 2.0, 14 mai 2019',
      'La 1.0, 20 mai 2018',
    ],
    ['sans sujet\u00a0: 0 parution\u202f; 2018\u00a0: 1', 'Sans nom, 15 octobre 2018'],
  ]);
});

test('the sentence of the releases is followed by one of the other year', () => {
  renderOn(beside(shown(), 2018, older), ReleasesView, {});
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '1 parution, en mai 2019 : PeerTube. Dans les fichiers de 2018 : 2 parutions, de mai à octobre 2018.',
  );
  expect(screen.getByTestId('result-count')).toHaveAttribute('data-total', '1');
});

test('an arrow leads from a mark to the other year’s, and Enter opens its row below', async () => {
  const { page } = renderBeside();
  const user = userEvent.setup();
  screen.getByRole('button', { name: 'La 2.0, 14 mai 2019' }).focus();
  await user.keyboard('{ArrowDown}');
  const mark = screen.getByRole('button', { name: 'La 1.0, 20 mai 2018' });
  expect(mark).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(page.setting('row')).toBe('s1');
  expect(mark).toHaveAttribute('aria-pressed', 'true');
});

test('without another year a lane tells its own', () => {
  renderOn(shown(), ReleasesView, {});
  expect(screen.getByRole('group', { name: 'PeerTube\u00a0: 1 parution' })).toBeVisible();
  expect(screen.queryByText(/2018/)).toBeNull();
});

test('a month of the press tells both years', () => {
  renderOn(beside(shown(), 2018, older), PressView, {});
  expect(screen.getByRole('button', { name: /^mars.: / })).toHaveAccessibleName(
    /^mars.: 2 mentions.; 2018.: 1$/,
  );
  expect(screen.getByRole('button', { name: /^avril.: / })).toHaveAccessibleName(
    /^avril.: 0 mention.; 2018.: 1$/,
  );
});

function renderBeside() {
  const context = beside(shown(), 2018, older);
  renderOn(context, ReleasesView, {});
  return context;
}
