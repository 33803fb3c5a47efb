// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { searchKey } from '../../src/views/search-key.svelte';

afterEach(() => {
  document.body.innerHTML = '';
  if (!searchKey.on) searchKey.toggle();
});

/** Whether a key pressed on the first element of the page asks for the search. */
function asks(html: string, key: string, modifiers: KeyboardEventInit = {}): boolean {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild ?? document.body;
  let answer = false;
  const listen = (event: KeyboardEvent) => (answer = searchKey.asks(event));
  document.addEventListener('keydown', listen, { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers }));
  return answer;
}

test('the slash, and Control or Command with K', () => {
  expect(asks('', '/')).toBe(true);
  // On a French keyboard the slash is above the colon.
  expect(asks('', '/', { shiftKey: true })).toBe(true);
  expect(asks('<button></button>', '/')).toBe(true);
  expect(asks('', 'k', { ctrlKey: true })).toBe(true);
  expect(asks('', 'K', { metaKey: true })).toBe(true);
});

test('no other key, nor one held down', () => {
  expect(asks('', 'k')).toBe(false);
  expect(asks('', '/', { ctrlKey: true })).toBe(false);
  expect(asks('', '/', { altKey: true })).toBe(false);
  expect(asks('', 'k', { ctrlKey: true, shiftKey: true })).toBe(false);
  expect(asks('', '/', { repeat: true })).toBe(false);
});

test.each(['<input>', '<input type="date">', '<textarea></textarea>', '<select></select>'])(
  'not while typing in %s',
  (field) => {
    expect(asks(field, '/')).toBe(false);
    expect(asks(field, 'k', { ctrlKey: true })).toBe(false);
  },
);

test('not over a dialog', () => {
  expect(asks('<dialog open></dialog>', '/')).toBe(false);
  expect(asks('<dialog></dialog>', '/')).toBe(true);
});

test('turned off, the slash is any other key', () => {
  searchKey.toggle();
  expect(asks('', '/')).toBe(false);
  expect(asks('', 'k', { ctrlKey: true })).toBe(true);
});
