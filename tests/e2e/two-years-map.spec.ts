import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expectFocus, tabTo } from './keys';
import { expect, expectCount, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Counted by hand in events-2018.csv: 30 events in 13 towns, 7 of which the 29 of 2019 have too.
const SENTENCE = /^En 2018\s: 30 événements dans 13 villes\s; 7 villes en commun\.$/;

test.beforeEach(async ({ page }) => {
  await open(page, '#/import');
  await page.locator('input[type=file]').setInputFiles('tests/e2e/events-2018.csv');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByTestId('import-ledger')).toBeVisible();
});

async function openBoth(page: Page, more = ''): Promise<void> {
  await open(page, `#/map?year=2019&with=2018${more}`);
  await expect(page.getByTestId('years-key')).toBeVisible();
}

const map = (page: Page, years: string) =>
  page.getByRole('group', { name: `Carte des événements de ${years}`, exact: true });

test('both years are on the map, counted in the key, the sentence and the lists', async ({
  page,
}) => {
  await openBoth(page);
  await expect(page.getByText(SENTENCE)).toBeVisible();
  const towns = await page
    .getByTestId('years-key')
    .locator('li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.towns));
  expect(towns).toEqual(['6', '22', '7']);
  await expectCount(page, 66, 66);
  const names = map(page, '2019 et de 2018').getByRole('group', { name: 'Villes sur la carte' });
  await expect(
    names.getByRole('button', { name: /^Lyon\s: 22 événements en 2019, 5 événements en 2018$/ }),
  ).toBeVisible();
  const list = page.getByRole('list', { name: /^Événements de 2018 retenus/ });
  await expect(list.getByRole('listitem')).toHaveCount(30);

  await names.getByRole('button', { name: /^Rennes/ }).click();
  await expectCount(page, 0, 66);
  await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('split, each year has its map, and one frame is that of both', async ({ page }) => {
  await openBoth(page);
  await page.getByRole('button', { name: 'Une carte par année' }).click();
  await expect(page).toHaveURL(/split=1/);
  const [first, second] = [map(page, '2019'), map(page, '2018')];
  const [left, right] = [await first.boundingBox(), await second.boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  const land = (one: typeof first) => one.locator('svg > g').first().getAttribute('transform');
  const before = await land(second);
  await page.getByRole('button', { name: 'Agrandir' }).first().click();
  await expect.poll(() => land(second)).not.toBe(before);
  expect(await land(second)).toBe(await land(first));
  await expectAccessible(page);
});

test('without the other year the map is as it was', async ({ page }) => {
  await openBoth(page, '&split=1');
  await page.getByRole('button', { name: 'Ne plus comparer' }).click();
  await expect(page.getByTestId('years-key')).toHaveCount(0);
  await expect(
    page.getByRole('group', { name: 'Carte des événements', exact: true }),
  ).toBeVisible();
  await expect(page).not.toHaveURL(/split|with/);
  const key = page.getByRole('list', { name: 'Ce que veulent dire les marques' });
  await expect(key.getByRole('listitem').first()).toHaveText('conférence');
});

test('an event of the other year is reached, opened and read by keys alone', async ({ page }) => {
  await openBoth(page);
  await tabTo(page, 'Carte des événements de 2019 et de 2018');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expectFocus(page);
  await expect(page.locator('.dot:focus')).toHaveAttribute('aria-label', / 2018$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/other=/);
  const list = page.getByRole('list', { name: /^Événements de 2018 retenus/ });
  await expect(list.locator('[aria-expanded="true"]')).toHaveCount(1);
  await tabTo(page, 'Une carte par année');
  await page.keyboard.press('Enter');
  await expect(map(page, '2018')).toBeVisible();
  await expectFocus(page);
});

test('nothing is wrong with the page of both years for those who do not see it', async ({
  page,
}) => {
  await openBoth(page);
  await expectAccessible(page);
});

test('two years fit a phone, one map under the other @phone', async ({ page }) => {
  await openBoth(page, '&split=1');
  const [first, second] = [map(page, '2019'), map(page, '2018')];
  const [upper, lower] = [await first.boundingBox(), await second.boundingBox()];
  expect(lower?.y).toBeGreaterThan((upper?.y ?? 0) + (upper?.height ?? 0));
  const root = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  await expectAccessible(page);
});
