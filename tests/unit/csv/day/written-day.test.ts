import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../../src/csv/day/written-day';
import type { DayHabits } from '../../../../src/model/day-reading';
import { dayOf, parseDay } from '../../../../src/model/day';
import { always } from '../../../property';

const french: DayHabits = { order: 'day-month', year: null, epoch: 1900 };
const english: DayHabits = { ...french, order: 'month-day' };
const of2019: DayHabits = { ...french, year: 2019 };

/** `2019-06-27`, `2019-06-27..2019-06-30`, followed by the precision and the note if any. */
function told(text: string, habits = french): string {
  const reading = readDay(text, habits);
  if ('missing' in reading) return reading.missing;
  const { start, end, precision, note } = reading;
  const days = start === end ? start : `${start}..${end}`;
  return [days, precision === 'day' ? '' : precision, note ?? ''].filter(Boolean).join(' ');
}

describe('one day', () => {
  test.each([
    ['2019-06-27', '2019-06-27'],
    ['2019/06/27', '2019-06-27'],
    ['2019.06.27', '2019-06-27'],
    ['2019/04/03/', '2019-04-03'],
    ['20190627', '2019-06-27'],
    ['27/06/2019', '2019-06-27'],
    ['7/6/2019', '2019-06-07'],
    ['27/06/19', '2019-06-27 two-digit-year'],
    ['27/06/98', '1998-06-27 two-digit-year'],
    ['27-06-2019', '2019-06-27'],
    ['27.6.2019', '2019-06-27'],
    ['27 juin 2019', '2019-06-27'],
    ['27 juin 2019.', '2019-06-27'],
    ['27\u00a0JUIN\u00a02019', '2019-06-27'],
    ['1er mai 2019', '2019-05-01'],
    ['1ᵉʳ mai 2019', '2019-05-01'],
    ['jeudi 27 juin 2019', '2019-06-27'],
    ['Jeu. 27 juin 2019', '2019-06-27'],
    ['le 27 juin 2019', '2019-06-27'],
    ['mardi 12 mars 2019', '2019-03-12'],
    ['mar. 12 mars 2019', '2019-03-12'],
    ['12 mar 2019', '2019-03-12'],
    ['Mar 12 2019', '2019-03-12'],
    ['27-juin-19', '2019-06-27 two-digit-year'],
    ['27 févr. 2019', '2019-02-27'],
    ['3 août 2019', '2019-08-03'],
    ['3 aout 2019', '2019-08-03'],
    ['3 déc. 2019', '2019-12-03'],
    ['June 27, 2019', '2019-06-27'],
    ['27 June 2019', '2019-06-27'],
    ['Thursday, June 27th, 2019', '2019-06-27'],
    ['Jun 27 2019', '2019-06-27'],
    ['27th of June 2019', '2019-06-27'],
    ['1 er mai 2019', '2019-05-01'],
    ['Mercredi 1 er mai 2019', '2019-05-01'],
    ["'27/06/2019", '2019-06-27'],
    ["'27 juin 2019", '2019-06-27'],
    ['27/06/2019 14:30', '2019-06-27'],
    ['27/06/2019, 14h', '2019-06-27'],
    ['27/06/2019, 14:30', '2019-06-27'],
    ['27 juin 2019, à 14 h', '2019-06-27'],
    ['27/06/2019 14h30', '2019-06-27'],
    ['27/06/2019 à 14h', '2019-06-27'],
    ['27 juin 2019 à 14h30', '2019-06-27'],
    ['2019-06-27T14:30:00Z', '2019-06-27'],
    ['2019-06-27T23:30:00+02:00', '2019-06-27'],
    ['2019-06-27 14:30:00', '2019-06-27'],
    ['6/27/2019', '2019-06-27 other-order'],
    ['43643', '2019-06-27 serial'],
    ['43643,5', '2019-06-27 serial'],
    ['29/02/2020', '2020-02-29'],
  ])('%j is %s', (text, reading) => {
    expect(told(text)).toBe(reading);
  });

  test.each([
    ['06/27/2019', '2019-06-27'],
    ['04/05/2019', '2019-04-05'],
    ['04/05/2019 2:30 PM', '2019-04-05'],
    ['27/06/2019', '2019-06-27 other-order'],
  ])('%j in a column of months first is %s', (text, reading) => {
    expect(told(text, english)).toBe(reading);
  });

  test('a number of days can count from 1904', () => {
    expect(told('42181', { ...french, epoch: 1904 })).toBe('2019-06-27 serial');
  });
});

describe('a day without its year takes that of the file', () => {
  test.each([
    ['27 juin', '2019-06-27 year-of-file'],
    ['27/06', '2019-06-27 year-of-file'],
    ['octobre', '2019-10-01..2019-10-31 month year-of-file'],
    ['du 3 au 5 mai', '2019-05-03..2019-05-05 year-of-file'],
    ['30/05 au 02/06', '2019-05-30..2019-06-02 year-of-file'],
    ['été', '2019-06-21..2019-09-22 season year-of-file'],
    ['T2', '2019-04-01..2019-06-30 season year-of-file'],
    ['23 janvier', '2019-01-23 year-of-file'],
    ['le 6 décembre', '2019-12-06 year-of-file'],
  ])('%j is %s', (text, reading) => {
    expect(told(text, of2019)).toBe(reading);
    expect(told(text)).toBe('no-year');
  });
});

describe('a period keeps how exactly it was told', () => {
  test.each([
    ['juin 2019', '2019-06-01..2019-06-30 month'],
    ['Février 2020', '2020-02-01..2020-02-29 month'],
    ['juin-2019', '2019-06-01..2019-06-30 month'],
    ['juin-19', '2019-06-01..2019-06-30 month two-digit-year'],
    ['janv.-19', '2019-01-01..2019-01-31 month two-digit-year'],
    ['Feb-20', '2020-02-01..2020-02-29 month two-digit-year'],
    ['06/2019', '2019-06-01..2019-06-30 month'],
    ['2019-06', '2019-06-01..2019-06-30 month'],
    ['June 2019', '2019-06-01..2019-06-30 month'],
    ['2019', '2019-01-01..2019-12-31 year'],
    ['en 2019', '2019-01-01..2019-12-31 year'],
    ['courant 2019', '2019-01-01..2019-12-31 year'],
    ['2020/2021', '2020-01-01..2021-12-31 year'],
    ['2018-19', '2018-01-01..2019-12-31 year'],
    ['été 2019', '2019-06-21..2019-09-22 season'],
    ["l'été 2019", '2019-06-21..2019-09-22 season'],
    ['Printemps 2019', '2019-03-20..2019-06-20 season'],
    ['automne 2019', '2019-09-23..2019-12-21 season'],
    ['hiver 2019', '2019-12-22..2020-03-19 season winter'],
    ['hiver 2019-2020', '2019-12-22..2020-03-19 season'],
    ['hiver 2019/20', '2019-12-22..2020-03-19 season'],
    ['summer 2019', '2019-06-21..2019-09-22 season'],
    ['début 2018', '2018-01-01..2018-03-31 season'],
    ['fin 2018', '2018-10-01..2018-12-31 season'],
    ['la fin 2020', '2020-10-01..2020-12-31 season'],
    ['mi-2017', '2017-06-01..2017-07-31 season'],
    ['Mi-2017', '2017-06-01..2017-07-31 season'],
    ['milieu 2017', '2017-06-01..2017-07-31 season'],
    ['fin novembre 2018', '2018-11-21..2018-11-30 month'],
    ['début février 2018', '2018-02-01..2018-02-10 month'],
    ['mi-novembre 2018', '2018-11-11..2018-11-20 month'],
    ['courant mars 2019', '2019-03-01..2019-03-31 month'],
    ['early 2019', '2019-01-01..2019-03-31 season'],
    ['late November 2018', '2018-11-21..2018-11-30 month'],
    ['T2 2019', '2019-04-01..2019-06-30 season'],
    ['2019-T2', '2019-04-01..2019-06-30 season'],
    ['Q2 2019', '2019-04-01..2019-06-30 season'],
    ['2e trimestre 2019', '2019-04-01..2019-06-30 season'],
    ['2ème trimestre 2019', '2019-04-01..2019-06-30 season'],
    ['premier trimestre 2019', '2019-01-01..2019-03-31 season'],
    ['1er semestre 2019', '2019-01-01..2019-06-30 season'],
    ['premier semestre 2020', '2020-01-01..2020-06-30 season'],
    ['S2 2019', '2019-07-01..2019-12-31 season'],
    ['second half of 2019', '2019-07-01..2019-12-31 season'],
    ['mai à juillet 2019', '2019-05-01..2019-07-31 month'],
    ['mai-juin 2019', '2019-05-01..2019-06-30 month'],
    ['de mai 2019 à février 2020', '2019-05-01..2020-02-29 month'],
    ['2017 à 2019', '2017-01-01..2019-12-31 year'],
    ['de fin 2018 à début 2019', '2018-10-01..2019-03-31 season'],
  ])('%j is %s', (text, reading) => {
    expect(told(text)).toBe(reading);
  });
});

describe('from one day to another', () => {
  test.each([
    ['2019/06/27 au 30', '2019-06-27..2019-06-30'],
    ['2019/06/07 au 09', '2019-06-07..2019-06-09'],
    ['2019/05/30 au 06/02', '2019-05-30..2019-06-02'],
    ['2019/05/18 et 19', '2019-05-18..2019-05-19'],
    ['du 3 au 5 mai 2019', '2019-05-03..2019-05-05'],
    ['Du vendredi 3 au dimanche 5 mai 2019', '2019-05-03..2019-05-05'],
    ['30/05 au 02/06/2019', '2019-05-30..2019-06-02'],
    ['30/05/2019 au 02/06', '2019-05-30..2019-06-02'],
    ['3-5 mai 2019', '2019-05-03..2019-05-05'],
    ['3–5 mai 2019', '2019-05-03..2019-05-05'],
    ['du 30 mai au 2 juin 2019', '2019-05-30..2019-06-02'],
    ['3 et 4 mai 2019', '2019-05-03..2019-05-04'],
    ['3 & 4 mai 2019', '2019-05-03..2019-05-04'],
    ['3, 4 et 5 mai 2019', '2019-05-03..2019-05-05'],
    ['3 et 10 mai 2019', '2019-05-03..2019-05-10 days-apart'],
    ['27/06/2019 - 30/06/2019', '2019-06-27..2019-06-30'],
    ['02/04/2022-03/04/2022', '2022-04-02..2022-04-03'],
    ['27-30/06/2019', '2019-06-27..2019-06-30'],
    ['27/06-30/06/2019', '2019-06-27..2019-06-30'],
    ['2019-06-27/2019-06-30', '2019-06-27..2019-06-30'],
    ['2019-06-27 → 2019-06-30', '2019-06-27..2019-06-30'],
    ['27 juin 2019 au 30 juin 2019', '2019-06-27..2019-06-30'],
    ['June 27-30, 2019', '2019-06-27..2019-06-30'],
    ['from 27 to 30 June 2019', '2019-06-27..2019-06-30'],
    ['du 30 décembre au 2 janvier 2020', '2019-12-30..2020-01-02'],
    ['30 décembre 2019 au 2 janvier', '2019-12-30..2020-01-02'],
    ["16 septembre 2019 pour s'achever le 16 janvier 2020", '2019-09-16..2020-01-16'],
    ['1er et 2 mai 2019', '2019-05-01..2019-05-02'],
    ['3 mai 2019 au 3 mai 2019', '2019-05-03'],
  ])('%j is %s', (text, reading) => {
    expect(told(text)).toBe(reading);
  });
});

describe('what is no day says why', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['31/02/2019', 'no-such-day'],
    ['29/02/2019', 'no-such-day'],
    ['2019-02-30', 'no-such-day'],
    ['31 avril 2019', 'no-such-day'],
    ['32/01/2019', 'no-such-day'],
    ['13/13/2019', 'no-such-day'],
    ['00/01/2019', 'no-such-day'],
    ['30/06/2019 - 27/06/2019', 'end-before-start'],
    ['du 5 au 3 mai 2019', 'end-before-start'],
    ['2019/06/30 au 27', 'end-before-start'],
    ['à définir', 'not-a-day'],
    ['Lyon', 'not-a-day'],
    ['4e jeudi du mois', 'not-a-day'],
    ['12', 'not-a-day'],
    ['1234', 'not-a-day'],
    ['99999', 'not-a-day'],
    ['12.5', 'no-year'],
    ['du 3 au 5', 'not-a-day'],
    ['2019-06-27 est un jeudi', 'not-a-day'],
    ['constructor', 'not-a-day'],
  ])('%j: %s', (text, reason) => {
    expect(told(text)).toBe(reason);
  });
});

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const pad = (value: number) => String(value).padStart(2, '0');

/** A day in each form that tells all of it. */
const FORMS: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${pad(d)}/${pad(m)}/${y}`,
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${d}.${pad(m)}.${y}`,
  (y, m, d) => `${d === 1 ? '1er' : d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `le ${d} ${MONTHS[m - 1].toUpperCase()} ${y} à 18h30`,
  (y, m, d) => `${pad(d)}/${pad(m)}/${y} 09:05`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}T23:59:59Z`,
];

const days = fc.integer({ min: -20_000, max: 40_000 }).map(dayOf);

function write(day: string, form: (typeof FORMS)[number]): string {
  const [year, month, date] = day.split('-').map(Number);
  return form(year, month, date);
}

test('a day written in any form is read back', () => {
  always(
    fc.property(days, fc.constantFrom(...FORMS), (day, form) => {
      expect(readDay(write(day, form), french)).toMatchObject({ start: day, end: day });
    }),
    1000,
  );
});

test('so is a span between two days in one form', () => {
  const join = fc.constantFrom(' au ', ' - ', ' – ', ' to ', ' → ');
  always(
    fc.property(
      days,
      fc.nat(60),
      fc.constantFrom(...FORMS.slice(0, 6)),
      join,
      (day, more, form, between) => {
        const end = dayOf(Date.parse(day) / 86_400_000 + more);
        const text = `${write(day, form)}${between}${write(end, form)}`;
        expect(readDay(text, french)).toMatchObject({ start: day, end, precision: 'day' });
      },
    ),
    1000,
  );
});

test('no text throws, and what is read are days in order', () => {
  const words = [
    'du',
    'au',
    'et',
    '3',
    '31',
    '2019',
    'mai',
    'fin',
    '/',
    '-',
    ',',
    'T2',
    'hiver',
    '02',
    '19',
    'h',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789/-. aum') }),
    fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => parts.join(' ')),
  );
  always(
    fc.property(text, (cell) => {
      const reading = readDay(cell, of2019);
      if ('missing' in reading) return;
      expect(parseDay(reading.start)).toBe(reading.start);
      expect(parseDay(reading.end)).toBe(reading.end);
      expect(reading.end >= reading.start).toBe(true);
    }),
    3000,
  );
});
