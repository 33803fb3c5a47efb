import type { Count } from '../count';

/** The year that the shown one is compared with. */
export const reference = {
  label: 'Year to compare with',
  none: '+ compare with another year',
  alone: 'no comparison',
  with: (year: string): string => `with ${year}`,
  figuresOnly: (year: number): string => `${year} (figures of the report)`,
  bring: 'import another year…',
  stop: 'Stop comparing',
  rows: (year: number, shown: Count, total: Count): string =>
    `${year}, under the same selection: ${shown.text} of ${total.text} ${total.one ? 'row' : 'rows'}`,
  nothing: (year: number): string => `Nothing of this is known of ${year}`,
  nothingWhy: (year: number): string =>
    `That is not zero: no table of it is here. What is shown is ${year} alone.`,
  failed: 'The year to compare with could not be opened.',
};
