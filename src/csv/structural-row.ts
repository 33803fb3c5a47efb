import { fold } from '../model/fold';
import { isBlank } from './blank';
import { cellForm } from './cell-form';
import { plainHeading } from './known-headings';

/**
 * What a record seems to be that is no row of data. Strict: an event called "Total Libre" or a
 * town called Total is data, so a total has nothing but numbers beside its name.
 * `maybe-total` and `note` hold only where no data follows, or beside a blank line.
 */
export type Structural = 'heading' | 'total' | 'maybe-total' | 'subtotal' | 'note';

const CANDIDATE =
  /^[\s";,|]*(?:sous|sub|total|somme|sum\b|grand|\*|\(|[¹²³†‡]|sources?\b|notes?\b|n\.?\s?b|lecture|champ|avertissement|remarque)|total/i;

const MONTH =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const PERIOD = `(?:(?:annee |de l'annee |pour )?(?:19|20)\\d{2}|(?:${MONTH})(?: \\d{4})?)`;
const BARE = /^(?:totaux|total|somme|sum|totals)$/;
const CERTAIN = new RegExp(
  `^(?:(?:total|somme|totaux) ${PERIOD}|total general|totaux generaux|grand total|total cumule|total annuel|total des lignes|total au \\d.*)$`,
);
const SUBTOTAL = /^(?:sous[- ]?tota(?:l|ux)|sub-?totals?)\b/;
const NOTE =
  /^(?:\*{1,3}\s*[^\s*]|\(\d{1,2}\)\s|[¹²³†‡]\s?\S|(?:sources?|notes?|n\.?\s?b\.?|lecture|champ|avertissement|remarques?)\s*[:：])/i;
/** Longer texts name no total, and are not looked at. */
const LONGEST_LABEL = 200;
/** A number with its unit or with what it counts. */
const AMOUNT = /^[+-]?\d[\d .,\u00a0\u202f']*\s?[\p{L}€%$]*$|^[-–—]$/u;

/** Whether it is worth looking at the cells of a record that begins so. */
export function maybeStructural(head: string, headingStart: string): boolean {
  return CANDIDATE.test(head) || head.slice(0, headingStart.length).toLowerCase() === headingStart;
}

export function structuralRow(
  cells: readonly string[],
  headings: readonly string[],
  width: number,
  above: readonly string[] | null,
): Structural | null {
  // In one column nothing tells a note or a total from a value.
  if (width < 2) return null;
  if (isHeading(cells, headings)) return 'heading';
  const first = cells.findIndex((cell) => !isBlank(cell));
  const others = cells.slice(first + 1).filter((cell) => !isBlank(cell));
  const words = cells[first].trim();
  if (NOTE.test(words) && isApart(cells, others, width, words)) return 'note';
  if (words.length > LONGEST_LABEL) return null;
  const label = fold(words)
    .replace(/\s*[:：]\s*$/, '')
    .replace(/\s+/g, ' ');
  // Nothing is called a subtotal but a subtotal; what has a day may have it in its title.
  if (SUBTOTAL.test(label) && !others.some(isDated)) return 'subtotal';
  if (!others.every(isAmount)) return null;
  if (CERTAIN.test(label)) return 'total';
  if (BARE.test(label) || isCounted(label, others)) return 'maybe-total';
  return namesValueAbove(label, above) && others.length > 0 ? 'subtotal' : null;
}

const STRONG_UNIT = /[€%$]|jj|dd|aaaa|yyyy|^\(|^en /i;
const UNIT =
  /^\(?(?:en |in )?(?:k?€|m€|\$|£|euros?|milliers? d['’]euros|%|nb\.?|nombre|heures?|h|km|jours?|jj\/mm\/a{2,4}|dd\/mm\/y{2,4}|aaaa-mm-jj|yyyy-mm-dd|texte|text|n°|etp|personnes?|visites?|oui\/non|url|ville|mots?)\)?$/i;

/** A line of units below the headings: `(€)`, `jj/mm/aaaa`, `%`. */
export function isUnits(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length < 2 || filled.length === 0) return false;
  return filled.every((cell) => UNIT.test(cell)) && filled.some((cell) => STRONG_UNIT.test(cell));
}

function isHeading(cells: readonly string[], headings: readonly string[]): boolean {
  const named = headings.filter((heading) => heading !== '').length;
  if (named < 2) return false;
  return headings.every((heading, at) => plainHeading(cells[at] ?? '') === plainHeading(heading));
}

/** A foot note stands alone in its row, but for what separators within it cut off. */
function isApart(
  cells: readonly string[],
  others: readonly string[],
  width: number,
  words: string,
): boolean {
  return others.length === 0 || (cells.length < width && /^\p{L}/u.test(words));
}

function isAmount(cell: string): boolean {
  const form = cellForm(cell);
  return form === 'number' || form === 'year' || AMOUNT.test(cell.trim());
}

function isDated(cell: string): boolean {
  const form = cellForm(cell);
  return form === 'day' || form === 'address';
}

/** `Total : 58 événements` in one cell. */
function isCounted(label: string, others: readonly string[]): boolean {
  return others.length === 0 && /^total\s?:\s?\d[\d .,]*(?: [a-z]+)?$/.test(label);
}

/** `Total Lyon`, `Lyon Total` below rows of Lyon, as spreadsheets write their subtotals. */
function namesValueAbove(label: string, above: readonly string[] | null): boolean {
  if (!above) return false;
  const name = /^total (.+)$/.exec(label)?.[1] ?? /^(.+) total$/.exec(label)?.[1];
  return name !== undefined && above.some((cell) => fold(cell.trim()) === name);
}
