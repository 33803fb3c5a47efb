import { expect, expectCount, facet, open, test } from './page';

test('Back restores the selection that was, step by step', async ({ page }) => {
  await open(page, '#/map');
  const towns = facet(page, 'Ville');
  await towns.getByRole('button', { name: /^Lyon/ }).click();
  await expect(page).toHaveURL(/#\/map\?city=Lyon$/);
  await towns.getByRole('button', { name: /^Paris/ }).click();
  await expect(page).toHaveURL(/city=Lyon&city=Paris$/);
  const both = await page.getByTestId('result-count').getAttribute('data-shown');

  await page.goBack();
  await expect(page).toHaveURL(/#\/map\?city=Lyon$/);
  await expect(towns.getByRole('button', { name: /^Paris/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await page.goBack();
  await expectCount(page, 66, 66);

  await page.goForward();
  await page.goForward();
  await expectCount(page, Number(both));
});

test('Back leads to the view before, under the same selection', async ({ page }) => {
  await open(page, '#/press?day=2019-09-01..2019-09-30');
  await page.getByRole('navigation').getByRole('link', { name: 'Carte' }).click();
  await expect(page).toHaveURL(/#\/map\?day=2019-09-01\.\.2019-09-30$/);
  await expectCount(page, 6, 66);
  await page.goBack();
  await expectCount(page, 10, 41);
});

test('a link followed by hand changes the page', async ({ page }) => {
  await open(page, '#/press');
  await page.evaluate(() => {
    location.hash = '#/press?outlet=Next%20INpact';
  });
  await expectCount(page, 7, 41);
});

test('a page loaded again stands as it stood', async ({ page }) => {
  await open(page, '#/map');
  await facet(page, 'Ville').getByRole('button', { name: /^Lyon/ }).click();
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await expect(page).toHaveURL(/#\/map\?city=Lyon&as=table$/);
  const shown = await page.getByTestId('result-count').getAttribute('data-shown');
  await page.reload();
  await expectCount(page, Number(shown), 66);
  await expect(page.getByRole('table')).toBeVisible();
});
