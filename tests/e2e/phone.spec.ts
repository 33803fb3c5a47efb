import type { Page } from '@playwright/test';
import { COLLECTIONS, VIEWS, expect, expectCount, open, test } from './page';

for (const view of VIEWS) {
  test(`the ${view} fits the width of a phone @phone`, async ({ page }) => {
    await open(page, `#/${view}`);
    await expectFits(page);
  });
}

for (const view of Object.keys(COLLECTIONS)) {
  test(`the table of the ${view} fits it too @phone`, async ({ page }) => {
    await open(page, `#/${view}?as=table&lang=en`);
    await expectFits(page);
  });
}

test('a long selection fits it too @phone', async ({ page }) => {
  await open(
    page,
    '#/map?city=Lyon&city=Saint-Pierre-Roche&city=!Dompierre-les-Ormes&type=table%20ronde&q=un%20mot&day=2019-03-01..2019-06-30',
  );
  await expectFits(page);
});

test('facets open as a sheet, and narrow the view @phone', async ({ page }) => {
  await open(page, '#/map');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await expectFits(page);
  await sheet.getByRole('button', { name: /^Lyon/ }).click();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/city=Lyon/);
});

test('every view is reached from the bar @phone', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('navigation');
  await bar.getByRole('link', { name: 'Presse' }).click();
  await expectCount(page, 41, 41);
  await bar.getByText('Plus').click();
  await bar.getByRole('link', { name: 'À propos' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/#\/about$/);
});

/** Nothing scrolls sideways, and no text is cut off at the edge. */
async function expectFits(page: Page): Promise<void> {
  const { scrollWidth, clientWidth, over } = await page.evaluate(() => {
    const root = document.documentElement;
    const scrolls = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const clipped =
        getComputedStyle(element).overflowX !== 'visible' || element.tagName === 'svg';
      return clipped || scrolls(element.parentElement);
    };
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      if (!element.checkVisibility()) return false;
      return width > 1 && right > root.clientWidth + 1 && !scrolls(element);
    });
    return {
      scrollWidth: root.scrollWidth,
      clientWidth: root.clientWidth,
      over: beyond.map((element) => element.outerHTML.slice(0, 120)),
    };
  });
  expect(over).toEqual([]);
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}
