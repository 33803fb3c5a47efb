import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, type DecimalMark } from '../../../src/model/number';
import { numberEvidence } from '../../../src/model/number-evidence';
import { always } from '../../property';

function read(text: string, mark: DecimalMark = ',') {
  return readNumber(text, mark);
}

function exactly(value: number, unit = '') {
  return { value, approximate: false, unit };
}

function about(value: number, unit = '') {
  return { value, approximate: true, unit };
}

describe('numbers as French spreadsheets write them', () => {
  test.each([
    ['35', exactly(35)],
    ['0', exactly(0)],
    [' 12 ', exactly(12)],
    ['1 234,5', exactly(1234.5)],
    ['1\u202f234,5', exactly(1234.5)],
    ['1\u00a0234\u00a0567', exactly(1234567)],
    ['1\u2009234', exactly(1234)],
    ["1'234,50", exactly(1234.5)],
    ['1’234', exactly(1234)],
    ['1.234,50', exactly(1234.5)],
    ['1.234', exactly(1234)],
    ['1.234.567', exactly(1234567)],
    ['0,5', exactly(0.5)],
    [',5', exactly(0.5)],
    ['-12', exactly(-12)],
    ['\u221212,5', exactly(-12.5)],
    ['(1 234)', exactly(-1234)],
    ['+7', exactly(7)],
    ['+ 7 %', exactly(7, '%')],
    ['- 5 000', exactly(-5000)],
    ["'1 234", exactly(1234)],
    ['10 000 abonnés', exactly(10000, 'abonnés')],
    ['100 Go', exactly(100, 'Go')],
    ['€53 100', exactly(53100, 'EUR')],
    ['€53,10', exactly(53.1, 'EUR')],
    ['53,100 €', exactly(53.1, 'EUR')],
    ['53 100 €', exactly(53100, 'EUR')],
    ['53\u202f100\u00a0€', exactly(53100, 'EUR')],
    ['53100€', exactly(53100, 'EUR')],
    ['20 000 euros', exactly(20000, 'EUR')],
    ['1,4 million', exactly(1400000)],
    ['1,4 million d’euros', exactly(1400000, 'EUR')],
    ['2 M€', exactly(2000000, 'EUR')],
    ['35 k€', exactly(35000, 'EUR')],
    ['3 milliards', exactly(3000000000)],
    ['1 000 milliards de dollars', exactly(1e12, 'USD')],
    ['12 %', exactly(12, '%')],
    ['0,0004 %', exactly(0.0004, '%')],
    ['57,8To', exactly(57.8, 'To')],
    ['7 269 604 vues', exactly(7269604, 'vues')],
    ['38 personnes', exactly(38, 'personnes')],
    ['1,2e3', exactly(1200)],
    ['~ 35', about(35)],
    ['env. 300', about(300)],
    ['environ 300', about(300)],
    ['plus de 100', about(100)],
    ['près de 1 000 visites', about(1000, 'visites')],
    ['> 100', about(100)],
    ['100+', about(100)],
    ['300 (environ)', about(300)],
    ['au moins 250', about(250)],
  ])('%j', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe('numbers with a decimal point', () => {
  test.each([
    ['1,234.50', 1234.5],
    ['1.234', 1.234],
    ['1,234', 1234],
    ['12.5', 12.5],
    ['-3.37', -3.37],
    ['1e-7', 1e-7],
    ['€20,000', 20000],
    ['1.4 million', 1400000],
  ])('%j', (text, value) => {
    expect(read(text, '.')).toMatchObject({ value });
  });
});

describe('what is no number is missing, with a reason', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['-', 'not-told'],
    ['—', 'not-told'],
    ['n.c.', 'not-told'],
    ['nc', 'not-told'],
    ['NC', 'not-told'],
    ['n/a', 'not-told'],
    ['?', 'not-told'],
    ['non communiqué', 'not-told'],
    ['10-20', 'range'],
    ['10 à 20', 'range'],
    ['entre 10 et 20', 'range'],
    ['10 – 20', 'range'],
    ['10/20', 'range'],
    ['#REF!', 'spreadsheet-error'],
    ['#N/A', 'spreadsheet-error'],
    ['beaucoup', 'not-a-number'],
    ['3 rue de la Paix', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['12h30', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['NaN', 'not-told'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1e999', 'not-a-number'],
    ['€53,100', 'ambiguous-mark'],
    ['€ 53,100', 'ambiguous-mark'],
    ['$1,234', 'ambiguous-mark'],
    ['EUR 53,100', 'ambiguous-mark'],
    ['- 5 - 10', 'range'],
    ['5 mai', 'not-a-number'],
  ])('%j: %s', (text, missing) => {
    expect(read(text)).toEqual({ missing });
  });
});

describe('the decimal mark is evidence of the whole column', () => {
  test.each<[string[], DecimalMark, DecimalMark, boolean]>([
    [['1,5', '1.234'], '.', ',', false],
    [['1.5', '1.234'], ',', '.', false],
    [['1.234,5', '1.234'], '.', ',', false],
    [['1.234'], ',', ',', true],
    [['1,234'], '.', '.', true],
    [['12', '53 100 €'], ',', ',', false],
  ])('%j', (cells, presumed, mark, isPresumed) => {
    const counted = cells.map((cell) => [cell, 1] as const);
    expect(numberEvidence(counted, presumed)).toMatchObject({ mark, presumed: isPresumed });
  });
});

test('a number written in any convention is read back', () => {
  const hundredths = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const group = fc.constantFrom('', ' ', '\u202f', '\u00a0', '\u2009', "'");
  const mark = fc.constantFrom<DecimalMark>(',', '.');
  always(
    fc.property(hundredths, group, mark, (number, separator, decimal) => {
      const [whole, fraction] = (Math.abs(number) / 100).toFixed(2).split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
      const text = `${number < 0 ? '-' : ''}${grouped}${decimal}${fraction}`;
      expect(readNumber(text, decimal)).toEqual({
        value: number / 100,
        approximate: false,
        unit: '',
      });
    }),
  );
});

test('no text throws, and none becomes a number that is not finite', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789 ,.-+€%()~eM/') }),
  );
  always(
    fc.property(text, (cell) => {
      const reading = readNumber(cell, ',');
      if ('value' in reading) expect(Number.isFinite(reading.value)).toBe(true);
    }),
    1000,
  );
});
