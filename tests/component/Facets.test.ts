// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import Facets from '../../src/views/Facets.svelte';
import { pageOn, renderOn } from './page';

beforeEach(() => language.show('fr'));

function show() {
  const context = pageOn({
    press: [
      ['id', 'date', 'outlet', 'agency', 'language'],
      ['a', '2019-09-01', 'Écho', '', 'fr'],
      ['b', '2019-09-05', 'Zdnet', 'AFP', 'fr'],
      ['c', '2019-03-01', 'Zdnet', 'AFP', 'en'],
    ],
  });
  renderOn(context, Facets, {
    table: 'press',
    dimensions: ['outlet', 'month', 'agency', 'language'],
  });
  return { ...context, user: userEvent.setup() };
}

function values(facet: string): string[] {
  const group = within(screen.getByRole('group', { name: facet }));
  return group
    .getAllByRole('button', { name: /^(?!Tout sauf)/ })
    .map((button) => button.textContent.replace(/\s+/g, ' ').trim());
}

test('values stand with their counts, most first, missing ones in words', () => {
  show();
  expect(values('Média')).toEqual(['Zdnet 2', 'Écho 1']);
  expect(values('Agence')).toEqual(['AFP 2', 'non précisé 1']);
  expect(values('Langue')).toEqual(['français 2', 'anglais 1']);
});

test('a value narrows the other facets and not its own', async () => {
  const { page, user } = show();
  await user.click(screen.getByRole('button', { name: 'AFP 2' }));
  expect(page.selection.values('agency')).toEqual(['AFP']);
  expect(values('Média')).toEqual(['Zdnet 2', 'Écho 0']);
  expect(values('Agence')).toEqual(['AFP 2', 'non précisé 1']);
});

test('a month selects its days, and clears them when chosen again', async () => {
  const { page, user } = show();
  expect(values('Mois')).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: 'septembre 2', pressed: false }));
  expect(page.selection.span).toEqual({ from: '2019-09-01', to: '2019-09-30' });
  await user.click(screen.getByRole('button', { name: 'septembre 2', pressed: true }));
  expect(page.selection.span).toBeNull();
});
