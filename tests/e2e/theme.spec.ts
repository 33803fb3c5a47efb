import type { Page } from '@playwright/test';
import { expect, open, test } from './page';

test('the colours are those of the system, unless the reader chose', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  expect(await lightness(page)).toBeGreaterThan(0.8);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => lightness(page)).toBeLessThan(0.2);

  const theme = page.getByRole('button', { name: /^Couleurs/ });
  await theme.click();
  await expect(theme).toHaveAccessibleName(/claires/);
  await expect.poll(() => lightness(page)).toBeGreaterThan(0.8);
  await page.reload();
  await open(page);
  expect(await lightness(page)).toBeGreaterThan(0.8);

  await page.emulateMedia({ colorScheme: 'light' });
  await theme.click();
  await expect(theme).toHaveAccessibleName(/sombres/);
  await expect.poll(() => lightness(page)).toBeLessThan(0.2);
});

/** Of the paper, from 0 to 1. */
async function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const of = (element: Element) => getComputedStyle(element).backgroundColor;
    const colour = [document.body, document.documentElement]
      .map(of)
      .find((value) => !/, 0\)$|transparent/.test(value));
    const parts = (colour ?? 'rgb(255, 255, 255)').match(/[\d.]+/g) ?? [];
    return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
  });
}
