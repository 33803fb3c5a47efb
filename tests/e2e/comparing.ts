import type { Locator, Page } from '@playwright/test';
import { expect, open } from './page';

/** Where a file is chosen anew: after an import the page is about what was imported. */
export async function begin(page: Page, name: string, text: string | Buffer): Promise<void> {
  await open(page, '#/import');
  await page.reload();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: typeof text === 'string' ? Buffer.from(text) : text,
    });
}

export const set = (page: Page, dimension: string): Locator =>
  page.locator(`[data-testid="compare-summary"][data-dimension="${dimension}"]`);

/** Says of both files that they hold their whole year. */
export async function confirmBoth(page: Page): Promise<void> {
  const complete = page.getByRole('button', { name: 'C’est l’année complète' });
  await expect(complete).toHaveCount(2);
  for (const button of await complete.all()) await button.click();
}
