// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import MapView from '../../src/views/MapView.svelte';
import { pageOn, renderOn } from './page';

const events = [
  [
    'id',
    'start',
    'title',
    'category',
    'city',
    'country',
    'online',
    'latitude',
    'longitude',
    'types',
    'section',
    'page',
  ],
  row('a', '2019-03-01', 'Campus du libre', 'Lyon', 'FR', '45.7685', '4.8236', 'stand'),
  row('b', '2019-05-16', 'Licences libres', 'Lyon', 'FR', '45.7685', '4.8236', 'conférence'),
  row('c', '2019-08-29', 'Entrée libre', 'Quimper', 'FR', '47.996', '-4.102', 'conférence'),
  row('d', '2019-11-04', 'Rencontres', 'Montréal', 'CA', '45.5088', '-73.5878', 'atelier'),
  row('e', '2019-09-25', 'Webinaire', '', '', '', '', 'débat', 'true'),
];

function row(
  id: string,
  start: string,
  title: string,
  city: string,
  country: string,
  latitude: string,
  longitude: string,
  types: string,
  online = 'false',
): string[] {
  const place = [city, country, online, latitude, longitude];
  return [id, start, title, 'intervention', ...place, types, 'Interventions', '14'];
}

// The site answers with its own files.
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

async function show(frame?: string) {
  const context = pageOn({ events });
  if (frame) context.page.set('frame', frame);
  renderOn(context, MapView, {});
  const dots = await screen.findByRole(
    'group',
    { name: 'Événements sur la carte' },
    { timeout: 5000 },
  );
  return { ...context, dots, user: userEvent.setup() };
}

function dot(name: RegExp): HTMLElement {
  const layer = screen.getByRole('group', { name: 'Événements sur la carte' });
  return within(layer).getByRole('button', { name });
}

describe('the map of the events', () => {
  test('has a dot for each event that it holds, told in words', async () => {
    const { dots } = await show();
    const names = within(dots)
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual([
      'Campus du libre, stand, Lyon, 1er mars 2019',
      'Licences libres, conférence, Lyon, 16 mai 2019',
      'Entrée libre, conférence, Quimper, 29 août 2019',
    ]);
  });

  test('says in a sentence what is shown', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '5 événements en 2019, dans 3 villes et en ligne, avant tout à Lyon (2), le plus souvent des conférences (2).',
    );
  });

  test('a dot opens its row in the list, and closes it again', async () => {
    const { page, user } = await show();
    await user.click(dot(/Entrée libre/));
    expect(page.setting('row')).toBe('c');
    expect(dot(/Entrée libre/)).toHaveAttribute('aria-pressed', 'true');
    const list = screen.getByRole('list', { name: /Événements retenus/ });
    const title = within(list).getByRole('button', { name: 'Entrée libre' });
    expect(title).toHaveAttribute('aria-expanded', 'true');
    await user.click(dot(/Entrée libre/));
    expect(title).toHaveAttribute('aria-expanded', 'false');
  });

  test('Tab stops at one dot, arrows lead to the others, Enter opens', async () => {
    const { dots, page, user } = await show();
    const stops = within(dots)
      .getAllByRole('button')
      .filter((one) => one.getAttribute('tabindex') === '0');
    expect(stops).toEqual([dot(/Campus/)]);
    dot(/Campus/).focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(dot(/Entrée libre/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(page.setting('row')).toBe('c');
  });

  test('a focused dot lights its row, and a row its dot', async () => {
    const { highlight } = await show();
    dot(/Licences/).focus();
    expect(highlight.of('events')).toBe('b');
    screen.getByRole('button', { name: 'Webinaire' }).focus();
    await waitFor(() => expect(highlight.of('events')).toBe('e'));
  });

  test('the name of a town selects it; what is left out cannot be reached', async () => {
    const { page, user } = await show();
    await user.click(screen.getByRole('button', { name: /^Lyon\s: 2 événements/ }));
    expect(page.selection.values('city')).toEqual(['Lyon']);
    expect(screen.queryByRole('button', { name: /Entrée libre/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Lyon\s:/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('Shift excludes the town of a dot or of a name; a button does where there is no key', async () => {
    const { page, user } = await show();
    await user.keyboard('{Shift>}');
    await user.click(dot(/Entrée libre/));
    await user.keyboard('{/Shift}');
    expect(page.selection.excludes('city', 'Quimper')).toBe(true);
    page.selection.clearAll();
    await tick();
    screen.getByRole('button', { name: /^Lyon\s:/ }).focus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(page.selection.excludes('city', 'Lyon')).toBe(true);
    page.selection.clearAll();
    await tick();
    expect(screen.queryByRole('button', { name: /^Tout sauf [^:]/ })).toBeNull();
    await user.click(dot(/Licences/));
    await user.click(screen.getByRole('button', { name: 'Tout sauf Lyon' }));
    expect(page.selection.excludes('city', 'Lyon')).toBe(true);
  });

  test('what the map shows becomes a clause, and is given up again', async () => {
    const { page, user } = await show('france~150~330~4');
    const only = screen.getByRole('button', { name: 'Seulement ce que montre la carte' });
    await user.click(only);
    expect(only).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByTestId('result-count')).toHaveAttribute('data-shown', '1');
    await user.click(only);
    expect(page.selection.isEmpty).toBe(true);
  });

  test('once the map has moved on, the button takes what it shows now', async () => {
    const { page, user } = await show('france~150~330~4');
    const only = screen.getByRole('button', { name: 'Seulement ce que montre la carte' });
    await user.click(only);
    const before = page.selection.area;
    page.set('frame', 'france~200~330~4');
    await tick();
    expect(only).toHaveAttribute('aria-pressed', 'false');
    await user.click(only);
    expect(only).toHaveAttribute('aria-pressed', 'true');
    expect(page.selection.area).not.toEqual(before);
  });

  test('a town off the map is announced, and leads to the map that holds it', async () => {
    const { page, user } = await show();
    await user.click(screen.getByRole('button', { name: /^Montréal.*hors de la carte/ }));
    await waitFor(() => expect(page.setting('frame')).toBe('world'));
    expect(await screen.findByRole('button', { name: /^Canada\s: 1/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Monde' })).toHaveFocus();
  });

  test('what took place online is in a tray of its own', async () => {
    const { page, user } = await show();
    const tray = screen.getByRole('list', { name: 'En ligne (1)' });
    await user.click(within(tray).getByRole('button', { name: /Webinaire/ }));
    expect(page.setting('row')).toBe('e');
  });

  test('buttons and keys zoom, and the address keeps the frame', async () => {
    const { page, user } = await show();
    await user.click(screen.getByRole('button', { name: 'Agrandir' }));
    expect(page.setting('frame')).toBe('france~500~460~1.6');
    screen.getByRole('group', { name: 'Carte des événements' }).focus();
    await user.keyboard('0');
    expect(page.setting('frame')).toBeUndefined();
  });

  test('a frame that cannot be read is all of France', async () => {
    await show('nowhere~1');
    expect(screen.getByRole('button', { name: 'France' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the list of the events', () => {
  test('has the latest first, with the parts that select', async () => {
    const { page, user } = await show();
    const list = screen.getByRole('list', { name: /Événements retenus/ });
    const titles = within(list)
      .getAllByRole('button', { expanded: false })
      .map((title) => title.textContent);
    expect(titles).toEqual([
      'Rencontres',
      'Webinaire',
      'Entrée libre',
      'Licences libres',
      'Campus du libre',
    ]);
    await user.click(within(list).getByRole('button', { name: 'atelier' }));
    expect(page.selection.values('type')).toEqual(['atelier']);
  });

  test('an opened row names its section and page', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Webinaire' }));
    expect(screen.getByText(/^rapport, p.\s14, «\sInterventions\s»$/)).toBeVisible();
  });
});
