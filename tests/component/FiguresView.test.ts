// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import FiguresView from '../../src/views/FiguresView.svelte';
import { pageOn, renderOn } from './page';

const figures = [
  ['id', 'metric', 'metric_en', 'group', 'year', 'value', 'unit', 'approximate', 'section', 'page'],
  ['f1', 'ressources', 'resources', 'finances', '2018', '475568', 'EUR', 'false', 'Money', '4'],
  ['f2', 'ressources', 'resources', 'finances', '2019', '558642', 'EUR', 'true', 'Money', '4'],
  [
    'f3',
    'croissance des ressources',
    'growth of resources',
    'finances',
    '2019',
    '14',
    '%',
    'false',
    'Money',
    '4',
  ],
  ['f4', 'excédent', 'surplus', 'finances', '2018', '18253', 'EUR', 'false', 'Money', '4'],
  ['f5', 'excédent', 'surplus', 'finances', '2019', '56394', 'EUR', 'true', 'Money', '4'],
  [
    'f6',
    'part des dons',
    'share of donations',
    'finances',
    '2019',
    '98.3',
    '%',
    'true',
    'Money',
    '4',
  ],
  ['f7', 'sites web', 'websites', 'services', '2019', '50', 'sites', 'true', 'Online', '6'],
];

beforeEach(() => language.show('en'));

function cells(table: HTMLElement, row: RegExp): (string | undefined)[] {
  return within(within(table).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
}

describe('the figures', () => {
  test('the title tells resources, their change and the share of donations', () => {
    renderOn(pageOn({ figures }), FiguresView, {});
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'About €558,642 of resources in 2019, €83,074 more than in 2018; 98.3% of it came from donations.',
    );
  });

  test('after the facet of groups there is a section for each that the table has', () => {
    renderOn(pageOn({ figures }), FiguresView, {});
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(titles).toEqual(['Group', 'finances', 'services']);
  });

  test('differences are absolute and relative; what the report says otherwise is said', () => {
    renderOn(pageOn({ figures }), FiguresView, {});
    const table = screen.getByRole('table', { name: 'From one year to the next' });
    expect(cells(table, /^resources/)).toEqual(['c. +€83,074 +17% the report says 14%']);
    expect(cells(table, /^surplus/)).toEqual(['c. +€38,141']);
    expect(screen.getByText(/^No percentage of a balance/)).toBeInTheDocument();
  });

  test('t swaps a chart for its table and back', async () => {
    const user = userEvent.setup();
    renderOn(pageOn({ figures }), FiguresView, {});
    screen.getByRole('button', { name: 'resources, 2018: €475,568' }).focus();
    await user.keyboard('t');
    const table = screen.getByRole('table', { name: 'Sums, year by year: table' });
    expect(cells(table, /^resources/)).toEqual(['€475,568', 'c. €558,642']);
    await user.keyboard('t');
    expect(screen.queryByRole('table', { name: 'Sums, year by year: table' })).toBeNull();
  });

  test('the address can ask for all tables at once', () => {
    const context = pageOn({ figures });
    context.page.set('as', 'table');
    renderOn(context, FiguresView, {});
    expect(screen.getAllByRole('button', { name: 'Show the chart' })).toHaveLength(3);
  });

  test('a number opens its row with the page of the report', async () => {
    const user = userEvent.setup();
    const context = pageOn({ figures });
    renderOn(context, FiguresView, {});
    await user.click(screen.getByRole('button', { name: 'websites, 2019: about 50 websites' }));
    expect(context.page.setting('row')).toBe('f7');
    const details = screen.getByRole('complementary', { name: 'Where this comes from: websites' });
    expect(details).toHaveTextContent('p. 6');
  });

  test('under a selection only what it leaves is drawn, and counted', () => {
    const context = pageOn({ figures });
    context.page.selection.toggle('group', 'services');
    renderOn(context, FiguresView, {});
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '1 of 7 figures, for 2019.',
    );
    expect(screen.getByTestId('result-count')).toHaveAttribute('data-shown', '1');
    expect(screen.queryByRole('heading', { level: 2, name: 'finances' })).toBeNull();
  });
});
