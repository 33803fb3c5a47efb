import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect, facet, open, test } from './page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

interface Tour {
  view: string;
  /** What the reader does before the link is taken. */
  gestures: (page: Page) => Promise<void>;
  /** What the link must hold of it. */
  holds: RegExp[];
}

const tours: Tour[] = [
  {
    view: 'overview',
    gestures: async (page) => {
      await drag(page, 'L’année, jour par jour', 0.3, 0.6);
      await expect(page).toHaveURL(/day=/);
    },
    holds: [/#\/overview\?day=2019-\d\d-\d\d\.\.2019-\d\d-\d\d$/],
  },
  {
    view: 'map',
    gestures: async (page) => {
      await facet(page, 'Ville').getByRole('button', { name: /^Lyon/ }).click();
      await page.getByRole('slider', { name: 'Premier jour' }).focus();
      await press(page, 'PageUp', 'PageUp');
      await page.getByRole('group', { name: 'Carte des événements' }).focus();
      await press(page, '+', '+', 'ArrowLeft');
      await list(page).getByRole('button', { expanded: false }).nth(2).click();
    },
    holds: [/city=Lyon/, /day=2019-03-01\.\.2019-12-31/, /frame=france~[\d.~]+/, /row=event-\d+/],
  },
  {
    view: 'releases',
    gestures: async (page) => {
      await facet(page, 'Sujet')
        .getByRole('button', { name: /^PeerTube/ })
        .click();
      await page.getByRole('button', { name: 'Agrandir', exact: true }).click();
      await page.getByRole('button', { name: 'Plus tard', exact: true }).click();
      await list(page).getByRole('button', { expanded: false }).nth(1).click();
    },
    holds: [/subject=PeerTube/, /frame=2019-\d\d-\d\d\.\./, /row=release-\d+/],
  },
  {
    view: 'releases',
    gestures: async (page) => {
      await facet(page, 'État')
        .getByRole('button', { name: /^prévu/ })
        .click();
      await page.getByRole('button', { name: 'Tableau', exact: true }).click();
      await sortBy(page, 'Titre', 2);
      await page.getByRole('rowheader').getByRole('button').nth(3).click();
    },
    holds: [/status=planned/, /as=table/, /sort=/, /row=release-\d+/],
  },
  {
    view: 'press',
    gestures: async (page) => {
      await page
        .getByRole('main')
        .getByRole('button', { name: /^septembre/ })
        .first()
        .click();
      await sortBy(page, 'Média', 1);
      await page.getByRole('rowheader').getByRole('button').nth(4).click();
    },
    holds: [/day=2019-09-01\.\.2019-09-30/, /sort=outlet/, /row=press-\d+/],
  },
  {
    view: 'partners',
    gestures: async (page) => {
      await facet(page, 'Lien')
        .getByRole('button', { name: /^consolidation/ })
        .click({ modifiers: ['Shift'] });
      await page.getByRole('searchbox').fill('libre');
      await sortBy(page, 'Nom', 1);
      await page.getByRole('rowheader').getByRole('button').nth(1).click();
    },
    holds: [/relation=!consolidation/, /q=libre/, /sort=name/, /row=partner-\d+/],
  },
];

for (const { view, gestures, holds } of tours) {
  test(`a link to the ${view} shows another reader ${holds.join(' and ')}`, async ({
    page,
    browser,
    baseURL,
    viewport,
  }) => {
    await open(page, `#/${view}`);
    await gestures(page);
    for (const part of holds) await expect(page).toHaveURL(part);
    const link = view === 'overview' ? await settled(page) : await copied(page);
    for (const part of holds) expect(link).toMatch(part);
    const seen = await state(page);

    const reader: BrowserContextOptions = { baseURL, locale: 'fr-FR', viewport };
    const context = await browser.newContext({ ...reader, timezoneId: 'Pacific/Auckland' });
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => state(other)).toEqual(seen);
    await context.close();
  });
}

/** The address once it follows nothing any more: a drag is written a little later than it is seen. */
async function settled(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(
      () => {
        const before = last;
        last = page.url();
        return last === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}

/** What the button for it copies. */
async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'copier le lien' }).click();
  await expect(page.getByText('lien copié')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

interface State {
  /** All that the view says, but for what only this reader did: undo, what was told aloud. */
  said: string[];
  /** Where the marks of the pictures stand. */
  marks: string[];
  days: (string | null)[];
}

async function state(page: Page): Promise<State> {
  const snapshot = await page.getByRole('main').ariaSnapshot();
  const own = /défaire|refaire|- status|- listitem:?$/;
  const said = snapshot.split('\n').filter((line) => !own.test(line));
  const marks = await page.evaluate(() => {
    const { top } = document.querySelector('main')!.getBoundingClientRect();
    return [...document.querySelectorAll('main svg [role="button"]')].map((mark) => {
      const box = mark.getBoundingClientRect();
      return `${Math.round(box.left)} ${Math.round(box.top - top)} ${Math.round(box.width)}`;
    });
  });
  const sliders = page.getByRole('slider');
  const days = await sliders.evaluateAll((ends) =>
    ends.map((end) => end.getAttribute('aria-valuetext')),
  );
  return { said, marks, days };
}

function list(page: Page) {
  return page.getByRole('main').getByRole('list', { name: /d’abord$/ });
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function sortBy(page: Page, heading: string, times: number): Promise<void> {
  const button = page.getByRole('columnheader', { name: heading, exact: true }).getByRole('button');
  for (let time = 0; time < times; time++) await button.click();
}

/** From one part of the width of a region to another. */
async function drag(page: Page, region: string, from: number, to: number): Promise<void> {
  const box = await page.getByRole('region', { name: region }).boundingBox();
  if (!box) throw new Error(`not seen: ${region}`);
  const y = box.y + 40;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, y, { steps: 8 });
  await page.mouse.up();
}
