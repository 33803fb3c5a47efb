// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import MonthPiles, { type PileSheet } from '../../src/charts/MonthPiles.svelte';

function sheet(key: string, month: number, shown = true): PileSheet {
  const look = { form: 'page' as const, hue: 'red', pressed: false };
  return { key, month, name: `sheet ${key}`, title: key, about: 'outlet', shown, ...look };
}

const monthsOf = (total: number) =>
  Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    label: `m${index + 1}`,
    short: String(index + 1),
    name: `month ${index + 1}: 1`,
    count: 1,
    total,
    pressed: index === 8,
  }));

function show(sheets: PileSheet[], most = 2) {
  const calls = { onpoint: vi.fn(), onsheet: vi.fn(), onmonth: vi.fn() };
  render(MonthPiles, {
    sheets,
    months: monthsOf(most),
    label: 'The year',
    hue: 'red',
    lit: null,
    ...calls,
  });
  return { ...calls, user: userEvent.setup() };
}

test('one sheet is in the tab order, arrows lead to the others', async () => {
  const { onpoint, onsheet, user } = show([sheet('a', 1), sheet('b', 2), sheet('c', 2)]);
  await user.tab();
  expect(screen.getByRole('button', { name: 'sheet a' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: 'sheet b' })).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('button', { name: 'sheet c' })).toHaveFocus();
  expect(onpoint).toHaveBeenLastCalledWith('c');
  await user.keyboard('{Enter} ');
  expect(onsheet.mock.calls).toEqual([['c'], ['c']]);
});

test('a month is a button', async () => {
  const { onmonth, user } = show([sheet('a', 1)]);
  await user.click(screen.getByRole('button', { name: 'month 9: 1', pressed: true }));
  expect(onmonth).toHaveBeenCalledExactlyOnceWith(9);
});

test('piles too high to see become bars, and the months still act', () => {
  show([], 25);
  expect(screen.getAllByRole('button')).toHaveLength(12);
});
