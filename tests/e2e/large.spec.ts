import type { Locator, Page } from '@playwright/test';
import { text } from '../../src/model/columnar';
import { largeEvents, packedYear } from '../large-year';
import { expect, expectCount, facet, open, test } from './page';

const ROWS = 100_000;
const data = largeEvents(ROWS);
const year = packedYear([data]);

test.beforeEach(async ({ page }) => {
  await page.route(/\/assets\/2019-[^/]*\.json$/, (route) =>
    route.fulfill({ body: year, contentType: 'application/json' }),
  );
});

function table(page: Page): Locator {
  return page.getByRole('main').locator('table');
}

function rowOf(page: Page, index: number): Locator {
  return table(page).locator(`tr[aria-rowindex="${index}"]`);
}

function titleOf(row: number): string {
  return text(data, 'title', row);
}

/** Titles as the page orders them, in its French. */
function inOrder(): string[] {
  const french = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
  return Array.from({ length: ROWS }, (_, row) => titleOf(row)).sort((a, b) =>
    french.compare(a, b),
  );
}

async function sortByTitle(page: Page): Promise<void> {
  await table(page).getByRole('columnheader', { name: 'Titre' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=title/);
  await expect(table(page)).toHaveAttribute('aria-busy', 'false');
}

test('a table of 100,000 rows draws few of them and scrolls to the last', async ({ page }) => {
  await open(page, '#/map?as=table');
  await expectCount(page, ROWS, ROWS);
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(ROWS + 1));
  await expect(rowOf(page, 2)).toBeVisible();
  expect(await table(page).locator('tbody tr').count()).toBeLessThan(80);
  await page.keyboard.press('End');
  const last = rowOf(page, ROWS + 1);
  await expect(last).toBeInViewport();
  const { start } = data.columns;
  if (start.kind !== 'day') throw new Error('no days');
  const lastOfFirstDay = start.values.lastIndexOf(start.values[0]);
  await expect(last).toContainText(titleOf(lastOfFirstDay));
  await page.keyboard.press('Home');
  await expect(rowOf(page, 2)).toBeVisible();
});

test('rows stand where the scroll bar says, without jumps', async ({ page }) => {
  await open(page, '#/map?as=table');
  await expect(rowOf(page, 2)).toBeVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const share of [0.5, 0.1, 0.93]) {
    await page.evaluate((y) => scrollTo(0, y), height * share);
    const top = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(scrollY))),
        ),
    );
    expect(Math.abs(top - Math.round(height * share))).toBeLessThan(2);
    const inSight = await rowInSight(page);
    expect(Math.abs(inSight / ROWS - share)).toBeLessThan(0.01);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('it sorts by title, and the first and the last row are the right ones', async ({ page }) => {
  await open(page, '#/map?as=table&lang=fr');
  await sortByTitle(page);
  const titles = inOrder();
  await expect(rowOf(page, 2)).toContainText(titles[0]);
  await page.keyboard.press('End');
  await expect(rowOf(page, ROWS + 1)).toContainText(titles[ROWS - 1]);
});

test('a facet narrows it, and the table says to how many', async ({ page }) => {
  await open(page, '#/map?as=table&lang=fr');
  const count = page.getByTestId('result-count');
  await facet(page, 'Ville').getByRole('button').first().click();
  await expect(count).not.toHaveAttribute('data-shown', String(ROWS));
  const shown = Number(await count.getAttribute('data-shown'));
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(shown + 1));
});

for (const [title, row, rest] of [
  ['in the usual order', 50_000, ''],
  ['under another order', 321, '&sort=-title'],
  ['under a selection', 20_000, `&category=${text(data, 'category', 20_000)}&sort=title`],
] as const) {
  test(`a link to a row far down opens it and goes there, ${title}`, async ({ page }) => {
    await open(page, `#/map?as=table&row=e${row}${rest}`);
    const details = table(page).locator('.details');
    await expect(details).toContainText(titleOf(row));
    await expect(table(page)).toHaveAttribute('aria-busy', 'false');
    await expect(details).toBeInViewport();
    const opened = table(page).locator('tr', { has: page.locator('[aria-expanded="true"]') });
    await expect(opened).toContainText(titleOf(row));
    expect(Number(await opened.getAttribute('aria-rowindex'))).toBeGreaterThan(300);
  });
}

test('when a row out of sight closes, what is in sight stays where it is', async ({ page }) => {
  await open(page, '#/map?as=table');
  await rowOf(page, 10).locator('button.title').click();
  await expect(table(page).locator('.details')).toBeVisible();
  await page.mouse.wheel(0, 6000);
  await expect.poll(() => rowInSight(page)).toBeGreaterThan(100);
  const next = table(page).locator(`tr[aria-rowindex="${await rowInSight(page)}"]`);
  const row = await next.getAttribute('data-row');
  const before = await next.boundingBox();
  await next.locator('button.title').click();
  const opened = table(page).locator(`tr[data-row="${row}"]:not(.details)`);
  await expect(opened.locator('button.title')).toHaveAttribute('aria-expanded', 'true');
  expect((await opened.boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0);
});

test('the row that has the focus keeps it out of sight, and Tab goes on from there', async ({
  page,
}) => {
  await open(page, '#/map?as=table');
  const title = rowOf(page, 10).locator('button.title');
  await title.focus();
  await page.mouse.wheel(0, 90_000);
  await expect.poll(() => rowInSight(page)).toBeGreaterThan(1000);
  await expect(title).toBeFocused();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('tr[data-row]', { has: page.locator(':focus') });
    expect(Number(await focused.getAttribute('aria-rowindex'))).toBeLessThan(20);
  }
  await expect(rowOf(page, 11)).toBeInViewport();
  expect(await rowInSight(page)).toBeLessThan(40);
});

test('as many rows are printed as is said', async ({ page }) => {
  await open(page, '#/map?as=table&lang=fr');
  await expect(rowOf(page, 2)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(table(page).locator('tbody tr')).toHaveCount(1000);
  await expect(page.getByText(/les 1\s000 premières lignes sur 100\s000/)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => table(page).locator('tbody tr').count()).toBeLessThan(80);
  await expect(page.getByText(/premières lignes sur/)).toBeHidden();
});

test('on a phone the rows are stacked, and the last is reached @phone', async ({ page }) => {
  await open(page, '#/map?as=table&lang=fr');
  await expect(rowOf(page, 2)).toBeVisible();
  expect(await table(page).locator('tbody tr').count()).toBeLessThan(80);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(rowOf(page, ROWS + 1)).toBeInViewport();
  const heights = await table(page)
    .locator('tbody tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(tooWide).toBe(0);
});

test('the list beside the map has few of 100,000 rows in the document', async ({ page }) => {
  await open(page, '#/map?lang=fr');
  const list = page.getByRole('list', { name: /Événements retenus/ });
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(ROWS));
  expect(await list.getByRole('listitem').count()).toBeLessThan(80);
  await list.evaluate((element) => {
    const scroller = element.parentElement;
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
  });
  const last = list.locator(`[aria-posinset="${ROWS}"]`);
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(last).toContainText(titleOf(0));
});

/** The number of the row in the middle of the window. */
function rowInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return Number(middle?.closest('tr')?.getAttribute('aria-rowindex') ?? 0);
  });
}
