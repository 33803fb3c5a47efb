// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { facets as words } from '../../src/i18n/fr/facets';
import { language } from '../../src/i18n/language.svelte';
import Facets from '../../src/views/Facets.svelte';
import { largeEvents } from '../large-year';
import { pageOfTables } from '../pages';
import { renderOn } from './page';

const DIMENSIONS = ['type', 'city', 'month', 'speaker'];

function facetsOf(rows: number) {
  language.show('fr');
  const context = pageOfTables([largeEvents(rows)]);
  const { container } = renderOn(context, Facets, { table: 'events', dimensions: DIMENSIONS });
  return () => [...container.querySelectorAll('h2')].map((title) => title.textContent);
}

test('the facets of a few rows are drawn at once', () => {
  expect(facetsOf(200)()).toEqual(['Type', 'Ville', words.month, 'Intervenant·e']);
});

test('those of very many rows are drawn one after another, in their order', async () => {
  const titles = facetsOf(30_000);
  expect(titles()).toEqual(['Type']);
  await expect.poll(titles).toEqual(['Type', 'Ville', words.month, 'Intervenant·e']);
});
