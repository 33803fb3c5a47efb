import { expect, test } from 'vitest';
import { pressPortrait } from '../../src/summary/press-portrait';
import { year } from './bundled';

test('the press of 2019, as counted by hand in the report', () => {
  const rows = Uint32Array.from({ length: year.press.rows }, (_, row) => row);
  expect(pressPortrait(year.press, rows)).toMatchObject({
    shown: 41,
    outlet: { value: 'Next INpact', count: 7 },
    months: 12,
    month: { value: '2019-09-01', count: 10 },
  });
});
