import type { Count } from '../count';

/** What a sentence says of the figures of the year compared with; numbers as they are written. */
export interface OtherFigures {
  year: string;
  /** A file of its own tells them, and of such years; null where the shown one does. */
  told: readonly [first: number, last: number] | null;
  narrowed: boolean;
  shown: Count;
  /** The earlier of the two years, and the later; null for two versions of one. */
  years: readonly [number, number] | null;
  /** Metrics of both years, and those of them that compare. */
  both: number;
  comparable: number;
  count: (value: number) => Count;
}

const figuresOf = ({ text, one }: Count): string => `${text} ${one ? 'figure' : 'figures'}`;

function span([first, last]: readonly [number, number]): string {
  return first === last ? `for ${first}` : `from ${first} to ${last}`;
}

function bothText({ years, both, comparable, count }: OtherFigures): string {
  if (!years) return '';
  const [first, last] = years;
  if (both === 0) return `; none is known for both ${first} and ${last}`;
  const { text, one } = count(both);
  const known = `; ${text} ${one ? 'is' : 'are'} known for both ${first} and ${last}`;
  if (comparable === 0) return `${known}, without being comparable`;
  if (comparable < both) return `${known}, of which ${count(comparable).text} comparable`;
  return one ? `${known}, and comparable` : `${known}, all comparable`;
}

/** The figures of two years as one series. */
export const figuresBeside = {
  sentence(facts: OtherFigures): string {
    const { year, told, narrowed, shown } = facts;
    const place = told ? `In the file of ${year}` : `For ${year}`;
    const same = narrowed ? ', under the same selection' : '';
    const those = told ? `${figuresOf(shown)}, ${span(told)}` : figuresOf(shown);
    return `${place}${same}: ${those}${bothText(facts)}.`;
  },
  nothing: (year: string): string => `In ${year}, under the same selection: no figure.`,
  unknown: (year: string): string => `The figures of ${year} are not known here.`,
  /** Beside a small ring. */
  otherYears: (year: string): string => `other years, in the file of ${year}`,
  oneKnown: 'Not known for both years',
  disputed: 'Values that differ',
  fileSays: (year: string, value: string): string => `the file of ${year} says ${value}`,
  ofFile: (name: string, year: string): string => `${name} (file of ${year})`,
  alone: (year: string, narrowed: boolean): string =>
    narrowed
      ? `Only in the file of ${year}, under the same selection`
      : `Only in the file of ${year}`,
};
