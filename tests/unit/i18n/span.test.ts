import { expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.svelte';

const january2020 = { from: '2020-01-17', to: '2020-01-31' };

test('a span leaves out no year but that which is understood', () => {
  language.show('fr');
  expect(language.span(january2020)).toMatch(/2020$/);
  expect(language.span(january2020, 2019)).toMatch(/2020$/);
  expect(language.span(january2020, 2020)).toMatch(/janvier$/);
  expect(language.span({ from: '2019-12-25', to: '2020-01-20' }, 2020)).toMatch(/2019.*2020$/);
});
