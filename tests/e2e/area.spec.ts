import { expect, expectCount, open, test } from './page';

const RHONE = '#/map?frame=france~650~560~3';
const ONLY_HERE = 'Seulement ce que montre la carte';

test('what the map shows becomes a clause, and the link keeps it', async ({ page }) => {
  await open(page, RHONE);
  const only = page.getByRole('button', { name: ONLY_HERE });
  await expect(only).toHaveAttribute('aria-pressed', 'false');
  // Nothing is left out of sight to be announced: what is out of sight is out of the selection.
  await expect(page.getByRole('button', { name: /hors de vue/ })).not.toHaveCount(0);
  await only.click();
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await expectCount(page, 33, 66);
  await expect(page.getByRole('button', { name: /hors de vue/ })).toHaveCount(0);
  await expect(page).toHaveURL(/area=[-\d.,]+/);
  await page.reload();
  await expectCount(page, 33, 66);
  // The frame is the same as well: there is no outline to draw.
  await expect(page.locator('path.area')).toHaveCount(0);
  await only.click();
  await expectCount(page, 66, 66);
  await page.getByRole('button', { name: 'défaire' }).click();
  await expectCount(page, 33, 66);
});

test('a frame that has moved on leaves an outline of what is selected', async ({ page }) => {
  await open(page, RHONE);
  await page.getByRole('button', { name: ONLY_HERE }).click();
  await expectCount(page, 33, 66);
  const outline = page.locator('path.area');
  await expect(outline).toHaveCount(0);
  await page.getByRole('button', { name: 'Réduire' }).click();
  await expect(outline).toHaveCount(1);
  await expectCount(page, 33, 66);
  await page.getByRole('button', { name: 'Europe' }).click();
  await expect(outline).toHaveCount(1);
});

test('by keys alone: the map is moved, and what it shows selected', async ({ page }) => {
  await open(page, '#/map');
  await page.getByRole('group', { name: 'Carte des événements' }).focus();
  for (const key of ['+', '+', '+', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/frame=france/);
  await page.getByRole('button', { name: ONLY_HERE }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=/);
  const shown = await page.getByTestId('result-count').getAttribute('data-shown');
  expect(Number(shown)).toBeLessThan(66);
  expect(Number(shown)).toBeGreaterThan(0);
});
