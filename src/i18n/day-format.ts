import type { LanguageCode } from '../model/words';

/** The first of a month, alone or before the day that a range ends with. */
const FIRST_OF_MONTH =
  /(?<!\d)1(?=\s(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|\s?[–-]\s?\d)/g;

/** Dates as the language writes them. French calls the first day of a month `1er`, `Intl` does not. */
export class DayFormat {
  readonly #format: Intl.DateTimeFormat;
  readonly #isFrench: boolean;

  constructor(code: LanguageCode, options: Intl.DateTimeFormatOptions) {
    this.#format = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
    this.#isFrench = code === 'fr';
  }

  format(date: Date): string {
    return this.#told(this.#format.format(date));
  }

  formatRange(from: Date, to: Date): string {
    return this.#told(this.#format.formatRange(from, to));
  }

  #told(text: string): string {
    return this.#isFrench ? text.replace(FIRST_OF_MONTH, '1er') : text;
  }
}
