// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import MapView from '../../src/views/MapView.svelte';
import { beside, pageOn, renderOn } from './page';

const HEADING = ['id', 'start', 'title', 'category', 'city', 'country', 'latitude', 'longitude'];
const LYON = ['Lyon', 'FR', '45.7685', '4.8236'];
/** Another middle of the same town. */
const LYON_TOO = ['Lyon', 'FR', '45.758', '4.835'];
const QUIMPER = ['Quimper', 'FR', '47.996', '-4.102'];
const NANTES = ['Nantes', 'FR', '47.218', '-1.554'];

const events = [
  HEADING,
  ['a', '2019-03-01', 'Campus du libre', 'contribatelier', ...LYON],
  ['b', '2019-05-16', 'Licences libres', 'intervention', ...LYON],
  ['c', '2019-08-29', 'Entrée libre', 'intervention', ...QUIMPER],
];

/** The same identities as those of the other year. */
const earlier = [
  HEADING,
  ['a', '2018-03-02', 'Printemps', 'intervention', ...LYON_TOO],
  ['b', '2018-06-01', 'Nuit du code', 'intervention', ...NANTES],
];

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(`.${address}`, 'utf8'))),
  );
});

afterAll(() => {
  vi.unstubAllGlobals();
});

beforeEach(() => {
  language.show('fr');
});

async function show(split = false) {
  const context = beside(pageOn({ events }), 2018, { events: earlier });
  if (split) context.page.set('split', '1');
  renderOn(context, MapView, {});
  await screen.findByTestId('years-key', {}, { timeout: 10_000 });
  await screen.findAllByRole(
    'group',
    { name: /^Événements de .* sur la carte$/ },
    { timeout: 10_000 },
  );
  await screen.findByRole('list', { name: /^Événements de 2018/ }, { timeout: 10_000 });
  const { reference } = context;
  if (!reference) throw new Error('nothing to compare with');
  return { ...context, reference, user: userEvent.setup() };
}

function dot(name: RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

function pathOf(one: Element): string | null | undefined {
  return one.querySelector('path')?.getAttribute('d');
}

describe('the map of two years', () => {
  test('has every event of both, told by form: the types give way', async () => {
    await show();
    const [workshop, talk] = [dot(/^Campus.* 2019$/), dot(/^Licences.* 2019$/)];
    const [other, gone] = [dot(/^Printemps.* 2018$/), dot(/^Nuit du code.* 2018$/)];
    expect(pathOf(workshop)).toBe(pathOf(talk));
    expect(pathOf(other)).toBe(pathOf(gone));
    expect(pathOf(other)).not.toBe(pathOf(talk));
  });

  test('names a town of both years once, with both counts', async () => {
    await show();
    const towns = screen.getByRole('group', { name: 'Villes sur la carte' });
    const names = within(towns)
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label')?.replaceAll('\u00a0', ' '));
    expect(names.toSorted()).toEqual([
      'Lyon : 2 événements en 2019, 1 événement en 2018',
      'Nantes : 0 événement en 2019, 1 événement en 2018',
      'Quimper : 1 événement en 2019, 0 événement en 2018',
    ]);
    expect(within(towns).getByText('2 · 1')).toBeVisible();
  });

  test('says how many towns are of one year alone and of both', async () => {
    await show();
    const key = screen.getByTestId('years-key');
    const told = within(key)
      .getAllByRole('listitem')
      .map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(told).toEqual([
      'seulement 2018 : 1 ville (nom en italique)',
      'seulement 2019 : 1 ville',
      'les deux années : 1 ville',
    ]);
  });

  test('adds a sentence on the other year, under the same selection', async () => {
    const { page } = await show();
    expect(screen.getByText(/^En 2018/).textContent.replaceAll('\u00a0', ' ')).toBe(
      'En 2018 : 2 événements dans 2 villes ; 1 ville en commun.',
    );
    page.selection.selectDays({ from: '2019-03-01', to: '2019-03-31' });
    await waitFor(() =>
      expect(screen.getByText(/^En 2018/).textContent.replaceAll('\u00a0', ' ')).toBe(
        'En 2018, dans la même sélection : 1 événement dans 1 ville ; 1 ville en commun.',
      ),
    );
    expect(screen.getByTestId('result-count')).toHaveAttribute('data-shown', '1');
  });

  test('a dot of the other year opens its own row, and not the one of the same identity', async () => {
    const { page, user } = await show();
    await user.click(dot(/^Nuit du code.* 2018$/));
    expect(page.setting('other')).toBe('b');
    expect(page.setting('row')).toBeUndefined();
    const list = screen.getByRole('list', { name: /^Événements de 2018/ });
    expect(within(list).getByRole('button', { name: 'Nuit du code' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await user.click(screen.getByRole('button', { name: 'Tout sauf Nantes' }));
    expect(page.selection.excludes('city', 'Nantes')).toBe(true);
  });

  test('a dot lights its row and a row its dot, each year by itself', async () => {
    const { highlight, reference } = await show();
    dot(/^Printemps.* 2018$/).focus();
    expect(reference.highlight.of('events')).toBe('a');
    expect(highlight.of('events')).toBeNull();
    const list = screen.getByRole('list', { name: /^Événements de 2018/ });
    within(list).getByRole('button', { name: 'Nuit du code' }).focus();
    await waitFor(() => expect(reference.highlight.of('events')).toBe('b'));
    expect(highlight.of('events')).toBeNull();
  });

  test('the name of a town of the other year alone selects it', async () => {
    const { page, user } = await show();
    await user.click(screen.getByRole('button', { name: /^Nantes\s:/ }));
    expect(page.selection.values('city')).toEqual(['Nantes']);
  });

  test('is split into one a year, which share their frame', async () => {
    const { page, user } = await show(true);
    const first = screen.getByRole('group', { name: 'Carte des événements de 2019' });
    const second = screen.getByRole('group', { name: 'Carte des événements de 2018' });
    expect(within(first).queryByRole('button', { name: /^Nuit du code/ })).toBeNull();
    expect(within(second).getByRole('button', { name: /^Nuit du code/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /^2019\s: 3 événements$/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /^2018\s: 2 événements$/ })).toBeVisible();
    const land = (map: HTMLElement) => map.querySelector('svg > g')?.getAttribute('transform');
    const before = land(second);
    first.focus();
    await user.keyboard('+');
    await waitFor(() => expect(land(second)).not.toBe(before));
    expect(land(second)).toBe(land(first));
    const toggle = screen.getByRole('button', { name: 'Une carte par année', pressed: true });
    await user.click(toggle);
    expect(page.setting('split')).toBeUndefined();
    expect(
      await screen.findByRole('group', { name: 'Carte des événements de 2019 et de 2018' }),
    ).toBeVisible();
  });
});

test('a year without events is said to be unknown, and the map stays as it is', async () => {
  const context = beside(pageOn({ events }), 2018, {});
  renderOn(context, MapView, {});
  await screen.findByRole('group', { name: 'Événements sur la carte' }, { timeout: 10_000 });
  expect(screen.getByText('Les événements de 2018 ne sont pas connus ici.')).toBeVisible();
  expect(screen.queryByTestId('years-key')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Une carte par année' })).toBeNull();
});
