import { expect, test } from 'vitest';
import { importValues as en } from '../../../src/i18n/en/import-values';
import { importValues as fr } from '../../../src/i18n/fr/import-values';
import { remedyFor, type ProblemCode } from '../../../src/model/row-problem';

const CODES = Object.keys(en.problem) as ProblemCode[];

test.each(CODES)('%s has a sentence and a remedy in both languages', (code) => {
  for (const words of [en, fr]) {
    expect(words.problem[code]('Lyon')).toMatch(/\.$/);
    expect(words.remedy[remedyFor(code)]).toMatch(/\.$/);
  }
});

test('French has no-break spaces before high punctuation and inside guillemets', () => {
  const said = [
    ...CODES.map((code) => fr.problem[code]('Lyon')),
    ...Object.values(fr.mapping),
    fr.days({ dayMonth: 31, monthDay: 0, either: 11 }),
    fr.numbers({ comma: 1, point: 0, either: 2 }),
    fr.taken('Conf.', 'conférence'),
  ].join('\n');
  expect(said).not.toMatch(/« | »| [:;?!]/);
});

test('the evidence of dates is told in a sentence', () => {
  const counts = { dayMonth: 31, monthDay: 0, either: 11 };
  expect(en.days(counts)).toBe(
    '42 dates in digits: 31 can only be day/month, 0 only month/day, 11 could be either.',
  );
  expect(fr.days(counts)).toBe(
    '42 dates en chiffres\u00a0: 31 ne peuvent être que jour/mois, 0 que mois/jour, 11 peuvent être l’un ou l’autre.',
  );
});
