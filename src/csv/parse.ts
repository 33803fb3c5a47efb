import { isBlank } from './blank';
import type { Dialect } from './dialect';
import { LIMITS } from './limits';
import { QuotedReader, afterLineEnd, type Measure, type QuoteTrouble } from './quoted-reader';
import { Refused } from './refusal';

/** The records of a table, by their number from 0. */
export interface Records {
  count: number;
  /** Line of the file on which a record begins. */
  line(record: number): number;
  /** How many cells it has. */
  size(record: number): number;
  isBlank(record: number): boolean;
  cells(record: number): string[];
  /** Where its cells are, see `UncutCells`; of a table that is no part of a text, always 0. */
  places(record: number, into: Uint32Array): number;
  /** The text that they are in. */
  text: string;
  /** How it begins in the file: enough to see that it is a row like the others. */
  head(record: number): string;
}

/** Every record of a text, as places in it: cells are cut out when they are asked for. */
export interface Parsed extends Records {
  troubles: readonly QuoteTrouble[];
  /** All of them; only the first ones are kept. */
  troubleCount: number;
}

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const CHARACTERS_PER_STEP = 2_000_000;
const HEAD = 48;

/**
 * Finds the records of a text: any line end (CRLF, LF, CR, also mixed), cells in quotes with
 * line ends and separators in them. A misplaced quote never swallows a row: see `QuotedReader`.
 * Yields how many characters are done; throws `Refused` beyond the limits.
 */
export function* parse(text: string, dialect: Dialect, firstLine = 1): Generator<number, Parsed> {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quotes = dialect.quoting === 'quotes';
  const reader = new QuotedReader(text, dialect);
  const index = new RecordIndex();
  let told = 0;
  let line = firstLine;
  for (let start = 0; start < text.length;) {
    let at = start;
    let cells = 1;
    let blank = true;
    let quoted = false;
    let lineEnds = 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter) {
        cells++;
      } else if (code === LINE_FEED || code === RETURN) {
        break;
      } else if (code === QUOTE && quotes) {
        quoted = true;
        break;
      } else if (blank && code !== SPACE && code !== 9 && code !== NO_BREAK_SPACE) {
        blank = isBlank(text[at]);
      }
    }
    if (quoted) {
      const record = reader.measure(start, line);
      refuseBeyondLimits(record, line, () => reader.cells(start, line));
      at = record.end;
      cells = record.cells;
      blank = record.blank;
      lineEnds = record.lines;
    }
    const isLong = at - start > LIMITS.cell || cells > LIMITS.columns;
    const end = isLong && !quoted ? endWithinLimits(text, start, at, delimiter, line) : at;
    index.add(start, end, Math.min(cells, LIMITS.columns), line, blank, quoted);
    line += lineEnds;
    start = afterLineEnd(text, at);
    if (start - told > CHARACTERS_PER_STEP) yield (told = start);
  }
  return index.parsed(text, dialect, reader);
}

function split(record: string, { delimiter }: Dialect): string[] {
  return delimiter === '' ? [record] : record.split(delimiter);
}

/** Writes where the cells between two places begin and end. Returns how many; 0 if too many. */
function cut(text: string, start: number, end: number, delimiter: number, into: Uint32Array) {
  let last = 0;
  into[0] = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== delimiter) continue;
    into[last + 1] = at;
    last += 2;
    if (last + 1 >= into.length) return 0;
    into[last] = at + 1;
  }
  into[last + 1] = end;
  return last / 2 + 1;
}

/**
 * Where a record ends that is longer than most, without the empty cells that spreadsheets write by
 * the thousand behind the last column. It is not cut into cells: there may be millions. Throws
 * `Refused` beyond the limits.
 */
function endWithinLimits(
  text: string,
  start: number,
  end: number,
  delimiter: number,
  line: number,
): number {
  let columns = 1;
  let filled = 0;
  let within = end;
  let cell = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== delimiter) continue;
    if (at - cell > LIMITS.cell) throw new Refused({ code: 'cell-too-long', line });
    if (!isBlank(text.slice(cell, at))) filled = columns;
    if (columns === LIMITS.columns) within = at;
    columns++;
    cell = at + 1;
  }
  if (filled > LIMITS.columns)
    throw new Refused({ code: 'too-many-columns', line, columns: filled });
  return within;
}

function refuseBeyondLimits(
  { filled, longest }: Measure,
  line: number,
  cells: () => readonly string[],
): void {
  // Two quotes may stand for one: half of it is sure, and the cell is not made to be measured.
  const isSure = longest > 2 * LIMITS.cell;
  if (isSure || (longest > LIMITS.cell && cells().some((cell) => cell.length > LIMITS.cell))) {
    throw new Refused({ code: 'cell-too-long', line });
  }
  // Spreadsheets write thousands of empty cells behind the last column.
  if (filled > LIMITS.columns) {
    throw new Refused({ code: 'too-many-columns', line, columns: filled });
  }
}

const BLANK = 1;
const QUOTED = 2;

/** Five numbers a record, in arrays that grow. */
class RecordIndex {
  #count = 0;
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  #lines = new Uint32Array(1024);
  #sizes = new Uint16Array(1024);
  #flags = new Uint8Array(1024);

  add(start: number, end: number, cells: number, line: number, blank: boolean, quoted: boolean) {
    const at = this.#count++;
    // The headings, and lines above them, are no rows.
    if (at > LIMITS.rows + 100) throw new Refused({ code: 'too-many-rows' });
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#lines[at] = line;
    this.#sizes[at] = cells;
    this.#flags[at] = (blank ? BLANK : 0) | (quoted ? QUOTED : 0);
  }

  parsed(text: string, dialect: Dialect, reader: QuotedReader): Parsed {
    const [starts, ends, lines] = [this.#starts, this.#ends, this.#lines];
    const [sizes, flags] = [this.#sizes, this.#flags];
    const delimiter = dialect.delimiter.charCodeAt(0);
    return {
      count: this.#count,
      line: (record) => lines[record],
      size: (record) => sizes[record],
      isBlank: (record) => (flags[record] & BLANK) > 0,
      cells: (record) =>
        flags[record] & QUOTED
          ? reader.cells(starts[record], lines[record])
          : split(text.slice(starts[record], ends[record]), dialect),
      places: (record, into) =>
        flags[record] & QUOTED ? 0 : cut(text, starts[record], ends[record], delimiter, into),
      text,
      head: (record) => text.slice(starts[record], Math.min(ends[record], starts[record] + HEAD)),
      troubles: reader.troubles,
      troubleCount: reader.troubleCount,
    };
  }

  #grow() {
    const room = this.#starts.length * 2;
    this.#starts = grown(this.#starts, new Uint32Array(room));
    this.#ends = grown(this.#ends, new Uint32Array(room));
    this.#lines = grown(this.#lines, new Uint32Array(room));
    this.#sizes = grown(this.#sizes, new Uint16Array(room));
    this.#flags = grown(this.#flags, new Uint8Array(room));
  }
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
