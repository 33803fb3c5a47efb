// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import Facets from '../../src/views/Facets.svelte';
import { language } from '../../src/i18n/language.svelte';
import { largeEvents } from '../large-year';
import { pageOfTables } from '../pages';
import { renderOn } from './page';

/** The facet of towns, and how many rows its first value counts. */
function towns(rows: number) {
  language.show('fr');
  const context = pageOfTables([largeEvents(rows)]);
  const { container } = renderOn(context, Facets, { table: 'events', dimensions: ['city'] });
  const first = () => container.querySelector('.count')?.textContent ?? '';
  return { page: context.page, first };
}

test('the facets of a few rows follow a change at once', async () => {
  const { page, first } = towns(200);
  const before = first();
  page.selection.selectDays({ from: '2019-03-01', to: '2019-03-10' });
  await Promise.resolve();
  expect(first()).not.toBe(before);
});

test('those of very many rows follow the last of several changes, in a task of their own', async () => {
  const { page, first } = towns(30_000);
  const before = first();
  page.selection.selectDays({ from: '2019-03-01', to: '2019-03-10' });
  await Promise.resolve();
  expect(first()).toBe(before);
  page.selection.selectDays(null);
  page.selection.selectDays({ from: '2019-03-01', to: '2019-03-01' });
  await vi.waitFor(() => expect(Number(first())).toBeLessThan(40));
});
