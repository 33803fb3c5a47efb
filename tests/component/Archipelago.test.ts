// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Archipelago from '../../src/charts/Archipelago.svelte';

const islands = [
  {
    key: 'research',
    title: 'research',
    names: [
      { key: '1', text: 'TAPAS' },
      { key: '2', text: 'CEMEA' },
    ],
  },
  { key: 'close', title: 'tie', names: [{ key: '3', text: 'CEMEA' }] },
];

function show(lit: string | null = null) {
  const calls = { onpoint: vi.fn(), onisland: vi.fn(), onplace: vi.fn() };
  render(Archipelago, {
    islands,
    label: 'Partners',
    hue: 'purple',
    state: (key: string) => ({ name: `${key}: 2`, count: 2, pressed: key === 'close' }),
    shown: () => true,
    pressed: (name: string) => name === 'TAPAS',
    lit,
    ...calls,
  });
  return { ...calls, user: userEvent.setup() };
}

test('islands and names are buttons that say whether they are selected', async () => {
  const { onisland, onplace, user } = show();
  await user.click(screen.getByRole('button', { name: 'close: 2', pressed: true }));
  await user.click(screen.getByRole('button', { name: 'TAPAS', pressed: true }));
  await user.click(screen.getAllByRole('button', { name: 'CEMEA', pressed: false })[0]);
  expect(onisland.mock.calls).toEqual([['close']]);
  expect(onplace.mock.calls).toEqual([['TAPAS'], ['CEMEA']]);
});

test('one of them is in the tab order, arrows lead to the others', async () => {
  const { onpoint, user } = show();
  await user.tab();
  expect(screen.getByRole('button', { name: 'research: 2' })).toHaveFocus();
  await user.keyboard('{End}');
  expect(document.activeElement?.tagName).toBe('BUTTON');
  expect(document.activeElement).not.toBe(screen.getByRole('button', { name: 'research: 2' }));
  expect(onpoint).toHaveBeenCalledOnce();
  await user.keyboard('{Home}');
  expect(screen.getByRole('button', { name: 'research: 2' })).toHaveFocus();
});

test('a name pointed at lights all places of that name', () => {
  show('CEMEA');
  const lit = screen.getAllByRole('button', { name: 'CEMEA' });
  expect(lit.map((button) => button.classList.contains('lit'))).toEqual([true, true]);
  expect(screen.getByRole('button', { name: 'TAPAS' })).not.toHaveClass('lit');
});
