// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import Band from '../../src/views/Band.svelte';
import { beside, pageOn, renderOn } from './page';

beforeEach(() => language.show('fr'));

const RELEASE = ['id', 'start', 'end', 'precision', 'subject', 'title', 'type', 'status'];

const shown = () =>
  pageOn({
    events: [
      ['id', 'start', 'city'],
      ['e1', '2019-03-01', 'Lyon'],
      ['e2', '2019-03-05', 'Paris'],
      ['e3', '2019-06-10', 'Lyon'],
    ],
    press: [
      ['id', 'date'],
      ['p1', '2019-03-08'],
    ],
    releases: [RELEASE, ['r1', '2019-05-14', '', 'day', 'Mobilizon', 'La collecte', '', 'done']],
  });

const older = {
  events: [
    ['id', 'start', 'city'],
    ['x1', '2016-02-29', 'Lyon'],
    ['x2', '2016-03-31', 'Lyon'],
    ['x3', '2017-03-01', 'Lyon'],
  ],
  releases: [
    RELEASE,
    ['r1', '2016-02-01', '2016-02-29', 'month', 'Framadate', 'Refonte', 'version', 'done'],
    ['s2', '2016-10-15', '', 'day', 'PeerTube', 'PeerTube 1.0', 'version', 'done'],
    ['s3', '2016-01-01', '2016-12-31', 'year', 'CHATONS', 'Portée', '', 'done'],
  ],
};

function show(records: Parameters<typeof beside>[2] = older) {
  const context = beside(shown(), 2016, records);
  renderOn(context, Band, {});
  return { ...context, selection: context.page.selection, user: userEvent.setup() };
}

const band = () => screen.getByRole('group', { name: 'L’année, jour par jour' });
const others = () => screen.getByRole('group', { name: /^Parutions de 2016/ });

test('the sentence counts both years, and says what is not known', () => {
  show();
  expect(band()).toHaveAccessibleDescription(
    'Toute l’année\u00a0: 3 événements en 2019, 2 en 2016\u202f; 1 mention dans la presse en 2019, aucune donnée pour 2016\u202f; 1 parution en 2019, 3 en 2016.',
  );
});

test('of days selected it counts the same days of the other year', async () => {
  const { selection } = show();
  language.show('en');
  selection.selectDays({ from: '2019-03-01', to: '2019-03-31' });
  await tick();
  expect(screen.getByRole('group', { name: 'The year, day by day' })).toHaveAccessibleDescription(
    'March: 2 events in 2019, 1 in 2016; 1 mention in the press in 2019, no data for 2016; 0 releases in 2019, 1 in 2016.',
  );
});

test('a month tells both years: 29 February joins the 28th where the shown year has none', () => {
  show();
  expect(screen.getByRole('button', { name: /^février/ })).toHaveAccessibleName(
    'février\u00a0: 0 événement en 2019, 1 en 2016\u202f; 0 mention dans la presse en 2019, aucune donnée pour 2016\u202f; 0 parution en 2019, 1 en 2016.',
  );
});

test('another clause narrows both, and the counts follow', async () => {
  const { selection } = show();
  selection.toggle('city', 'Paris');
  await tick();
  expect(band()).toHaveAccessibleDescription(
    /^Toute l’année\u00a0: 1 événement en 2019, 0 en 2016/,
  );
});

test('the bars of the other year are an outline under one scale with those of the shown one', () => {
  const { container } = renderOn(beside(shown(), 2016, older), Band, {});
  // Two weeks of 2016 apart from each other, so two outlines from the base and back to it.
  const outline = container.querySelector('path.halo')?.getAttribute('d') ?? '';
  expect(outline.match(/M[^M]*V31$|M[^M]*V31(?=M)/g)).toHaveLength(2);
  expect(container.querySelectorAll('path.halo')).toHaveLength(1);
});

test('its releases are a row of marks of their own, each with its own year', async () => {
  const { user, selection, highlight } = show();
  const names = within(others())
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label'));
  expect(names).toEqual([
    'Refonte, version, février 2016',
    'PeerTube 1.0, version, 15 octobre 2016',
    '1 parution connue par la seule année, celles de 2016',
  ]);
  within(others()).getAllByRole('button')[0].focus();
  await user.keyboard('{ArrowRight}');
  // Not the row of the shown year that may have that identity.
  expect(highlight.of('releases')).toBe('with s2');
  await user.keyboard('{Enter}');
  expect(selection.span).toEqual({ from: '2019-10-01', to: '2019-10-29' });
});

test('a click on a week that only the other year fills selects it', async () => {
  const { selection } = show();
  const strip = screen.getByRole('slider', { name: 'Premier jour' }).parentElement!;
  // jsdom lays nothing out: 1200 pixels for 365 days.
  await fireEvent.click(strip, { clientX: (59 * 1200) / 365 - 1, clientY: 10 });
  expect(selection.span).toEqual({ from: '2019-02-25', to: '2019-03-03' });
});

test('many releases of either year are counted in bars', () => {
  const rows = Array.from({ length: 301 }, (_, index) => [`s${index}`, '2016-05-01', '', 'day']);
  show({ releases: [RELEASE.slice(0, 4), ...rows] });
  expect(screen.queryByRole('group', { name: /^Parutions/ })).toBeNull();
  expect(screen.getByRole('button', { name: /1 parution en 2019, 301 en 2016/ })).toBeVisible();
});

test('a year that only figures tell of leaves the band as it is', () => {
  show({ figures: [['id', 'metric', 'year', 'value']] });
  expect(band()).toHaveAccessibleDescription(
    '2019\u00a0: 3 événements, 1 mention dans la presse, 1 parution.',
  );
  expect(screen.queryByText('2016 contour')).toBeNull();
});
