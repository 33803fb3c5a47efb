import { DayFormat } from './day-format';
import { language } from './language.svelte';
import { valueLabel } from './value';
import { isoDay, utcDate, type Span } from '../model/day';

/** How a sentence writes what it is told: in the language of the page, once for all sentences. */
export interface Say {
  number: (value: number) => string;
  /** A share of something: 0.4 is `40 %`. */
  share: (value: number) => string;
  /** A change with its sign: 0.17 is `+17 %`. */
  growth: (value: number) => string;
  /** With its unit: `558 642 €`, `9 personnes`. */
  amount: (value: number, unit: string) => string;
  /** With its unit only where that is a sign: `558 642 €`, `9`. */
  bare: (value: number, unit: string) => string;
  /** 1 to 12, by its name. */
  month: (month: number) => string;
  span: (span: Span) => string;
  value: (dimension: string, value: string) => string;
  list: (names: readonly string[]) => string;
}

/** Any year: the name of a month is the same in all. */
const SOME_YEAR = 2019;

/** A name ends with its sign, and no line begins with one: `Libre à vous !`. */
function unparted(name: string): string {
  return name.replace(/ (?=[!?;:»])/g, '\u00a0');
}

/** Amounts are written as the view of the figures writes them. */
export function say({ amount, bare }: Pick<Say, 'amount' | 'bare'>): Say {
  const { code, format } = language;
  const shares = new Intl.NumberFormat(code, { style: 'percent', maximumFractionDigits: 0 });
  const months = new DayFormat(code, { month: 'long' });
  return {
    number: (value) => language.number(value),
    share: (value) => shares.format(value),
    growth: (value) => format.signedPercent.format(value),
    amount,
    bare,
    month: (month) => months.format(utcDate(isoDay(SOME_YEAR, month, 1))),
    span: (span) => language.span(span),
    value: (dimension, value) => unparted(valueLabel(dimension, value)),
    list: (names) => format.list.format(names),
  };
}
