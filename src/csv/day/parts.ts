import { plainHeading } from '../mapping/heading';
import { monthByName } from './names';
import { isYear } from './partial';
import { plain } from './written-day';

/** Where the parts of a date stand in a file that has a column for each. */
export interface DateParts {
  year: number;
  month: number;
  /** Null where there are years and months only. */
  day: number | null;
}

const YEAR = /^(?:annee|an|year)$/;
const MONTH = /^(?:moi|month)$/;
const DAY = /^(?:jour|day)(?: (?:moi|month))?$/;
const DAY_OF_MONTH = /^(\d{1,2})(?: ?er|st|nd|rd|th)?$/;
/** Of the filled cells of a column, those that can be such a part. */
const MOST = 0.8;

/** Known by headings and by cells, of which `sample` has some of each column; null where there are none. */
export function dateParts(
  headings: readonly string[],
  sample: readonly (readonly string[])[],
): DateParts | null {
  const find = (form: RegExp, isPart: (cell: string) => boolean) => {
    const named = headings.flatMap((heading, at) => (form.test(plainHeading(heading)) ? [at] : []));
    const [at] = named;
    return named.length === 1 && isMostly(sample[at] ?? [], isPart) ? at : null;
  };
  // A whole date may have been written over a year.
  const year = find(YEAR, (cell) => isYear(Number(cell)) || /\d\D\d/.test(cell));
  const month = find(MONTH, (cell) => monthIn(cell) !== null);
  const day = find(DAY, (cell) => DAY_OF_MONTH.test(plain(cell)));
  return year === null || month === null ? null : { year, month, day };
}

/** The text of one date, to be read like any other; a year that is more than one is left as it is. */
export function joinParts(year: string, month: string, day: string): string {
  const [y, m, d] = [year.trim(), month.trim(), plain(day)];
  if (y !== '' && !/^\d{4}$/.test(y)) return y;
  if (m === '' && d === '') return y;
  const number = monthIn(m);
  const dayOfMonth = DAY_OF_MONTH.exec(d)?.[1] ?? d;
  if (number === null || y === '' || !/^\d*$/.test(dayOfMonth)) {
    return [d, m || '?', y].filter(Boolean).join(' ');
  }
  return [y, number, dayOfMonth]
    .filter(Boolean)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function monthIn(cell: string): number | null {
  const name = plain(cell).replace(/\.$/, '');
  return /^\d{1,2}$/.test(name) ? Number(name) : (monthByName.get(name) ?? null);
}

function isMostly(cells: readonly string[], isPart: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(isPart).length >= MOST * filled.length;
}
