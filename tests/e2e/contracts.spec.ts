import { tables, type TableName } from '../../src/model/tables';
import { byId, parsed, recordsOf, rowsOf, type Cells } from './files';
import { COLLECTIONS, downloaded, expect, expectCount, open, test } from './page';

interface Link {
  fragment: string;
  table: TableName;
  shown: number;
  /** The same selection, made in the file itself. */
  holds: (row: Cells) => boolean;
}

const links: Link[] = [
  {
    fragment: '#/map?category=intervention&city=Lyon',
    table: 'events',
    shown: 17,
    holds: (row) => row.category === 'intervention' && row.city === 'Lyon',
  },
  {
    fragment: '#/map?category=intervention&speaker=Angie',
    table: 'events',
    shown: 17,
    holds: (row) => row.category === 'intervention' && row.speakers.split(';').includes('Angie'),
  },
  {
    fragment: '#/press?outlet=Next%20INpact',
    table: 'press',
    shown: 7,
    holds: (row) => row.outlet === 'Next INpact',
  },
  {
    fragment: '#/press?day=2019-09-01..2019-09-30',
    table: 'press',
    shown: 10,
    holds: (row) => row.date >= '2019-09-01' && row.date <= '2019-09-30',
  },
];

for (const { fragment, table, shown, holds } of links) {
  test(`${fragment} shows ${shown} rows, and gives exactly them`, async ({ page }) => {
    await open(page, fragment);
    const all = rowsOf(table);
    const wanted = all.filter(holds);
    expect(wanted).toHaveLength(shown);
    await expectCount(page, shown, all.length);

    const csv = await downloaded(page, page.getByRole('button', { name: 'Télécharger CSV' }));
    expect(csv.name).toMatch(/\.csv$/);
    const { rows, columns } = parsed(csv.text);
    expect(columns).toEqual(tables[table].columns.map(({ name }) => name));
    expect(byId(rows)).toEqual(byId(wanted));

    const json = await downloaded(page, page.getByRole('button', { name: 'JSON' }));
    expect(json.name).toMatch(/\.json$/);
    expect(byId(recordsOf(table, json.text))).toEqual(byId(wanted));
  });
}

for (const [view, table] of Object.entries(COLLECTIONS)) {
  test(`the ${view} counts its rows, in a picture or a table`, async ({ page }) => {
    const total = rowsOf(table as TableName).length;
    await open(page, `#/${view}`);
    await expectCount(page, total, total);
    await expect(page.getByTestId('result-count')).toContainText(`${total}`);
    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    await expect(page).toHaveURL(/as=table/);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('table').locator('tbody').getByRole('row')).toHaveCount(total);
    await expectCount(page, total, total);
  });
}

test('the same link in a table shows the same rows', async ({ page }) => {
  await open(page, '#/press?outlet=Next%20INpact&as=table');
  await expect(page.getByRole('table').locator('tbody').getByRole('row')).toHaveCount(7);
});

test('an empty selection says so, and how to widen it', async ({ page }) => {
  await open(page, '#/map?city=Lyon&day=2019-01-01..2019-01-02');
  await expectCount(page, 0);
  await page.getByRole('button', { name: /^Sans/ }).first().click();
  await expect(page.getByTestId('result-count')).not.toHaveAttribute('data-shown', '0');
});

test('words are sought in the whole year, accents or not', async ({ page }) => {
  await open(page, '#/press');
  await page.getByRole('searchbox').fill('DÉGOOGLISER');
  await expect(page).toHaveURL(/q=/);
  const shown = await page.getByTestId('result-count').getAttribute('data-shown');
  await page.getByRole('searchbox').fill('degoogliser');
  await expectCount(page, Number(shown));
  expect(Number(shown)).toBeLessThan(41);
});
