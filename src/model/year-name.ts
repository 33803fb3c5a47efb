/**
 * A year as an address names it: `2019`; `2019-import` for what the reader brought of a year that
 * the site has too; `2019-import-2` and `2018-2` for a second edition of the reader's files.
 */
export type YearName = string;

/** What such a name says. */
export interface NamedYear {
  year: number;
  /** Said only where the site has the year as well. */
  imported: boolean;
  /** 1 is the first; others stand beside it, to be compared with it. */
  edition: number;
}

const NAME = /^([1-9]\d{3})(-import)?(?:-([2-9]))?$/;

export function parseYearName(text: string): NamedYear | null {
  const parts = NAME.exec(text);
  return (
    parts && {
      year: Number(parts[1]),
      imported: parts[2] !== undefined,
      edition: Number(parts[3] ?? 1),
    }
  );
}

/** More editions of a year than a reader compares. */
export const MOST_EDITIONS = 9;

export function yearName(year: number, isBesideBundled = false, edition = 1): YearName {
  return `${year}${isBesideBundled ? '-import' : ''}${edition > 1 ? `-${edition}` : ''}`;
}
