/**
 * What a cell looks like, for guessing how a file is cut and where its headings are: quick, and
 * no reading of values.
 */
export type CellForm = 'empty' | 'day' | 'year' | 'number' | 'address' | 'text';

export type Decimal = 'comma' | 'point';

const DAY =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?:[T ]\d{1,2}[:h]\d{2}(?::\d{2})?(?:\.\d+)?Z?)?(?:\s*(?:-|–|au|et|to)\s*[\d/.-]+)?$/;
const WRITTEN_DAY =
  /^(?:\p{L}{3,9}\.?\s)?(?:du\s)?\d{1,2}(?:er|st|nd|rd|th)?(?:\s?(?:-|–|au|et|&)\s?\d{1,2}(?:er)?)?\s(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec|jan|feb|mar|apr|may|jun|jul|aug)\p{L}*\.?(?:\s\d{4})?$/iu;
const YEAR = /^(?:19|20)\d{2}$/;
const UNIT = '(?:\\s?(?:%|€|k€|M€|\\$|£|h|km|j))?';
const COMMA = new RegExp(
  `^[+-]?(?:\\d+|\\d{1,3}(?:[ .\\u00a0\\u202f\\u2009']\\d{3})+)(?:,\\d+)?${UNIT}$`,
);
const POINT = new RegExp(
  `^[+-]?(?:\\d+|\\d{1,3}(?:[ ,\\u00a0\\u202f\\u2009']\\d{3})+)(?:\\.\\d+)?${UNIT}$`,
);
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** Longer cells are texts, and cost nothing. */
const LONGEST = 60;

export function cellForm(cell: string, decimal?: Decimal): CellForm {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (ADDRESS.test(text)) return 'address';
  if (text.length > LONGEST) return 'text';
  if (YEAR.test(text)) return 'year';
  if (isNumber(text, decimal)) return 'number';
  return DAY.test(text) || WRITTEN_DAY.test(text) ? 'day' : 'text';
}

/** A word or words, which a heading may be; a year too may head a column. */
export function mayHead(cell: string): boolean {
  const form = cellForm(cell);
  return form === 'text' || form === 'year';
}

function isNumber(text: string, decimal: Decimal | undefined): boolean {
  if (decimal === 'comma') return COMMA.test(text);
  if (decimal === 'point') return POINT.test(text);
  return COMMA.test(text) || POINT.test(text);
}
