// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import PartnersView from '../../src/views/PartnersView.svelte';
import { pageOn, renderOn } from './page';

beforeEach(() => language.show('en'));

const FEW = [
  ['id', 'name', 'relation', 'detail_en'],
  ['a', 'La Volte', 'consolidation', 'in 2019'],
  ['b', 'La Volte', 'consolidation', 'in 2020'],
  ['c', 'La Volte', 'co-projet', 'stories'],
  ['d', 'April', 'co-projet', 'software'],
];

function renderPartners(partners: string[][]) {
  const context = pageOn({ partners });
  renderOn(context, PartnersView, {});
  return context;
}

function show() {
  return { ...renderPartners(FEW), user: userEvent.setup() };
}

test('a partner stands once on each of its islands', () => {
  show();
  const picture = within(screen.getByRole('group', { name: /islands/ }));
  expect(picture.getAllByRole('button', { name: 'La Volte' })).toHaveLength(2);
  expect(picture.getByRole('button', { name: 'strengthened tie: 2' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '4 ties with 2 partners, of 2 kinds; 1 partner has more than one.',
  );
});

test('an island selects its relation, a name its partner', async () => {
  const { page, user } = show();
  const picture = within(screen.getByRole('group', { name: /islands/ }));
  await user.click(picture.getByRole('button', { name: 'joint project: 2' }));
  expect(page.selection.values('relation')).toEqual(['co-projet']);
  await user.click(picture.getByRole('button', { name: 'April' }));
  expect(page.selection.values('partner')).toEqual(['April']);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '1 tie out of 4: April (joint project).',
  );
});

test('a row pointed at lights its partner on every island', async () => {
  const { user } = show();
  const picture = within(screen.getByRole('group', { name: /islands/ }));
  await user.hover(screen.getByText('in 2020'));
  for (const place of picture.getAllByRole('button', { name: 'La Volte' })) {
    expect(place).toHaveClass('lit');
  }
  expect(picture.getByRole('button', { name: 'April' })).not.toHaveClass('lit');
});

test('of very many partners the relations are bars that select', async () => {
  const ties = Array.from({ length: 600 }, (_, index) => [
    `p${index}`,
    `Name ${index}`,
    index % 3 === 0 ? 'co-projet' : 'consolidation',
  ]);
  const { page } = renderPartners([['id', 'name', 'relation'], ...ties]);
  expect(screen.queryByRole('group', { name: /islands/ })).toBeNull();
  const bars = within(screen.getByRole('list', { name: /by relation/ }));
  expect(bars.getAllByRole('button')).toHaveLength(2);
  await userEvent.click(bars.getByRole('button', { name: 'joint project: 200' }));
  expect(page.selection.values('relation')).toEqual(['co-projet']);
});
