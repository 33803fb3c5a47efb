import { readFileSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export { expect };

export const VIEWS = [
  'overview',
  'map',
  'releases',
  'press',
  'partners',
  'figures',
  'compare',
  'import',
  'about',
];

/** The views of a table, by name. */
export const COLLECTIONS = {
  map: 'events',
  releases: 'releases',
  press: 'press',
  partners: 'partners',
};

interface Fixtures {
  /** What a test that breaks something on purpose may hear of it. */
  forgiven: RegExp[];
}

/**
 * A page that may not complain: an error or warning of the console, an error thrown, a
 * violation of the page's policy, a request to another host or one that fails ends the test.
 */
export const test = base.extend<Fixtures>({
  forgiven: [[], { option: true }],
  page: async ({ page, forgiven, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isLocal = protocol === 'blob:' || protocol === 'data:';
      if (!isLocal && origin !== baseURL) faults.push(`request: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await use(page);
    expect(faults.filter((fault) => !forgiven.some((known) => known.test(fault)))).toEqual([]);
  },
});

/** Opens an address of the page and waits until its view stands. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** The values of a dimension beside a view. */
export function facet(page: Page, title: string): Locator {
  return page.getByRole('group', { name: title, exact: true });
}

/** The count of the view says so many rows of so many. */
export async function expectCount(page: Page, shown: number, total?: number): Promise<void> {
  const count = page.getByTestId('result-count');
  await expect(count).toHaveAttribute('data-shown', String(shown));
  if (total !== undefined) await expect(count).toHaveAttribute('data-total', String(total));
}

/** What a click on a download button saves. */
export async function downloaded(
  page: Page,
  button: Locator,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
