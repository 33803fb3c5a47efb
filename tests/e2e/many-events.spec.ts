import type { Locator, Page } from '@playwright/test';
import { serveManyEvents } from './many-events';
import { expect, expectCount, open, test } from './page';

const ROWS = 100_000;

test.beforeEach(async ({ page }) => {
  await serveManyEvents(page, { rows: ROWS, towns: 40 });
});

test('a hundred thousand events are a circle a place, which a click selects or excludes', async ({
  page,
}) => {
  await open(page, '#/map');
  await expectCount(page, ROWS, ROWS);
  const first = place(page, 'Ville 1');
  await expect(first).toHaveCount(1);
  await expect(page.locator('.window canvas')).toHaveCount(1);
  // Few nodes, however many events there are.
  expect(await page.locator('.window *').count()).toBeLessThan(400);
  const count = Number(/^Ville 1, (\d+)/.exec(await nameOf(first))?.[1]);
  expect(count).toBeGreaterThan(ROWS / 40);

  await clickOn(page, first);
  await expect(page).toHaveURL(/city=Ville%201(&|$)/);
  await expectCount(page, count, ROWS);
  await clickOn(page, first);
  await expectCount(page, ROWS, ROWS);
  await page.keyboard.down('Shift');
  await clickOn(page, first);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/city=!Ville%201/);
  await expectCount(page, ROWS - count, ROWS);
});

test.describe('its circles', () => {
  // Only this test reads pixels back.
  test.use({ forgiven: [/willReadFrequently/] });

  test('have the colours of the page, by day and by night', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, '#/map');
    const first = place(page, 'Ville 1');
    await expect.poll(() => colourAt(page, first)).toBe('15,107,99');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => colourAt(page, first)).toBe('92,192,179');
  });
});

test.describe('circles of very many places', () => {
  // These tests read pixels back.
  test.use({ forgiven: [/willReadFrequently|paint-circles/] });

  const FULL = '15,107,99';

  test.beforeEach(({ page }) => serveManyEvents(page, { rows: 20_000, towns: 2_000 }));

  test('are painted by a worker, follow the selection, and stand where the map is', async ({
    page,
  }) => {
    const started = page.waitForEvent('worker');
    await open(page, '#/map');
    expect((await started).url()).toContain('paint-circles');
    const first = place(page, 'Ville 1');
    await expect.poll(() => colourAt(page, first)).toBe(FULL);
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await expect.poll(() => colourAt(page, first)).toBe(FULL);
    const others = page.getByRole('button', { name: 'Tout sauf Ville 1', exact: true });
    await clickOn(page, first);
    await expect.poll(() => colourAt(page, first)).toBe(FULL);
    await others.click();
    await expect(page).toHaveURL(/city=!Ville%201(&|$)/);
    await page.goBack();
    await expect.poll(() => colourAt(page, first)).toBe(FULL);
  });

  test('are painted by the page where there is no worker', async ({ page }) => {
    await page.route(/paint-circles/, (route) => route.abort());
    await open(page, '#/map');
    await expect.poll(() => colourAt(page, place(page, 'Ville 1'))).toBe(FULL);
  });
});

test('it is zoomed, its frame selects, and its places are reached by keys', async ({ page }) => {
  await open(page, '#/map');
  await expect(place(page, 'Ville 1')).toHaveCount(1);
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await page.getByRole('button', { name: 'Seulement ce que montre la carte' }).click();
  await expect(page).toHaveURL(/area=/);
  const shown = Number(await page.getByTestId('result-count').getAttribute('data-shown'));
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(ROWS);
  const places = page.getByRole('group', { name: /^Lieux sur la carte/ });
  await places.locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await expect(places.locator(':focus')).toHaveAttribute('aria-label', /^Ville \d+, /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/city=Ville/);
});

test('the overview shows them at a glance', async ({ page }) => {
  await open(page, '#/overview');
  await expect(page.locator('main canvas')).toHaveCount(1);
  expect(await page.locator('.map *').count()).toBeLessThan(100);
});

test('they fit the width of a phone @phone', async ({ page }) => {
  await open(page, '#/map');
  await expect(place(page, 'Ville 1')).toHaveCount(1);
  const root = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  // A finger selects a town, and then excludes it by a button.
  const box = await middleOf(place(page, 'Ville 1'));
  await page.touchscreen.tap(box.x, box.y);
  await expect(page).toHaveURL(/city=Ville%201(&|$)/);
  await page.getByRole('button', { name: 'Tout sauf Ville 1' }).tap();
  await expect(page).toHaveURL(/city=!Ville%201/);
});

function place(page: Page, town: string): Locator {
  const places = page.getByRole('group', { name: /^Lieux sur la carte/ });
  return places.getByRole('button', { name: new RegExp(`^${town}, `) });
}

async function nameOf(one: Locator): Promise<string> {
  return ((await one.getAttribute('aria-label')) ?? '')
    .replaceAll(/\s(?=\d)/g, ' ')
    .replace(/(\d)\s(?=\d{3})/g, '$1');
}

async function middleOf(one: Locator): Promise<{ x: number; y: number }> {
  await one.scrollIntoViewIfNeeded();
  const box = await one.boundingBox();
  if (!box) throw new Error('not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function clickOn(page: Page, one: Locator): Promise<void> {
  const { x, y } = await middleOf(one);
  await page.mouse.click(x, y);
}

/** What the canvas has in the middle of a place. */
async function colourAt(page: Page, one: Locator): Promise<string> {
  const { x, y } = await middleOf(one);
  return page.locator('.window canvas').evaluate(
    (node, at) => {
      const canvas = node as HTMLCanvasElement;
      const box = canvas.getBoundingClientRect();
      const across = ((at.x - box.left) * canvas.width) / box.width;
      const down = ((at.y - box.top) * canvas.height) / box.height;
      const pixel = canvas.getContext('2d')?.getImageData(across, down, 1, 1).data;
      return [...(pixel ?? [])].slice(0, 3).join();
    },
    { x, y },
  );
}
