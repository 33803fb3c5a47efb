// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import Combobox, { type Option } from '../../src/ui/Combobox.svelte';

const options = (...keys: string[]) => keys.map((key) => ({ key, name: `${key}, told` }));
const groups = [
  { key: 'first', title: '', aside: '', options: options('words') },
  { key: 'values', title: 'Values', aside: '2 of 9', options: options('Lyon', 'Paris') },
  { key: 'rows', title: 'Events', aside: '', options: options('Stand') },
];
const option = createRawSnippet((one: () => Option) => ({
  render: () => `<span>${one().key}</span>`,
}));

function draw(changes = {}) {
  const onchoose = vi.fn();
  const words = { label: 'Search', placeholder: 'Town', list: 'Found' };
  render(Combobox<Option>, { value: '', words, groups, option, onchoose, ...changes });
  return { onchoose, user: userEvent.setup(), field: screen.getByRole('combobox') };
}

/** The name of the option that the arrows have reached. */
function reached(): string | null {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  const selected = screen.queryByRole('option', { selected: true });
  expect(selected?.id ?? null).toBe(id);
  return selected?.getAttribute('aria-label') ?? null;
}

test('a field owns a list of options in named groups', () => {
  const { field } = draw();
  const list = screen.getByRole('listbox', { name: 'Found' });
  expect(field).toHaveAttribute('aria-controls', list.id);
  expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(field).toHaveAccessibleName('Search');
  const values = within(list).getByRole('group', { name: 'Values' });
  expect(within(values).getAllByRole('option')).toHaveLength(2);
  expect(within(list).getAllByRole('group')).toHaveLength(2);
  expect(within(list).getAllByRole('option')).toHaveLength(4);
  expect(reached()).toBeNull();
});

test('arrows walk through all groups and back into the field', async () => {
  const { user, field } = draw();
  await user.click(field);
  const walked = [];
  for (let step = 0; step < 5; step++) {
    await user.keyboard('{ArrowDown}');
    walked.push(reached());
  }
  expect(walked).toEqual(['words, told', 'Lyon, told', 'Paris, told', 'Stand, told', null]);
  await user.keyboard('{ArrowUp}');
  expect(reached()).toBe('Stand, told');
  await user.keyboard('{Home}');
  expect(reached()).toBe('words, told');
  await user.keyboard('{End}');
  expect(reached()).toBe('Stand, told');
  await user.keyboard('{Home}{ArrowUp}');
  expect(reached()).toBeNull();
  expect(field).toHaveFocus();
});

test('in the field, Home and End move among the letters', async () => {
  const { user, field } = draw({ value: 'lyon' });
  await user.click(field);
  await user.keyboard('{Home}');
  expect(reached()).toBeNull();
  expect((field as HTMLInputElement).selectionStart).toBe(0);
});

test('Enter chooses what was reached, or the first; a click what it is on', async () => {
  const { user, field, onchoose } = draw();
  await user.click(field);
  await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
  await user.click(screen.getByRole('option', { name: 'Stand, told' }));
  expect(onchoose.mock.calls.map(([chosen]) => chosen.key)).toEqual(['words', 'Lyon', 'Stand']);
  expect(field).toHaveFocus();
});

test('typing leaves the list', async () => {
  const { user, field } = draw();
  await user.click(field);
  await user.keyboard('{ArrowDown}a');
  expect(reached()).toBeNull();
  expect(field).toHaveValue('a');
});

test('without options nothing is expanded and nothing chosen', async () => {
  const { user, field, onchoose } = draw({ groups: [] });
  await user.click(field);
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  expect(reached()).toBeNull();
  expect(onchoose).not.toHaveBeenCalled();
});
