// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import SearchPalette from '../../src/views/SearchPalette.svelte';
import { pageOn, renderOn } from './page';

beforeEach(() => {
  language.show('fr');
  document.body.innerHTML = '';
  // jsdom has dialogs, but cannot open them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

async function open() {
  const context = pageOn({
    events: [
      ['id', 'start', 'title', 'city', 'types', 'speakers'],
      ['e1', '2019-03-01', 'PeerTube, la démo', 'Lyon', 'conférence', 'pyg'],
      ['e2', '2019-04-01', 'Capitole du libre', 'Toulouse', 'stand', 'Pouhiou'],
      ['e3', '2019-05-01', 'Stand', 'Lyon', 'stand', 'pyg'],
    ],
    press: [
      ['id', 'date', 'outlet', 'title'],
      ['p1', '2019-06-01', 'Next INpact', 'PeerTube à Lyon'],
      ['p2', '2019-07-01', 'Écho', 'Autre chose'],
    ],
    releases: [
      ['id', 'start', 'end', 'precision', 'subject', 'title', 'type', 'status'],
      ['r1', '2019-10-01', '2019-10-31', 'month', 'PeerTube', 'PeerTube 2.0', 'version', 'done'],
    ],
  });
  const main = document.body.appendChild(document.createElement('main'));
  main.tabIndex = -1;
  renderOn(context, SearchPalette, { open: true, main });
  const user = userEvent.setup();
  const field = screen.getByRole('combobox', { name: 'Rechercher dans toute l’année' });
  await user.click(field);
  return { ...context, user, main };
}

async function type(user: ReturnType<typeof userEvent.setup>, query: string) {
  await user.keyboard(query);
  await waitFor(() => expect(names()[0]).toContain(query));
}

function names(): (string | null)[] {
  return screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'));
}

test('before anything is typed, the most frequent values are offered', async () => {
  await open();
  const frequent = within(screen.getByRole('group', { name: 'Les plus fréquents' }));
  expect(frequent.getAllByRole('option')).toHaveLength(names().length);
  expect(names().slice(0, 3)).toEqual([
    'Lyon, ville, 2 événements',
    'Toulouse, ville, 1 événement',
    'stand, type d’événement, 2 événements',
  ]);
});

test('values come before rows, each table in its group', async () => {
  const { user } = await open();
  await type(user, 'peertube');
  await screen.findByRole('group', { name: 'Événements' });
  expect(names()).toEqual([
    'Chercher «\u00a0peertube\u00a0» dans tous les textes',
    'PeerTube, sujet, 1 parution',
    'PeerTube, la démo, 1er mars · Lyon · conférence · pyg',
    'PeerTube à Lyon, 1er juin · Next INpact',
    'PeerTube 2.0, octobre 2019 · PeerTube · version',
  ]);
  const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby'));
  expect(groups.map((id) => document.getElementById(id ?? '')?.textContent)).toEqual([
    'Restreindre à',
    'Événements',
    'Presse',
    'Parutions',
  ]);
  expect(await screen.findByText('4 résultats')).toHaveAttribute('role', 'status');
});

test('a value becomes a clause, in the view of its table', async () => {
  const { user, page, main } = await open();
  await type(user, 'lyon');
  await screen.findByRole('option', { name: 'Lyon, ville, 2 événements' });
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(page.selection.values('city')).toEqual(['Lyon']);
  expect(page.view).toBe('map');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(main).toHaveFocus());
});

test('a value chosen already stays chosen', async () => {
  const { user, page } = await open();
  page.selection.toggle('city', 'Lyon');
  await type(user, 'lyon');
  await user.click(await screen.findByRole('option', { name: /^Lyon, ville · déjà choisi/ }));
  expect(page.selection.values('city')).toEqual(['Lyon']);
});

test('where the view knows the value, it stays', async () => {
  const { user, page } = await open();
  page.go('press');
  await type(user, 'next');
  await user.click(await screen.findByRole('option', { name: /^Next INpact, média/ }));
  expect(page.view).toBe('press');
  expect(page.selection.values('outlet')).toEqual(['Next INpact']);
});

test('a type of event leads from releases, which have other types, to the map', async () => {
  const { user, page } = await open();
  page.go('releases');
  await type(user, 'conference');
  await user.click(await screen.findByRole('option', { name: /^conférence, type d’événement/ }));
  expect(page.view).toBe('map');
});

test('a row that the selection shows opens under it', async () => {
  const { user, page } = await open();
  page.selection.toggle('city', 'Toulouse');
  await type(user, 'capitole');
  await user.click(await screen.findByRole('option', { name: /^Capitole du libre/ }));
  expect([page.view, page.setting('row')]).toEqual(['map', 'e2']);
  expect(page.selection.values('city')).toEqual(['Toulouse']);
  expect(screen.queryByText(/sélection a été effacée/)).toBeNull();
});

test('a selection that hides a row gives way to it, and comes back', async () => {
  const { user, page } = await open();
  page.selection.toggle('city', 'Toulouse');
  await type(user, 'demo');
  await user.click(await screen.findByRole('option', { name: /^PeerTube, la démo/ }));
  expect(page.setting('row')).toBe('e1');
  expect(page.selection.isEmpty).toBe(true);
  expect(screen.getByText(/sélection a été effacée/).parentElement).toHaveRole('status');
  await user.click(screen.getByRole('button', { name: 'la remettre' }));
  expect(page.selection.values('city')).toEqual(['Toulouse']);
  expect(screen.queryByText(/sélection a été effacée/)).toBeNull();
});

test('Enter alone searches the words in all texts', async () => {
  const { user, page } = await open();
  page.go('about');
  await type(user, 'peertube lyon');
  await user.keyboard('{Enter}');
  expect(page.selection.text).toBe('peertube lyon');
  expect(page.view).toBe('overview');
});

test('what is found by a near spelling only is said to be so', async () => {
  const { user } = await open();
  await type(user, 'tuolouse');
  expect(await screen.findByText('2 résultats d’orthographe proche')).toHaveRole('status');
  expect(names().slice(1)).toEqual([
    'Toulouse, ville, 1 événement',
    'Capitole du libre, 1er avr. · Toulouse · stand · Pouhiou',
  ]);
});

test('nothing found is said, and the words can still be sought', async () => {
  const { user } = await open();
  await type(user, 'xyzzy');
  await screen.findAllByText('Aucune ville, aucun nom ni titre de ce genre.');
  expect(names()).toEqual(['Chercher «\u00a0xyzzy\u00a0» dans tous les textes']);
});

test('the key that opens the search can be turned off', async () => {
  const { user } = await open();
  const slash = screen.getByRole('checkbox', { name: 'La touche / ouvre la recherche' });
  expect(slash).toBeChecked();
  await user.click(slash);
  expect(localStorage.getItem('millesime-search-key')).toBe('off');
  await user.click(slash);
  expect(localStorage.getItem('millesime-search-key')).toBeNull();
});
