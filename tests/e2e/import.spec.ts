import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose, expectData, ledger, part, preview, refusal, stored, submit } from './importing';
import { expectFocus, tabTo } from './keys';
import { VIEWS, downloaded, expect, expectCount, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const EVENTS =
  'Date;Événement;Ville;Type\n01/02/2018;A;Lyon;stand\n32/02/2018;B;Nantes;conférence\n05/06/2018;C;Saint-Aubin;débat\n07/06/2018;D;Chez Gégé;débat\n\nTotal;4;;\n';

interface Sample {
  encoding: string;
  delimiter: string;
  table: string;
  rows: number;
  /** The years that it holds, and how many rows the view of the last one shows. */
  years: number[];
  view?: { name: string; rows: number };
}

const SAMPLES: Record<string, Sample> = {
  'presse-2014-2018.csv': {
    encoding: 'utf-8',
    delimiter: ';',
    table: 'press',
    rows: 29,
    years: [2014, 2015, 2016, 2017, 2018],
    view: { name: 'press', rows: 4 },
  },
  'presse-2016.csv': {
    encoding: 'windows-1252',
    delimiter: ';',
    table: 'press',
    rows: 12,
    years: [2016],
    view: { name: 'press', rows: 12 },
  },
  'presse-2018.csv': {
    encoding: 'windows-1252',
    delimiter: ';',
    table: 'press',
    rows: 4,
    years: [2018],
    view: { name: 'press', rows: 4 },
  },
  'jalons-2013-2018.csv': {
    encoding: 'utf-8',
    delimiter: ';',
    table: 'releases',
    rows: 47,
    years: [2013, 2014, 2015, 2016, 2017, 2018],
    view: { name: 'releases', rows: 3 },
  },
  'jalons-2018.csv': {
    encoding: 'windows-1252',
    delimiter: ';',
    table: 'releases',
    rows: 3,
    years: [2018],
    view: { name: 'releases', rows: 3 },
  },
  'mobilizon-versions-2019-2022.csv': {
    encoding: 'utf-8',
    delimiter: ',',
    table: 'releases',
    rows: 23,
    years: [2019, 2020, 2021, 2022],
  },
  'interventions-2022.csv': {
    encoding: 'utf-8',
    delimiter: ';',
    table: 'events',
    rows: 7,
    years: [2022],
    view: { name: 'map', rows: 7 },
  },
  'indicateurs-2014-2024.csv': {
    encoding: 'utf-8',
    delimiter: ';',
    table: 'figures',
    rows: 22,
    years: [2024],
  },
};

for (const [name, { encoding, delimiter, table, rows, years, view }] of Object.entries(SAMPLES)) {
  test(`the extract ${name} is read without a question, kept and shown`, async ({ page }) => {
    await open(page, '#/import');
    await choose(page, { name, text: readFileSync(`data/samples/${name}`) });
    await expectData(preview(page), { encoding, delimiter, table, rows });
    await submit(page).click();
    await expectData(ledger(page), {
      read: rows,
      imported: rows,
      'set-aside': 0,
      empty: 0,
      duplicates: 0,
    });
    const looks = ledger(page).getByRole('button', { name: /^Voir \d{4}/ });
    await expect(looks).toHaveCount(years.length);
    for (const [at, year] of years.entries()) await expect(looks.nth(at)).toContainText(`${year}`);
    await looks.last().click();
    const wished = years.at(-1) === 2019 ? '2019-import' : String(years.at(-1));
    await expect(page).toHaveURL(new RegExp(`year=${wished}`));
    if (view) {
      await expect(page).toHaveURL(new RegExp(`#/${view.name}`));
      await expectCount(page, view.rows, view.rows);
    }
  });
}

test('an import is there after a reload, and an undo takes it back', async ({ page }) => {
  await open(page, '#/import');
  await choose(page, { name: 'presse.csv', text: readFileSync('data/samples/presse-2018.csv') });
  await submit(page).click();
  await expect(ledger(page)).toBeVisible();
  const other = await page.context().newPage();
  await open(other, '#/press?year=2018');
  await expectCount(other, 4, 4);
  await other.close();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expectData(preview(page), { rows: 4 });
  await expectFocus(page);
  expect(await stored(page)).toBe(0);
});

test('the same file twice adds nothing, unless it takes the place of the first', async ({
  page,
}) => {
  const file = { name: 'presse.csv', text: readFileSync('data/samples/presse-2016.csv') };
  await open(page, '#/import');
  await choose(page, file);
  await submit(page).click();
  await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
  await choose(page, { ...file, name: 'presse 2016.csv' });
  await expectData(preview(page), { rows: 0 });
  await expect(preview(page)).toContainText('déjà là : 12');
  await expect(submit(page)).toBeDisabled();
  await page.getByRole('radio', { name: /^Remplacer/ }).check();
  await expectData(preview(page), { rows: 12 });
  await submit(page).click();
  await expectData(ledger(page), { imported: 12, duplicates: 0 });
  expect(await stored(page)).toBe(1);
});

test('what was guessed of a file can be chosen otherwise', async ({ page }) => {
  await open(page, '#/import');
  const text = Buffer.from(
    'Date;Média;Titre\n01/02/2018;Télérama;A, B\n03/04/2018;Libé;C, D\n',
    'latin1',
  );
  await choose(page, { name: 'presse.csv', text });
  await expectData(preview(page), { encoding: 'windows-1252', delimiter: ';', rows: 2 });
  const how = await part(page, 'Comment le fichier est lu');
  await how.getByRole('combobox', { name: 'Lettres' }).selectOption('macintosh');
  await expectData(preview(page), { encoding: 'macintosh' });
  await how.getByRole('combobox', { name: 'Lettres' }).selectOption('windows-1252');
  await expectData(preview(page), { encoding: 'windows-1252' });
  await how.getByRole('combobox', { name: 'Séparateur' }).selectOption(',');
  await expectData(preview(page), { delimiter: ',', rows: 0 });
  await how.getByRole('combobox', { name: 'Séparateur' }).selectOption(';');
  await expectData(preview(page), { delimiter: ';', rows: 2 });

  const days = await part(page, 'Jours et nombres');
  await expect(days.getByTestId('date-evidence')).toContainText('2 dates');
  const first = preview(page).getByRole('row').nth(1);
  await expect(first).toContainText('1er février 2018');
  await days.getByRole('combobox', { name: /ordre$/ }).selectOption('month-day');
  await expect(first).toContainText('2 janvier 2018');

  const columns = await part(page, 'Colonnes');
  await columns.getByLabel('Devient : Titre').selectOption('');
  await expect(columns.getByRole('row', { name: /^Titre/ })).toContainText('Vous l’avez choisie');
  await submit(page).click();
  await expect(ledger(page)).toBeVisible();

  await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
  await choose(page, { name: 'presse 2017.csv', text: 'Date;Média;Titre\n05/06/2017;Libé;E\n' });
  await expect(preview(page)).toContainText('celles que vous aviez choisies');
});

test('a choice that leaves nothing to read is taken back, and said', async ({ page }) => {
  await open(page, '#/import');
  await choose(page, { name: 'e.csv', text: EVENTS });
  const how = await part(page, 'Comment le fichier est lu');
  const line = how.getByLabel('En-têtes à la ligne');
  await line.fill('7');
  await line.press('Enter');
  await expect(how.getByRole('alert')).toContainText('Ce choix n’a pas été retenu');
  await expect(line).toHaveValue('1');
  await expectData(preview(page), { rows: 3 });
});

test('a cell corrected brings its row back', async ({ page }) => {
  await open(page, '#/import');
  await choose(page, { name: 'e.csv', text: EVENTS });
  await expectData(preview(page), { rows: 3 });
  const aside = await part(page, 'Lignes mises de côté');
  const cell = aside.getByRole('textbox', { name: 'Date, ligne 3' });
  await cell.fill('02/02/2018');
  await cell.press('Enter');
  await expectData(preview(page), { rows: 4 });
  await expect(aside).toContainText('Un total, pas une ligne.');
  const { name, text } = await downloaded(page, aside.getByRole('button', { name: /Télécharger/ }));
  expect(name).toBe('e-mises-de-cote.csv');
  expect(text).toContain('Total;4;;;');
  await submit(page).click();
  await expectData(ledger(page), { read: 6, imported: 4, 'set-aside': 1, empty: 1 });
});

test('places are asked once, and the answers hold for the next file', async ({ page }) => {
  await open(page, '#/import');
  await choose(page, { name: 'e.csv', text: EVENTS });
  const places = await part(page, 'Lieux à décider');
  const asked = places.getByLabel(/Saint-Aubin/);
  await expect(asked).toHaveValue('');
  await asked.selectOption({ index: 1 });
  const answered = places.getByRole('list', { name: 'Comme vous l’avez dit.' });
  await expect(answered).toContainText('Saint-Aubin');
  await places.getByLabel(/Chez Gégé/).selectOption('online');
  await expect(places).toContainText('En ligne : 1 ligne');
  await submit(page).click();
  await page.getByRole('button', { name: /^Voir 2018/ }).click();
  await expectCount(page, 3, 3);

  await open(page, '#/import');
  // The year that was looked at is shown until the other is open, and would take the file with it.
  await page.reload();
  const next = 'Date;Événement public;Ville;Type\n01/02/2017;E;SAINT AUBIN;stand\n';
  await choose(page, { name: 'f.csv', text: next });
  await expectData(preview(page), { table: 'events', rows: 1 });
  const again = await part(page, 'Lieux à décider');
  await expect(again.getByLabel(/SAINT AUBIN/)).not.toHaveValue('');
});

test('a word that is new here can be taken for one of ours', async ({ page }) => {
  await open(page, '#/import');
  await choose(page, {
    name: 'e.csv',
    text: 'Date;Événement;Ville;Type\n01/02/2018;A;Lyon;Bal folk\n02/02/2018;B;Lyon;stand\n',
  });
  const values = await part(page, 'Valeurs rapprochées');
  await expect(values.getByRole('row', { name: /Bal folk/ })).toContainText('nouvelle ici');
  await values.getByLabel(/Bal folk/).selectOption('atelier');
  await expect(values.getByRole('row', { name: /Bal folk/ })).toContainText('vous l’avez choisi');
  await submit(page).click();
  await page.getByRole('button', { name: /^Voir 2018/ }).click();
  const { text } = await downloaded(page, page.getByRole('button', { name: 'Télécharger CSV' }));
  expect(text.split('\n').find((line) => line.includes('Bal folk'))).toContain(',atelier,');
});

const NO_TABLES: [string, Buffer, RegExp][] = [
  ['carte.csv', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /image/],
  ['rapport.csv', Buffer.from('%PDF-1.4\n%âãÏÓ\n', 'latin1'), /PDF/],
  ['vide.csv', Buffer.alloc(0), /vide/],
  ['classeur.csv', zipOf('xl/workbook.xml'), /Excel.*CSV/],
];

test('what is no table is refused, with what to do', async ({ page }) => {
  await open(page, '#/import');
  for (const [name, text, said] of NO_TABLES) {
    await choose(page, { name, text });
    await expect(refusal(page)).toContainText(name);
    await expect(refusal(page)).toHaveText(said);
    await expect(refusal(page)).toHaveAttribute('role', 'alert');
  }
  await choose(page, { name: 'e.csv', text: EVENTS });
  await expect(preview(page)).toBeVisible();
});

test('a table is pasted', async ({ page }) => {
  await open(page, '#/import');
  await page.getByText('Coller un tableau').click();
  await page.getByRole('textbox').last().fill('Date\tMédia\tTitre\n01/02/2018\tLibé\tA\n');
  await page.getByRole('button', { name: 'Lire ce qui est collé' }).click();
  await expectData(preview(page), { delimiter: '\t', table: 'press', rows: 1 });
});

test('files are dropped on the page, and read one after another', async ({ page }) => {
  await open(page, '#/import');
  const transfer = await page.evaluateHandle(() => {
    const all = new DataTransfer();
    const rows = (year: number) => `Date;Média;Titre\n01/02/${year};Libé;A\n`;
    for (const year of [2017, 2018]) all.items.add(new File([rows(year)], `presse ${year}.csv`));
    return all;
  });
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(preview(page)).toContainText('presse 2017.csv');
  await expect(page.getByText('Un autre fichier attend.')).toBeVisible();
  await submit(page).click();
  await expect(page.getByRole('button', { name: 'Fichier suivant' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Fichier suivant' }).click();
  await expect(preview(page)).toContainText('presse 2018.csv');
  await submit(page).click();
  await expect(page.getByRole('button', { name: 'Voir 2018' })).toBeVisible();
});

test('what is looked at before it is stored stays while the page goes to another year', async ({
  page,
}) => {
  await open(page, '#/import');
  await choose(page, { name: 'presse.csv', text: readFileSync('data/samples/presse-2018.csv') });
  await submit(page).click();
  await expectData(ledger(page), { imported: 4 });
  await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
  await choose(page, { name: 'dates.csv', text: EVENTS });
  await expectData(preview(page), { table: 'events', rows: 3 });
  await page.getByLabel('Année montrée').selectOption('2018');
  await expect(page).toHaveTitle(/2018/);
  await expectData(preview(page), { table: 'events', rows: 3 });
  await submit(page).click();
  await expectData(ledger(page), { imported: 3 });
});

test('a cancel of the first of several files leaves a way to the second', async ({ page }) => {
  await open(page, '#/import');
  await choose(page, { name: 'a.csv', text: EVENTS }, { name: 'b.csv', text: EVENTS });
  await preview(page).getByRole('button', { name: 'Abandonner' }).click();
  await page.getByRole('button', { name: 'Fichier suivant' }).click();
  await expect(preview(page)).toContainText('b.csv');
});

test('100,000 rows show how far they are, and a cancel leaves nothing behind', async ({ page }) => {
  const rows = Array.from({ length: 100_000 }, (_, at) => {
    const day = `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/2018`;
    return `${day};Média ${at % 50};Article numéro ${at} sur les communs et les logiciels libres`;
  });
  const large = { name: 'presse.csv', text: `Date;Média;Titre\n${rows.join('\n')}\n` };
  await open(page, '#/import');
  await choose(page, large);
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Abandonner' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByText('Choisir des fichiers')).toBeVisible();

  await choose(page, large);
  await expectData(preview(page), { rows: 100_000 });
  await submit(page).click();
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Abandonner' }).click();
  await expectData(preview(page), { rows: 100_000 });
  expect(await stored(page)).toBe(0);

  await submit(page).click();
  await expectData(ledger(page), { read: 100_000, imported: 100_000 });
  await page.getByRole('button', { name: /^Voir 2018/ }).click();
  await expectCount(page, 100_000, 100_000);
});

test('hostile cells go through every view: nothing runs, nothing is asked for', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { alert: () => Promise.reject(new Error('a script of the file ran')) });
  });
  const cells = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '=HYPERLINK("http://example.org","x")',
    '__proto__',
    'constructor',
    '\u202egpj.exe\u2066',
    '{{alert(1)}}',
  ];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const rows = cells.map((cell, at) =>
    [
      `0${at + 1}/03/2018`,
      cell,
      cell,
      cell,
      cell,
      cell,
      'javascript:alert(1)',
      'http://example.org/x.png',
    ]
      .map(quoted)
      .join(';'),
  );
  const tables: Record<string, string> = {
    events: 'Date;Événement;Ville;Type;Intervenant;__proto__;constructor;toString',
    press: 'Date;Média;Titre;Langue;Support;__proto__;URL;constructor',
    releases: 'Date;Projet;Version;Titre;Type;__proto__;URL;constructor',
  };
  const name = '<img src=x onerror=alert(1)>\u202e.csv';
  await open(page, '#/import');
  for (const [table, headings] of Object.entries(tables)) {
    await choose(page, { name, text: `${headings}\n${rows.join('\n')}\n` });
    await expect(preview(page)).toBeVisible();
    await (
      await part(page, 'Colonnes')
    )
      .getByLabel('Le fichier est un tableau de')
      .selectOption(table);
    await expectData(preview(page), { table, rows: cells.length });
    await openAll(page);
    await submit(page).click();
    await expectData(ledger(page), { imported: cells.length });
    await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
  }
  for (const view of VIEWS) {
    await open(page, `#/${view}?year=2018`);
    await expect(page.locator('main img, main script')).toHaveCount(0);
  }
  for (const view of ['map', 'releases', 'press']) {
    await open(page, `#/${view}?year=2018&as=table`);
    await expectCount(page, cells.length, cells.length);
    await expect(page.locator('[href^="javascript"]')).toHaveCount(0);
  }
});

test('by keyboard alone, from the file to its rows', async ({ page }) => {
  await open(page, '#/import');
  await page.getByText('Coller un tableau').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(EVENTS);
  await tabTo(page, 'Lire ce qui est collé');
  await page.keyboard.press('Enter');
  await expect(preview(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
  await tabTo(page, 'Date, ligne 3');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('02/02/2018');
  await page.keyboard.press('Enter');
  await expectData(preview(page), { rows: 4 });
  await expectFocus(page);
  await tabTo(page, 'Importer');
  await page.keyboard.press('Enter');
  await expect(ledger(page).getByRole('heading')).toBeFocused();
  await tabTo(page, /^Voir 2018/);
  await page.keyboard.press('Enter');
  await expectCount(page, 4, 4);
});

for (const [width, code, colorScheme] of [
  [1440, 'fr', 'light'],
  [1440, 'en', 'dark'],
  [320, 'fr', 'dark'],
  [320, 'en', 'light'],
] as const) {
  test(`each step can be read by all at ${width} pixels in ${code}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await open(page, `#/import?lang=${code}`);
    const look = async () => {
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    };
    // Below a refusal stands all that one can choose from.
    await choose(page, { name: 'rapport.csv', text: '%PDF-1.4\n' });
    await expect(refusal(page)).toBeVisible();
    for (const summary of await page.getByRole('main').locator('summary').all()) {
      await summary.click();
    }
    await look();
    const damaged = EVENTS.replace('Événement;', 'Ã‰vÃ©nement;').replace('C;', '"C;');
    await choose(page, { name: `${'interventions-'.repeat(8)}.csv`, text: damaged });
    await expect(preview(page)).toBeVisible();
    await openAll(page);
    await look();
    await page.getByRole('button', { name: /^(Importer|Import)$/ }).click();
    await expect(ledger(page)).toBeVisible();
    await look();
  });
}

/** All parts of the preview. */
async function openAll(page: Page): Promise<void> {
  await preview(page)
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
}

/** The beginning of a zipped file with one name in it. */
function zipOf(name: string): Buffer {
  const header = Buffer.alloc(30);
  header.set([0x50, 0x4b, 3, 4]);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
}
