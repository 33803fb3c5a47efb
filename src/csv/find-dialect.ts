import { cellForm, mayHead, type Decimal } from './cell-form';
import { finish } from '../model/finish';
import { parse } from './parse';
import type { Dialect } from './dialect';
import type { Quoting } from './raw-table';
import { Refused } from './refusal';

export interface DialectChoice {
  /** One character, or empty for one column. */
  delimiter?: string;
  quoting?: Quoting;
}

/** Why a separator: one sentence each. */
export type DialectReason =
  | { code: 'chosen' }
  | { code: 'stated' }
  | { code: 'one-column' }
  | { code: 'steady'; columns: number; rows: number; of: number }
  | { code: 'markdown' }
  | { code: 'mediawiki' };

export interface FoundDialect {
  dialect: Dialect;
  reason: DialectReason;
  /** Where the table begins, behind a line `sep=;`, and the number of that line. */
  start: number;
  firstLine: number;
}

/** Separators that are offered; the first wins where two do equally well. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;

const STATED = /^(?:"sep=(.)"|sep=(\\t|.))[;,\t]*(?:\r\n?|\n|$)/i;
const SAMPLE = 100_000;
const RECORDS = 250;

/** The separator with which a file makes the steadiest table of the soundest cells. */
export function findDialect(text: string, choice: DialectChoice = {}): FoundDialect {
  const stated = STATED.exec(text);
  const start = stated?.[0].length ?? 0;
  const firstLine = stated ? 2 : 1;
  const quoting = choice.quoting ?? 'quotes';
  const sample = sampleOf(text, start);
  const said = stated?.[1] ?? stated?.[2]?.replace('\\t', '\t');
  const given = choice.delimiter ?? said;
  if (given !== undefined) {
    const { width } = tried(sample, given, quoting);
    const code = choice.delimiter === undefined ? 'stated' : 'chosen';
    return { dialect: { delimiter: given, quoting, width }, reason: { code }, start, firstLine };
  }
  const present = DELIMITERS.filter((delimiter) => sample.text.includes(delimiter));
  const one = tried(sample, '', quoting);
  const trials = present.map((delimiter) => tried(sample, delimiter, quoting));
  let best = one;
  for (const trial of trials) {
    if (trial.width > 1 && trial.score > best.score) best = trial;
  }
  // A table far too wide is refused as such, and not taken for one column of long lines.
  if (best === one) best = trials.find(({ tooWide }) => tooWide) ?? one;
  const { delimiter, width, steady, records } = best;
  const reason: DialectReason =
    delimiter === ''
      ? { code: 'one-column' }
      : { code: 'steady', columns: width, rows: steady, of: records };
  return { dialect: { delimiter, quoting, width }, reason, start, firstLine };
}

/** The beginning of a file, cut at a line end. */
function sampleOf(text: string, start: number): Beginning {
  if (text.length - start <= SAMPLE) return { text: text.slice(start), isCut: false };
  const sample = text.slice(start, start + SAMPLE);
  const cut = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return { text: cut > 0 ? sample.slice(0, cut) : sample, isCut: true };
}

interface Beginning {
  text: string;
  /** There is more: a quote that nothing closes may be closed further on. */
  isCut: boolean;
}

interface Trial {
  delimiter: string;
  /** How many cells most records have. */
  width: number;
  /** How many records have as many. */
  steady: number;
  records: number;
  score: number;
  tooWide: boolean;
}

function tried(sample: Beginning, delimiter: string, quoting: Quoting): Trial {
  const first = readSample(sample, { delimiter, quoting, width: 0 });
  // The width is known only afterwards: it matters to misplaced quotes, so they are read again.
  const again = { delimiter, quoting, width: usualWidth(first.records) };
  const { records, troubled, tooWide } = first.troubled > 0 ? readSample(sample, again) : first;
  const width = usualWidth(records);
  const steady = records.filter((cells) => cells.length === width);
  const trial = {
    delimiter,
    width,
    steady: steady.length,
    records: records.length,
    score: 0,
    tooWide,
  };
  if (steady.length === 0) return trial;
  trial.score =
    (steady.length / records.length) *
    // The wrong separator stands within quotes.
    (1 - 0.8 * troubled) *
    Math.log2(width + 1) *
    (1 + soundness(steady)) *
    (steady[0].every(mayHead) ? 1 : 0.7) *
    (isProse(steady, delimiter) ? 0.6 : 1);
  return trial;
}

interface Sample {
  records: string[][];
  /** The share of them that have a misplaced quote. */
  troubled: number;
  tooWide: boolean;
}

function readSample(sample: Beginning, dialect: Dialect): Sample {
  const records: string[][] = [];
  try {
    const parsed = finish(parse(sample.text, dialect));
    const unclosed = parsed.troubles.find(({ code }) => code === 'unclosed');
    const end = sample.isCut && unclosed ? unclosed.line : Infinity;
    for (let at = 0; at < parsed.count && records.length < RECORDS; at++) {
      if (parsed.line(at) >= end) break;
      if (!parsed.isBlank(at)) records.push(parsed.cells(at));
    }
    const troubled = Math.min(1, parsed.troubleCount / Math.max(1, parsed.count));
    return { records, troubled, tooWide: false };
  } catch (error) {
    // Too many columns or too long a cell with this separator: with another it may be well.
    if (!(error instanceof Refused)) throw error;
    return { records, troubled: 1, tooWide: error.refusal.code === 'too-many-columns' };
  }
}

function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let usual = 1;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > usual)) [usual, most] = [width, count];
  }
  return usual;
}

/** The share of cells that are days, numbers or addresses, under the better decimal convention. */
function soundness(records: readonly (readonly string[])[]): number {
  const cells = records.flat().filter((cell) => cell.trim() !== '');
  if (cells.length === 0) return 0;
  const sound = (decimal: Decimal) =>
    cells.filter((cell) => cellForm(cell, decimal) !== 'text').length / cells.length;
  return Math.max(sound('comma'), sound('point'));
}

/** A comma that a space follows is one of a sentence, more often than not. */
function isProse(records: readonly (readonly string[])[], delimiter: string): boolean {
  if (delimiter !== ',') return false;
  const later = records.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== '');
  return later.filter((cell) => cell.startsWith(' ')).length > later.length / 2;
}
