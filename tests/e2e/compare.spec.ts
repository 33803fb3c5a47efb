import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { begin, set } from './comparing';
import { downloaded, expect, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const NOW =
  'Date;Événement;Ville;Type\n10/01/2018;A;Lyon;conférence\n11/02/2018;B;Lyon;stand\n12/03/2018;C;Nantes;conférence\n13/06/2018;D;Brest;débat\n14/08/2018;E;Brest;débat\n15/12/2018;F;Lyon;conférence\n';
const BEFORE =
  'Date;Événement;Ville;Type\n09/01/2017;G;Lyon;conférence\n10/02/2017;H;Rennes;stand\n11/05/2017;I;Nantes;conférence\n12/06/2017;J;Rennes;stand\n13/09/2017;K;Lyon;conférence\n14/12/2017;L;Paris;stand\n';

const sample = (name: string): Buffer => readFileSync(`data/samples/${name}`);

/** Brings a file, as the reader would; a second one of the same year as a version beside it. */
async function bring(page: Page, name: string, text: string | Buffer, version = false) {
  await begin(page, name, text);
  await expect(page.getByTestId('import-preview')).toBeVisible();
  if (version) await page.getByRole('radio', { name: /version/ }).check();
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByTestId('import-ledger')).toBeVisible();
}

async function expectSets(page: Page, dimension: string, sets: [number, number, number]) {
  const [entered, recurring, gone] = sets.map(String);
  await expect(set(page, dimension)).toHaveAttribute('data-new', entered);
  await expect(set(page, dimension)).toHaveAttribute('data-recurring', recurring);
  await expect(set(page, dimension)).toHaveAttribute('data-gone', gone);
}

test('the report’s own figures of 2018 compare from the first visit', async ({ page }) => {
  await open(page, '#/compare?with=2018');
  const row = page.getByTestId('compare-figures').getByRole('row', { name: /^ressources/ });
  await expect(row).toContainText(/475\s568\s€/);
  await expect(row).toContainText(/558\s642\s€/);
  await expect(row).toContainText(/\+83\s074\s€ \(\+17\s%\)/);
  // What 2018 has no table of is unknown, and not zero.
  await expect(page.getByTestId('compare-summary')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('inconnu et non zéro');
});

test('an extract of four mentions is never told to have risen to forty-one', async ({ page }) => {
  await bring(page, 'presse-2018.csv', sample('presse-2018.csv'));
  await open(page, '#/compare?with=2018');
  await expectSets(page, 'outlet', [31, 1, 3]);
  const press = page.getByRole('region', { name: 'Presse', exact: true });
  await expect(press).toContainText('non confirmé');
  await press.getByRole('button', { name: 'C’est un extrait' }).click();
  await expect(press).toContainText('non comparable');
  const changes = page.getByRole('region', { name: 'Ce qui a changé' });
  await expect(changes).not.toContainText(/mentions? .*de plus|nouveaux médias|absents?/);
  // Both sides are shown all the same, and what is in both years may be said.
  await expect(set(page, 'outlet').getByRole('row', { name: /^Next INpact/ })).toContainText(
    'des deux côtés',
  );
  const { text } = await downloaded(page, set(page, 'outlet').getByRole('button', { name: /CSV/ }));
  expect(text).toContain('Next INpact,1,7,,recurring,not-comparable');
});

test('two years made by hand come out as counted by hand, and swapped the other way', async ({
  page,
}) => {
  await bring(page, 'apres.csv', NOW);
  await bring(page, 'avant.csv', BEFORE);
  await open(page, '#/compare?year=2018&with=2017');
  await expectSets(page, 'city', [1, 2, 2]);
  await expectSets(page, 'type', [1, 2, 0]);
  await expect(page.getByText('non confirmé').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ce qui a changé' })).not.toContainText('de plus');
  for (const button of await page.getByRole('button', { name: 'C’est l’année complète' }).all()) {
    await button.click();
  }
  const towns = set(page, 'city');
  await expect(towns).toContainText('1 nouvelle, 2 récurrentes, 2 absentes');
  const rennes = towns.getByRole('row', { name: /^Rennes/ });
  await expect(rennes.getByRole('cell').last()).toHaveText('absente');
  await expect(rennes).toContainText('−2');
  const { text } = await downloaded(page, towns.getByRole('button', { name: /CSV/ }));
  expect(text.split('\n').slice(0, 4)).toEqual([
    'city,2017,2018,difference,status,comparability',
    'Brest,0,2,2,new,comparable',
    'Rennes,2,0,-2,gone,comparable',
    'Lyon,2,3,1,recurring,comparable',
  ]);
  // 2 to 3 is one more, and no percentage.
  await expect(towns).not.toContainText('%)');
  await towns.getByRole('link', { name: 'Lyon' }).click();
  await expect(page).toHaveURL(/#\/map\?year=2018&with=2017&city=Lyon/);
  await open(page, '#/compare?year=2017&with=2018');
  await expectSets(page, 'city', [2, 2, 1]);
});

test('a comparison is printed in dark ink on one page, whatever the theme', async ({ page }) => {
  await bring(page, 'evenements-2018.csv', NOW);
  await open(page, '#/compare?with=2018');
  await expect(page.getByTestId('compare-figures')).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(/^Imprimé le /)).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(32, 27, 22)');
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the selection narrows both years', async ({ page }) => {
  await bring(page, 'apres.csv', NOW);
  await bring(page, 'avant.csv', BEFORE);
  await open(page, '#/compare?year=2018&with=2017&day=2018-01-01..2018-03-31');
  // Lyon 2 and Nantes 1 against Lyon 1 and Rennes 1.
  await expectSets(page, 'city', [1, 1, 1]);
  await expect(page.getByText('Dans cette sélection seulement.')).toBeVisible();
});

test('a file against itself in other letters has no difference', async ({ page }) => {
  const file = sample('presse-2016.csv');
  await bring(page, 'presse-2016.csv', file);
  // Node reads this sign of Windows wrongly.
  const again = file.toString('latin1').replaceAll('\x92', '’');
  await bring(page, 'presse-2016-utf8.csv', again, true);
  await open(page, '#/compare?year=2016&with=2016-2');
  const all = Number(await set(page, 'outlet').getAttribute('data-recurring'));
  expect(all).toBeGreaterThan(5);
  await expectSets(page, 'outlet', [0, all, 0]);
  await expect(page.getByRole('region', { name: 'Ce qui a changé' })).toContainText(
    'aucune différence',
  );
  await expect(page.getByRole('button', { name: /identiques/ })).toContainText('12');
});

test('what is removed while it is compared leaves one year, and no error', async ({ page }) => {
  await bring(page, 'avant.csv', BEFORE.replaceAll('2017', '2016'));
  await open(page, '#/import?with=2016');
  const choice = page.getByRole('combobox', { name: 'Année à comparer' });
  await expect(choice).toHaveValue('2016');
  await page.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(choice).toHaveValue('');
  await expect(page.getByTestId('ignored')).toContainText('2016');
});

test('doubtful names are decided, undone and remembered', async ({ page }) => {
  const rows = (year: number, outlet: string) =>
    `Date;Média;Titre\n01/02/${year};${outlet};A\n01/03/${year};Le Monde;B\n`;
  await bring(page, 'un.csv', rows(2018, 'France Bleu Isère'));
  await bring(page, 'deux.csv', rows(2017, 'France Bleu'));
  await open(page, '#/compare?year=2018&with=2017');
  await expectSets(page, 'outlet', [1, 1, 1]);
  const review = page.getByTestId('name-review');
  await review.getByRole('button', { name: 'C’est le même' }).first().click();
  await expectSets(page, 'outlet', [0, 2, 0]);
  await page.reload();
  await expectSets(page, 'outlet', [0, 2, 0]);
  await page
    .getByTestId('name-review')
    .getByRole('button', { name: /Annuler/ })
    .click();
  await expectSets(page, 'outlet', [1, 1, 1]);
});

test('a comparison is chosen, read and left by keys alone', async ({ page }) => {
  await open(page, '#/compare');
  await page.getByRole('button', { name: /2018/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2019 comparée à 2018');
  await page.getByRole('button', { name: 'Ne plus comparer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/with=/);
});

for (const lang of ['fr', 'en'] as const) {
  test(`a comparison is accessible and has no width of its own, ${lang}`, async ({ page }) => {
    await bring(page, 'presse-2018.csv', sample('presse-2018.csv'));
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `#/compare?with=2018&lang=${lang}`);
      await expect(set(page, 'outlet')).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}
