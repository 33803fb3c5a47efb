// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import type { Context } from '../../src/views/context';
import FiguresView from '../../src/views/FiguresView.svelte';
import { openReference } from '../../src/views/reference.svelte';
import { beside, pageOn, renderOn } from './page';

const HEAD = ['id', 'metric', 'metric_en', 'group', 'year', 'value', 'unit'];

const figures = [
  HEAD,
  ['f0', 'ressources', 'resources', 'finances', '2017', '414289', 'EUR'],
  ['f1', 'ressources', 'resources', 'finances', '2018', '475568', 'EUR'],
  ['f2', 'ressources', 'resources', 'finances', '2019', '558642', 'EUR'],
  ['f3', 'charges', 'expenses', 'finances', '2017', '300000', 'EUR'],
  ['f4', 'charges', 'expenses', 'finances', '2019', '502248', 'EUR'],
  ['f5', 'visites', 'visits', 'audience', '2018', '200', 'visites'],
  ['f6', 'visites', 'visits', 'audience', '2019', '360', 'visites'],
  ['f7', 'sites web', 'websites', 'services', '2019', '50', 'sites'],
];

const imported = [
  HEAD,
  ['f1', 'ressources', 'resources', '', '2018', '480000', 'EUR'],
  ['g1', 'ressources', 'resources', '', '2019', '560000', 'EUR'],
  ['g2', 'ressources', 'resources', '', '2020', '600000', 'EUR'],
  ['g3', 'sites web', 'websites', '', '2020', '70', 'sites'],
  ['g4', 'membres', 'members', '', '2020', '35', 'personnes'],
];

// What the view fetches only beside another year is at hand, however slow the machine.
beforeAll(async () => {
  await Promise.all([
    import('../../src/views/figures-beside.svelte'),
    import('../../src/views/FigureSectionsBeside.svelte'),
    import('../../src/views/FigureTableBeside.svelte'),
    import('../../src/views/FigureNotes.svelte'),
  ]);
});

beforeEach(() => language.show('en'));

/** The figures of the report itself, with what it tells of 2018. */
async function withOwn(): Promise<Context> {
  const context = pageOn({ figures });
  const { explorer, library, page } = context;
  const entry = {
    name: '2018',
    year: 2018,
    imported: false,
    edition: 1,
    figuresOnly: true,
  } as const;
  const reference = await openReference(entry, {
    library,
    selection: page.selection,
    shown: explorer.year,
    explorer: () => explorer,
  });
  return { ...context, reference };
}

const withFile = () => beside(pageOn({ figures }), 2020, { figures: imported });

function texts(row: HTMLElement): (string | undefined)[] {
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
}

test('the year compared with is told after the sentence, and counted nowhere else', async () => {
  renderOn(await withOwn(), FiguresView, {});
  expect(
    await screen.findByText(
      'For 2018: 2 figures; 2 are known for both 2018 and 2019, all comparable.',
    ),
  ).toBeVisible();
  const count = screen.getByTestId('result-count');
  expect([count.dataset.shown, count.dataset.total]).toEqual(['8', '8']);
});

test('files without figures leave what the shown year itself tells of theirs', async () => {
  renderOn(beside(pageOn({ figures }), 2018, {}), FiguresView, {});
  expect(
    await screen.findByText(
      'For 2018: 2 figures; 2 are known for both 2018 and 2019, all comparable.',
    ),
  ).toBeVisible();
});

test('tables have a column per year and the difference; what one year lacks comes after', async () => {
  const context = await withOwn();
  context.page.set('as', 'table');
  renderOn(context, FiguresView, {});
  const table = await screen.findByRole('table', { name: 'Sums, year by year: table' });
  const headings = within(table).getAllByRole('columnheader');
  expect(headings.map((one) => one.textContent)).toEqual([
    'Figure',
    '2018',
    '2019',
    'Difference',
    '2017',
  ]);
  const [, resources, heading, expenses] = within(table).getAllByRole('row');
  expect(texts(resources)).toEqual(['€475,568', '€558,642', '+€83,074, +17%', '€414,289']);
  expect(heading).toHaveTextContent('Not known for both years');
  expect(texts(expenses)).toEqual(['–not stated', '€502,248', '', '€300,000']);
});

test('values of an imported file join the series; one that differs stands beside it', async () => {
  renderOn(withFile(), FiguresView, {});
  for (const name of [
    'resources, 2018: €475,568',
    'resources, 2018: €480,000 (file of 2020)',
    'resources, 2020: €600,000 (file of 2020)',
    'websites, 2020: 70 websites (file of 2020)',
  ]) {
    expect((await screen.findAllByRole('button', { name })).length).toBeGreaterThan(0);
  }
  expect(
    await screen.findByRole('button', { name: 'the file of 2020 says €480,000' }),
  ).toBeVisible();
});

test('no rise is claimed where the two files tell different values', async () => {
  renderOn(withFile(), FiguresView, {});
  expect(
    await screen.findByText(
      'In the file of 2020: 5 figures, from 2018 to 2020; 2 are known for both 2019 and 2020, of which 1 comparable.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    /^€558,642 of resources in 2019\.$/,
  );
  expect(await screen.findByText(/^Two values are told for one of these years/)).toBeVisible();
  const changes = screen.getByRole('table', { name: 'From one year to the next' });
  expect(texts(within(changes).getByRole('row', { name: /^resources/ }))).toEqual([
    '+€61,279',
    '+€83,074',
  ]);
});

test('what only the file has stands apart, and its rows open', async () => {
  const context = withFile();
  renderOn(context, FiguresView, {});
  const alone = await screen.findByRole('region', { name: 'Only in the file of 2020' });
  await userEvent.click(within(alone).getByRole('button', { name: 'members, 2020: 35 people' }));
  expect(context.page.setting('other')).toBe('g4');
  expect(within(alone).getByRole('complementary')).toHaveTextContent('35');
});

test('a value of the file opens its own row, and not the one of that name here', async () => {
  const context = withFile();
  renderOn(context, FiguresView, {});
  await userEvent.click(
    await screen.findByRole('button', { name: 'the file of 2020 says €480,000' }),
  );
  expect([context.page.setting('row'), context.page.setting('other')]).toEqual([undefined, 'f1']);
  const details = await screen.findByRole('complementary', {
    name: 'Where this comes from: resources',
  });
  expect(await within(details).findByText('480,000')).toBeVisible();
});
