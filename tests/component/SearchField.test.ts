// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SearchField from '../../src/ui/SearchField.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function show(value = '') {
  const onsearch = vi.fn();
  const props = { value, label: 'Search', placeholder: 'Search', onsearch };
  const { rerender } = render(SearchField, props);
  return { onsearch, rerender, field: screen.getByRole('searchbox', { name: 'Search' }) };
}

test('words are told once the reader pauses', async () => {
  const { onsearch, field } = show();
  await fireEvent.input(field, { target: { value: 'peer' } });
  vi.advanceTimersByTime(100);
  await fireEvent.input(field, { target: { value: 'peertube' } });
  vi.advanceTimersByTime(149);
  expect(onsearch).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onsearch).toHaveBeenCalledExactlyOnceWith('peertube');
});

test('Enter tells them at once', async () => {
  const { onsearch, field } = show();
  await fireEvent.input(field, { target: { value: 'peertube' } });
  await fireEvent.submit(field);
  vi.advanceTimersByTime(1000);
  expect(onsearch).toHaveBeenCalledExactlyOnceWith('peertube');
});

test('a value changed elsewhere is shown', async () => {
  const { rerender, field } = show('chatons');
  expect(field).toHaveValue('chatons');
  await rerender({ value: '' });
  expect(field).toHaveValue('');
});
