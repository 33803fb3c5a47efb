/**
 * A year as an address names it: `2019`, or `2019-import` for what the reader brought of a
 * year that the site has too.
 */
export type YearName = string;

const NAME = /^([1-9]\d{3})(-import)?$/;

export function parseYearName(text: string): { year: number; imported: boolean } | null {
  const parts = NAME.exec(text);
  return parts && { year: Number(parts[1]), imported: parts[2] !== undefined };
}

export function yearName(year: number, isBesideBundled = false): YearName {
  return isBesideBundled ? `${year}-import` : String(year);
}
