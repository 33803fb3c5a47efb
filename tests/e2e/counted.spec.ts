import type { Page } from '@playwright/test';
import { tables, type TableName } from '../../src/model/tables';
import { COUNTED, type Counted, type Shown } from './counted';
import { byId, parsed, recordsOf, rowsOf, type Cells } from './files';
import { COLLECTIONS, downloaded, expect, expectCount, open, test } from './page';

const PREFIX = { map: 'event', releases: 'release', press: 'press', partners: 'partner' };
type Collection = keyof typeof PREFIX;
const VIEWS = Object.keys(PREFIX) as Collection[];

/** The words of a language that the test presses and reads. */
const words = {
  fr: {
    tabs: { map: 'Carte', releases: 'Parutions', press: 'Presse', partners: 'Partenaires' },
    nouns: {
      map: ['événement', 'événements'],
      releases: ['parution', 'parutions'],
      press: ['mention', 'mentions'],
      partners: ['lien', 'liens'],
    },
  },
  en: {
    tabs: { map: 'Map', releases: 'Releases', press: 'Press', partners: 'Partners' },
    nouns: { map: 'events', releases: 'releases', press: 'mentions', partners: 'ties' },
  },
};

for (const counted of COUNTED) {
  const fragment = counted.selection === '' ? '(none)' : decodeURIComponent(counted.selection);

  test(`${counted.what}: ${fragment}`, async ({ page }) => {
    await open(page, `#/map?${counted.selection}`);
    for (const view of VIEWS) {
      await show(page, 'fr', view);
      await expectSentence(page, counted[view].fr);
      await expectWords(page, 'fr', view, counted);
      await expectWaysOut(page, counted[view]);
      await expectTable(page, view, counted[view]);
      await expectFiles(page, view, counted[view]);
    }
  });

  test(`${counted.what}, in English: ${fragment}`, async ({ page }) => {
    await open(page, `#/map?${counted.selection}${counted.selection && '&'}lang=en`);
    for (const view of VIEWS) {
      await show(page, 'en', view);
      await expectSentence(page, counted[view].en);
      await expectWords(page, 'en', view, counted);
    }
  });
}

async function show(page: Page, lang: 'fr' | 'en', view: Collection): Promise<void> {
  const tab = page.getByRole('navigation').getByRole('link', { name: words[lang].tabs[view] });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
}

/** To the letter: narrow and no-break spaces too. */
async function expectSentence(page: Page, sentence: string): Promise<void> {
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect.poll(async () => (await heading.textContent())?.trim()).toBe(sentence);
}

async function expectWords(
  page: Page,
  lang: 'fr' | 'en',
  view: Collection,
  counted: Counted,
): Promise<void> {
  const total = rowsOf(COLLECTIONS[view] as TableName).length;
  const shown = wanted(view, counted[view]).length;
  await expectCount(page, shown, total);
  const told =
    lang === 'fr'
      ? `${shown} ${words.fr.nouns[view][shown < 2 ? 0 : 1]} sur ${total}`
      : `${shown} of ${total} ${words.en.nouns[view]}`;
  expect((await page.getByTestId('result-count').textContent())?.trim()).toBe(told);
}

/** Nothing found: which clause to give up, and what that brings. */
async function expectWaysOut(page: Page, { rows, out }: Shown): Promise<void> {
  const ways = page.getByRole('main').getByRole('button', { name: /^Sans / });
  if (rows !== '') await expect(ways).toHaveCount(0);
  else expect((await ways.allTextContents()).length).toBeGreaterThan(0);
  if (out) expect((await ways.allTextContents()).map((text) => text.trim())).toEqual(out);
}

async function expectTable(page: Page, view: Collection, shown: Shown): Promise<void> {
  const table = COLLECTIONS[view] as TableName;
  await page.getByRole('button', { name: 'Tableau', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  const titles = await page.getByRole('rowheader').getByRole('button').allTextContents();
  const all = wanted(view, shown).map((row) => row[tables[table].title].trim());
  expect(titles.map((title) => title.trim()).sort()).toEqual(all.sort());
}

async function expectFiles(page: Page, view: Collection, shown: Shown): Promise<void> {
  const table = COLLECTIONS[view] as TableName;
  const all = byId(wanted(view, shown));
  const csv = await downloaded(page, page.getByRole('button', { name: 'Télécharger CSV' }));
  const { rows, columns } = parsed(csv.text);
  expect(columns).toEqual(tables[table].columns.map(({ name }) => name));
  expect(byId(rows)).toEqual(all);
  const json = await downloaded(page, page.getByRole('button', { name: 'JSON' }));
  expect(byId(recordsOf(table, json.text))).toEqual(all);
}

/** The rows of the file that were counted. */
function wanted(view: Collection, { rows }: Shown): Cells[] {
  const all = rowsOf(COLLECTIONS[view] as TableName);
  if (rows === 'all') return all;
  const ids = rows.split(' ').filter(Boolean);
  const found = all.filter(({ id }) => ids.includes(id.replace(`${PREFIX[view]}-`, '')));
  expect(found).toHaveLength(ids.length);
  return found;
}
