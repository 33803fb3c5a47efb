import { expect, expectCount, facet, open, test } from './page';

test('a French browser reads French, an English one English', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Carte' })).toBeVisible();

  const context = await browser.newContext({ locale: 'en-GB', baseURL });
  const english = await context.newPage();
  await open(english);
  await expect(english.locator('html')).toHaveAttribute('lang', 'en');
  await expect(english.getByRole('navigation').getByRole('link', { name: 'Map' })).toBeVisible();
  await context.close();
});

test('the language chosen is shown at once, titled, and remembered', async ({ page }) => {
  await open(page, '#/map?city=Lyon');
  const title = await page.title();
  await page.getByRole('button', { name: 'Anglais' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByTestId('result-count')).toContainText(/of 66 events/);
  await expect(page).not.toHaveTitle(title);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a link brings its language, which is not remembered', async ({ page }) => {
  await open(page, '#/map?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Download CSV' })).toBeVisible();
  await page.goto('about:blank');
  await open(page, '#/map');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('values are translated, and still selected by their own name', async ({ page }) => {
  await open(page, '#/map?lang=en');
  await facet(page, 'Type')
    .getByRole('button', { name: /^round table/ })
    .click();
  await expect(page).toHaveURL(/type=table%20ronde/);
  await expectCount(page, 8, 66);
});
