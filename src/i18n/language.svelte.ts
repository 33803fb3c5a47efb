import { utcDate, yearOf, type Day, type Span } from '../model/day';
import { LANGUAGES, type LanguageCode } from '../model/words';
import { DayFormat } from './day-format';

const REMEMBERED = 'millesime-language';

function formatters(code: LanguageCode) {
  const utc = (options: Intl.DateTimeFormatOptions) => new DayFormat(code, options);
  return onDemand({
    collator: () => new Intl.Collator(code, { numeric: true, sensitivity: 'base' }),
    number: () => new Intl.NumberFormat(code, { maximumFractionDigits: 6 }),
    compact: () => new Intl.NumberFormat(code, { notation: 'compact', maximumFractionDigits: 1 }),
    euros: () =>
      new Intl.NumberFormat(code, {
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits: 0,
      }),
    percent: () => new Intl.NumberFormat(code, { style: 'percent', maximumFractionDigits: 1 }),
    signed: () =>
      new Intl.NumberFormat(code, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
    signedPercent: () =>
      new Intl.NumberFormat(code, {
        style: 'percent',
        signDisplay: 'exceptZero',
        maximumFractionDigits: 0,
      }),
    day: () => utc({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfYear: () => utc({ day: 'numeric', month: 'long' }),
    shortDay: () => utc({ day: 'numeric', month: 'short' }),
    month: () => utc({ month: 'long' }),
    shortMonth: () => utc({ month: 'short' }),
    narrowMonth: () => utc({ month: 'narrow' }),
    monthAndYear: () => utc({ month: 'long', year: 'numeric' }),
    list: () => new Intl.ListFormat(code, { type: 'conjunction' }),
    countries: () => new Intl.DisplayNames(code, { type: 'region' }),
    languages: () => new Intl.DisplayNames(code, { type: 'language' }),
  });
}

/** Makes each when it is first asked for: those of a page together would take some frames. */
function onDemand<T>(makers: { [K in keyof T]: () => T[K] }): Readonly<T> {
  const made = {} as T;
  for (const name in makers) {
    let known: T[typeof name] | undefined;
    Object.defineProperty(made, name, { enumerable: true, get: () => (known ??= makers[name]()) });
  }
  return made;
}

type Formatters = ReturnType<typeof formatters>;

/** The language of the page, and what it writes numbers, days and names with. */
class Language {
  #code: LanguageCode = $state(initial());
  readonly #formatters: Formatters = $derived(formatters(this.#code));

  get code(): LanguageCode {
    return this.#code;
  }

  get format(): Formatters {
    return this.#formatters;
  }

  /** Makes all formatters ahead, in steps: the first of a kind takes a browser long. */
  *prepare(): Generator<void, void> {
    const { format } = this;
    for (const name in format) {
      void format[name as keyof Formatters];
      yield;
    }
  }

  /** The one of two dictionaries that the page speaks. */
  pick<T>(dictionaries: Readonly<Record<LanguageCode, T>>): T {
    return dictionaries[this.#code];
  }

  /** Shown now, and remembered by the browser for the next visit. */
  choose(code: LanguageCode): void {
    this.show(code);
    try {
      localStorage.setItem(REMEMBERED, code);
    } catch {
      // A browser that keeps nothing still shows the language chosen.
    }
  }

  show(code: LanguageCode): void {
    this.#code = code;
  }

  number(value: number): string {
    return this.format.number.format(value);
  }

  day(day: Day): string {
    return this.format.day.format(utcDate(day));
  }

  /** Without the year. */
  shortDay(day: Day): string {
    return this.format.shortDay.format(utcDate(day));
  }

  month(day: Day): string {
    return this.format.month.format(utcDate(day));
  }

  /** Both ends in words, without the year where it is that which is understood. `Intl` chooses the form. */
  span({ from, to }: Span, understood?: number): string {
    if (from === to) return this.day(from);
    const told = yearOf(from) === understood && yearOf(to) === understood;
    const form = told ? this.format.dayOfYear : this.format.day;
    return form.formatRange(utcDate(from), utcDate(to));
  }

  country(code: string): string {
    return name(this.format.countries, code);
  }

  languageName(code: string): string {
    return name(this.format.languages, code);
  }

  /** Collation of the language: `é` beside `e`, `10` after `9`. */
  compare(a: string, b: string): number {
    return this.format.collator.compare(a, b);
  }
}

export const language = new Language();

function name(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Not a code: shown as it stands.
    return code;
  }
}

function initial(): LanguageCode {
  const wished = [remembered(), ...(globalThis.navigator?.languages ?? [])];
  for (const tag of wished) {
    const code = LANGUAGES.find((known) => tag?.toLowerCase().startsWith(known));
    if (code) return code;
  }
  return 'fr';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
