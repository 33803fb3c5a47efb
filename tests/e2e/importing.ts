import type { Locator, Page } from '@playwright/test';
import { expect } from './page';

/** A file as it is chosen. */
export interface Part {
  name: string;
  text: string | Buffer;
}

export const preview = (page: Page) => page.getByTestId('import-preview');
export const ledger = (page: Page) => page.getByTestId('import-ledger');
export const refusal = (page: Page) => page.getByTestId('import-refusal');
export const submit = (page: Page) => page.getByRole('button', { name: 'Importer', exact: true });

/** A part of the preview, opened. */
export async function part(page: Page, title: string | RegExp): Promise<Locator> {
  const found = preview(page)
    .locator('details')
    .filter({ has: page.getByRole('heading', { name: title }) });
  if (!(await found.evaluate((details: HTMLDetailsElement) => details.open))) {
    await found.locator('summary').click();
  }
  return found;
}

export async function choose(page: Page, ...parts: Part[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(
    parts.map(({ name, text }) => ({
      name,
      mimeType: 'text/csv',
      buffer: typeof text === 'string' ? Buffer.from(text) : text,
    })),
  );
}

export async function expectData(
  element: Locator,
  data: Record<string, string | number>,
): Promise<void> {
  for (const [name, value] of Object.entries(data)) {
    await expect(element).toHaveAttribute(`data-${name}`, String(value));
  }
}

/** How many records the browser holds of imported files. */
export async function stored(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('millesime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('datasets').objectStore('datasets').getAll();
          all.onsuccess = () => {
            database.close();
            const imported = all.result.filter(
              ({ origin }: { origin: string }) => origin === 'imported',
            );
            resolve(imported.length);
          };
        };
      }),
  );
}
