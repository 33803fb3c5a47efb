import type { Page } from '@playwright/test';

/** Something that a reader does in a page that stands at an address. */
export interface Gesture {
  title: string;
  /** Where the page stands before; null: opening it is the gesture. */
  from: string | null;
  act: (page: Page, address: (fragment: string) => string) => Promise<unknown>;
}

/** All of it by hand: with the mouse and the keys of a reader. */
export const GESTURES: readonly Gesture[] = [
  { title: 'open the overview', from: null, act: opening('#/overview') },
  { title: 'open the map', from: null, act: opening('#/map') },
  { title: 'open the table', from: null, act: opening('#/map?as=table') },
  { title: 'open a link with a word', from: null, act: opening('#/map?as=table&q=trou') },
  { title: 'from overview to map', from: '#/overview', act: follow('map') },
  { title: 'from map to table', from: '#/map', act: (page) => press(page, 'Tableau') },
  { title: 'from map to overview', from: '#/map', act: follow('overview') },
  { title: 'brush, beside the overview', from: '#/overview', act: brush },
  { title: 'brush, beside the map', from: '#/map', act: brush },
  { title: 'brush, beside the table', from: '#/map?as=table', act: brush },
  { title: 'a town, beside the map', from: '#/map', act: chooseTown },
  { title: 'a town, beside the table', from: '#/map?as=table', act: chooseTown },
  { title: 'a town undone, beside the map', from: '#/map', act: undo },
  { title: 'all towns of the facet', from: '#/map?as=table', act: unfold },
  { title: 'type a word', from: '#/map?as=table', act: type },
  { title: 'search everywhere', from: '#/overview', act: searchAll },
  { title: 'language, beside the map', from: '#/map', act: speak },
  { title: 'language, beside the table', from: '#/map?as=table', act: speak },
  { title: 'sort by title', from: '#/map?as=table', act: (page) => sort(page, 'Titre') },
  { title: 'sort by town', from: '#/map?as=table', act: (page) => sort(page, 'Ville') },
  { title: 'scroll the table', from: '#/map?as=table', act: scroll },
  { title: 'zoom the map', from: '#/map', act: zoom },
  { title: 'play the year', from: '#/map', act: play },
];

function opening(fragment: string): Gesture['act'] {
  return async (page, address) => {
    await page.goto(address(fragment));
    await stands(page);
  };
}

/** The view that was asked for is drawn. */
export async function stands(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page
    .locator('.window canvas, main table, main .tiles')
    .first()
    .waitFor({ state: 'attached' });
}

function follow(view: string): Gesture['act'] {
  return async (page) => {
    await page.locator(`nav a[href^="#/${view}"]`).first().click();
    await page.waitForURL(new RegExp(`#/${view}`));
    await stands(page);
  };
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** A drag over some weeks, and the span by days to and fro. */
async function brush(page: Page): Promise<void> {
  const box = await page.locator('.band svg').first().boundingBox();
  if (!box) throw new Error('no band');
  const y = box.y + box.height / 3;
  const at = (share: number) => box.x + share * box.width;
  await page.mouse.move(at(0.3), y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step++) await page.mouse.move(at(0.3 + step / 150), y);
  await page.mouse.up();
  const last = page.getByRole('slider').last();
  await last.focus();
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
}

async function chooseTown(page: Page): Promise<void> {
  const towns = page.getByRole('group', { name: 'Ville', exact: true }).getByRole('button');
  await towns.first().click();
  await towns.nth(1).click();
}

async function undo(page: Page): Promise<void> {
  await chooseTown(page);
  await press(page, 'défaire');
  await press(page, 'refaire');
}

/** Ten thousand of them, and those with some letters. */
async function unfold(page: Page): Promise<void> {
  const towns = page.getByRole('group', { name: 'Ville', exact: true });
  await towns.locator('.fold').click();
  await towns.getByRole('searchbox').pressSequentially('tro', { delay: 80 });
}

/** To another language and back. */
async function speak(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anglais' }).click();
  await page.locator('html[lang=en]').waitFor();
  await page.getByRole('button', { name: 'French' }).click();
}

async function type(page: Page): Promise<void> {
  const field = page.locator('input[type=search]').first();
  await field.pressSequentially('trou', { delay: 80 });
}

async function searchAll(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox').first();
  await field.pressSequentially('trou', { delay: 80 });
  await page.getByRole('dialog').locator('b').first().waitFor();
}

async function sort(page: Page, column: string): Promise<void> {
  await page.getByRole('columnheader', { name: column }).getByRole('button').click();
  await page.locator('table[aria-busy="false"]').waitFor();
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(700, 700);
  for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 120);
  for (let step = 0; step < 15; step++) await page.mouse.wheel(0, 6000);
  await page.keyboard.press('End');
}

async function zoom(page: Page): Promise<void> {
  const box = await page.locator('.window canvas').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // With the key held, as the page itself scrolls without it.
  await page.keyboard.down('Control');
  for (let step = 0; step < 15; step++) await page.mouse.wheel(0, -80);
  await page.keyboard.up('Control');
}

async function play(page: Page): Promise<void> {
  await press(page, 'parcourir l’année');
  await page.waitForTimeout(2500);
  await press(page, 'parcourir l’année');
}
