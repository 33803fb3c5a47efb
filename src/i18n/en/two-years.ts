import type { Scope } from '../../model/scope';

const scopes: Record<Scope, string> = {
  complete: '',
  extract: ' (extract)',
  unconfirmed: ' (perhaps incomplete)',
};

/** What is said of two years beside each other, wherever they stand. */
export const twoYears = {
  /** One of two years that are the same. */
  site: (year: number): string => `${year} (report)`,
  filled: (year: string): string => `${year} filled`,
  outlined: (year: string, scope: Scope): string => `${year} outlined${scopes[scope]}`,
  /** `counted` is a number with its noun; the other number is of the same. */
  both: (counted: string, year: string, other: string, otherYear: string): string =>
    `${counted} in ${year}, ${other} in ${otherYear}`,
  /** Nothing is known of the other year: that is not zero. */
  noData: (counted: string, year: string, otherYear: string): string =>
    `${counted} in ${year}, no data for ${otherYear}`,
  sentence: (days: string, events: string, press: string, releases: string): string =>
    `${days}: ${events}; ${press}; ${releases}.`,
  scope: (year: string, scope: Scope): string => {
    if (scope === 'extract') return ` The files of ${year} are an extract.`;
    return scope === 'unconfirmed'
      ? ` It is not confirmed that the files of ${year} are complete.`
      : '';
  },
  wholeYear: 'Whole year',
  marks: (year: string): string =>
    `Releases of ${year}: each one selects the two weeks before and after the same days`,
  yearLong: (counted: string, year: string): string => `${counted}, those of ${year}`,
  inYear: (name: string, year: string): string => `${name} in ${year}`,
  /** `name` ends with the count of the shown year. */
  lane: (name: string, other: string, year: string): string => `${name}; ${year}: ${other}`,
  pairs: (year: string, other: string): string =>
    `In each lane ${year} above, ${other} below: outlined, on the same days of the year.`,
  /** What is told of the other year, as its own sentence. */
  beside: (year: string, sentence: string): string => ` In the files of ${year}: ${sentence}`,
};
