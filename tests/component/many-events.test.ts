// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import MapView from '../../src/views/MapView.svelte';
import { beside, pageOn, renderOn } from './page';

const TOWNS = [
  ['Lyon', '45.7685', '4.8236'],
  ['Quimper', '47.996', '-4.102'],
  ['Toulouse', '43.6', '1.44'],
];
const HEADING = ['id', 'start', 'title', 'category', 'city', 'country', 'latitude', 'longitude'];

/** Half of the events in the first town, then ever fewer, and one off the map. */
function townOf(at: number): readonly string[] {
  if (at === 0) return ['Montréal', '45.5088', '-73.5878'];
  return TOWNS[at % 2 === 0 ? 0 : at % 4 === 1 ? 1 : 2];
}

const events = [
  HEADING,
  ...Array.from({ length: 3_202 }, (_, at) => {
    const [city, latitude, longitude] = townOf(at);
    const day = at % 10 === 0 ? '2019-03-01' : '2019-06-01';
    const country = city === 'Montréal' ? 'CA' : 'FR';
    return [`e${at}`, day, `Rencontre ${at}`, 'intervention', city, country, latitude, longitude];
  }),
];

/** Where circles are drawn: jsdom has no canvas. */
const arcs: string[] = [];
/** The colours of the rings. */
const rings: string[] = [];
const brush = {
  setTransform() {},
  clearRect: () => arcs.splice(0),
  beginPath() {},
  arc: (x: number, y: number, radius: number) => arcs.push(`${x} ${y} ${radius}`),
  fill() {},
  stroke: () => rings.push(brush.strokeStyle),
  strokeStyle: '',
};

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(`.${address}`, 'utf8'))),
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as never);
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

beforeEach(() => language.show('fr'));

async function show() {
  const context = pageOn({ events });
  renderOn(context, MapView, {});
  const wanted = { name: /^Lieux sur la carte/ };
  const places = await screen.findByRole('group', wanted, { timeout: 5000 });
  return { ...context, places, user: userEvent.setup() };
}

async function showBoth(split = false) {
  const earlier = [
    HEADING,
    ['e1', '2018-03-01', 'Autre', 'intervention', 'Lyon', 'FR', '45.75', '4.85'],
    ['e2', '2018-06-01', 'Autre', 'intervention', 'Nantes', 'FR', '47.218', '-1.554'],
  ];
  const context = beside(pageOn({ events }), 2018, { events: earlier });
  if (split) context.page.set('split', '1');
  renderOn(context, MapView, {});
  const wanted = { name: /^Lieux de/ };
  const places = await screen.findAllByRole('group', wanted, { timeout: 10_000 });
  return { ...context, places, user: userEvent.setup() };
}

function names(places: HTMLElement): (string | undefined)[] {
  return within(places)
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label')?.replaceAll('\u202f', ' '));
}

describe('a map of more events than dots can tell', () => {
  test('has a circle per place, told with its counts, the largest first', async () => {
    const { places } = await show();
    expect(names(places)).toEqual([
      'Lyon, 1 600 sur 1 600 événements',
      'Quimper, 801 sur 801 événements',
      'Toulouse, 800 sur 800 événements',
    ]);
    expect(places.closest('.window')?.querySelectorAll('canvas')).toHaveLength(1);
    expect(screen.queryByRole('group', { name: 'Événements sur la carte' })).toBeNull();
    // A rim and a circle each.
    await vi.waitFor(() => expect(arcs).toHaveLength(6));
  });

  test('draws the part that is selected in the middle of all', async () => {
    const { page, places } = await show();
    page.selection.selectDays({ from: '2019-03-01', to: '2019-03-31' });
    await vi.waitFor(() => expect(names(places)[0]).toBe('Lyon, 320 sur 1 600 événements'));
    expect(names(places)).toHaveLength(1);
    // Three places faint, and the part of one, each with its rim.
    await vi.waitFor(() => expect(arcs).toHaveLength(8));
  });

  test('Tab stops at one place, arrows and Page keys lead to the others, Enter selects', async () => {
    const { page, places, user } = await show();
    const stops = within(places)
      .getAllByRole('button')
      .filter((one) => one.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    stops[0].focus();
    await user.keyboard('{PageDown}');
    expect(within(places).getByRole('button', { name: /^Quimper/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(page.selection.values('city')).toEqual(['Toulouse']);
    expect(within(places).getByRole('button', { name: /^Toulouse/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('Shift and Enter exclude a place, and the reader goes on from the next', async () => {
    const { page, places, user } = await show();
    within(places).getByRole('button', { name: /^Lyon/ }).focus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(page.selection.excludes('city', 'Lyon')).toBe(true);
    expect(within(places).getByRole('button', { name: /^Quimper/ })).toHaveFocus();
    page.selection.undo();
    expect(page.selection.excludes('city', 'Lyon')).toBe(false);
  });

  test('names towns, announces what is off the map, and offers all but a town', async () => {
    const { page, user } = await show();
    await user.click(screen.getByRole('button', { name: /^Lyon\s: 1.600 événements dans/ }));
    expect(page.selection.values('city')).toEqual(['Lyon']);
    await user.click(screen.getByRole('button', { name: 'Tout sauf Lyon' }));
    expect(page.selection.excludes('city', 'Lyon')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Tout sauf Lyon' })).toBeNull();
    page.selection.clearAll();
    expect(
      await screen.findByRole('button', { name: /^Montréal.*hors de la carte/ }),
    ).toBeVisible();
  });
});

describe('a map of more events of two years than dots can tell', () => {
  test('has a disc and a ring around one middle, told with the counts of both', async () => {
    rings.splice(0);
    const { page, places } = await showBoth();
    expect(names(places[0])).toEqual([
      'Lyon, 1 600 sur 1 600 événements en 2019, 1 sur 1 événement en 2018',
      'Quimper, 801 sur 801 événements en 2019, 0 sur 0 événement en 2018',
      'Toulouse, 800 sur 800 événements en 2019, 0 sur 0 événement en 2018',
      'Nantes, 0 sur 0 événement en 2019, 1 sur 1 événement en 2018',
    ]);
    // A rim and a line each.
    await vi.waitFor(() => expect(rings).toHaveLength(4));
    page.selection.selectDays({ from: '2019-06-01', to: '2019-06-30' });
    await vi.waitFor(() =>
      expect(names(places[0])[0]).toBe(
        'Lyon, 1 280 sur 1 600 événements en 2019, 0 sur 1 événement en 2018',
      ),
    );
  });

  test('a place of the other year alone selects its town', async () => {
    const { page, places, user } = await showBoth();
    within(places[0])
      .getByRole('button', { name: /^Nantes/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(page.selection.values('city')).toEqual(['Nantes']);
  });

  test('is split into one a year', async () => {
    const { places } = await showBoth(true);
    expect(places.map(names)).toEqual([
      [
        'Lyon, 1 600 sur 1 600 événements en 2019',
        'Quimper, 801 sur 801 événements en 2019',
        'Toulouse, 800 sur 800 événements en 2019',
      ],
      ['Lyon, 1 sur 1 événement en 2018', 'Nantes, 1 sur 1 événement en 2018'],
    ]);
  });
});
