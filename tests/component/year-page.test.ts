// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import YearPage from '../../src/views/YearPage.svelte';
import { pageOn } from './page';

beforeEach(() => language.show('fr'));
afterEach(() => vi.restoreAllMocks());

test('a view that comes when the page has gone to another year is nobody’s any more', async () => {
  const warn = vi.spyOn(console, 'warn');
  const { explorer, library, page } = pageOn({});
  page.go('about');
  const props = { year: explorer.year, digest: '', from: 'site' as const, page, library };
  const { rerender, unmount } = render(YearPage, { props });
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  page.go('press');
  await rerender({ year: { ...explorer.year } });
  unmount();
  await import('../../src/views/PressView.svelte');
  await new Promise((resolve) => setTimeout(resolve));
  expect(warn).not.toHaveBeenCalled();
});
