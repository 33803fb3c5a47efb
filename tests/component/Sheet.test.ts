// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import Sheet from '../../src/ui/Sheet.svelte';

beforeEach(() => {
  // jsdom has dialogs, but cannot open them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const children = createRawSnippet(() => ({ render: () => '<p>values</p>' }));

test('a sheet opens with its title and its content, and closes', async () => {
  const user = userEvent.setup();
  const props = { open: false, title: 'Filters', close: 'Close', children };
  const { rerender } = render(Sheet, props);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText('values')).toBeNull();
  await rerender({ open: true });
  expect(screen.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  expect(screen.getByText('values')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
