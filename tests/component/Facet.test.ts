// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Facet, { type FacetValue } from '../../src/ui/Facet.svelte';

const words = {
  more: (hidden: number) => `${hidden} more`,
  less: 'fewer',
  beyond: (hidden: number) => `${hidden} to be found`,
  find: 'Find',
  none: 'nothing',
  excluded: ', excluded',
  both: (count: string, year: number, other: string, otherYear: number) =>
    `${count} in ${year}, ${other} in ${otherYear}`,
  exclude: (label: string) => `All but ${label}`,
  hint: 'Shift excludes',
};

function value(label: string, count = 1, more: Partial<FacetValue> = {}): FacetValue {
  return { key: label.toLowerCase(), label, count, total: 3, selected: false, ...more };
}

function show(values: FacetValue[]) {
  const ontoggle = vi.fn();
  const onexclude = vi.fn();
  render(Facet, { title: 'Outlet', values, words, hue: 'red', ontoggle, onexclude });
  return { ontoggle, onexclude, user: userEvent.setup() };
}

/** The buttons that select, without those that exclude. */
function selecting(): HTMLElement[] {
  return within(screen.getByRole('list')).queryAllByRole('button', { name: /^(?!All but)/ });
}

const alphabet = [...'ABCDEFGHIJKLMN'].map((letter) => value(letter));

test('a value is a button with its count that says whether it is selected', async () => {
  const { ontoggle, user } = show([value('Lyon', 3, { selected: true }), value('Paris', 0)]);
  expect(screen.getByRole('button', { name: 'Lyon 3', pressed: true })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Paris 0', pressed: false }));
  expect(ontoggle).toHaveBeenCalledExactlyOnceWith('paris');
});

test('beside another year a value has both counts, each with its year', () => {
  const other = { count: 2, total: 2 };
  render(Facet, {
    title: 'Outlet',
    values: [value('Lyon', 3, { other }), value('Paris', 0, { other })],
    words,
    hue: 'red',
    years: [2019, 2018],
    ontoggle: vi.fn(),
  });
  expect(screen.getByRole('button', { name: 'Lyon 3 in 2019, 2 in 2018' })).toBeVisible();
  // What only the other year has is no less on offer.
  const gone = screen.getByRole('button', { name: 'Paris 0 in 2019, 2 in 2018' });
  expect(gone.closest('li')).not.toHaveClass('nothing');
});

test('shift and a click, or shift and Enter, exclude', async () => {
  const { ontoggle, onexclude, user } = show([value('Lyon'), value('Paris')]);
  await user.keyboard('{Shift>}');
  await user.click(screen.getByRole('button', { name: 'Lyon 1' }));
  screen.getByRole('button', { name: 'Paris 1' }).focus();
  await user.keyboard('{Enter}{/Shift}');
  expect(onexclude.mock.calls).toEqual([['lyon'], ['paris']]);
  expect(ontoggle).not.toHaveBeenCalled();
});

test('where there is no Shift key, a button beside the value excludes', async () => {
  const { ontoggle, onexclude, user } = show([value('Lyon'), value('Paris')]);
  await user.click(screen.getByRole('button', { name: 'All but Paris', pressed: false }));
  expect(onexclude).toHaveBeenCalledExactlyOnceWith('paris');
  expect(ontoggle).not.toHaveBeenCalled();
});

test('an excluded value says so', () => {
  show([value('Lyon', 1, { excluded: true })]);
  expect(screen.getByRole('button', { name: 'Lyon 1 , excluded' })).toBeVisible();
});

test('a long facet shows seven values and what is selected, and opens', async () => {
  const values = alphabet.with(11, value('L', 1, { selected: true }));
  const { user } = show(values);
  expect(selecting().map((button) => button.textContent.trim()[0])).toEqual([...'ABCDEFGL']);
  await user.click(screen.getByRole('button', { name: '6 more', expanded: false }));
  expect(selecting()).toHaveLength(14);
  await user.click(screen.getByRole('button', { name: 'fewer', expanded: true }));
  expect(selecting()).toHaveLength(8);
});

test('an open facet finds values without accents', async () => {
  const { user } = show([...alphabet, value('Évry')]);
  await user.click(screen.getByRole('button', { name: '8 more' }));
  const field = screen.getByRole('searchbox', { name: 'Find' });
  await user.type(field, 'evr');
  expect(selecting()).toHaveLength(1);
  await user.type(field, 'x');
  expect(screen.getByText('nothing')).toBeVisible();
});

test('one value more than seven is shown at once', () => {
  show(alphabet.slice(0, 8));
  expect(selecting()).toHaveLength(8);
  expect(screen.queryByRole('button', { expanded: false })).toBeNull();
});

test('of 10,000 values some are shown, more when asked for, and any by its name', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => value(`Name ${index}`));
  many[9_000] = value('Chosen', 1, { selected: true });
  const { user } = show(many);
  expect(screen.getAllByRole('listitem')).toHaveLength(8);
  await user.click(screen.getByText('9992 more'));
  expect(screen.getAllByRole('listitem')).toHaveLength(101);
  expect(screen.getByText('9899 to be found')).toBeVisible();
  await user.type(screen.getByRole('searchbox'), 'name 779');
  expect(screen.getByText('Name 7799')).toBeVisible();
  expect(screen.queryByText(/to be found/)).toBeNull();
});
