import { isBlank } from './blank';
import { LIMITS } from './limits';
import type { Dialect } from './dialect';

/** A quote where none belongs, read as a letter. */
export interface QuoteTrouble {
  line: number;
  /**
   * `unclosed`: a cell begins with a quote that nothing closes; `inside`: words follow the quote
   * that should close the cell; `rows`: what stands between two quotes looks like rows.
   */
  code: 'unclosed' | 'inside' | 'rows';
}

/** A cell as a place in the text. */
interface Cell {
  from: number;
  to: number;
  /** The place of the separator or line end that follows. */
  next: number;
  /** Two quotes in it stand for one. */
  doubled: boolean;
  lineEnds: number;
}

/** A record without its cells. */
export interface Measure {
  end: number;
  cells: number;
  lines: number;
  blank: boolean;
  /** How many cells there are up to the last that shows something, where there are too many. */
  filled: number;
  /** Letters of the longest cell, where two quotes count as two. */
  longest: number;
}

const QUOTE = 34;
const SPACE = 32;
const LINE_FEED = 10;
const RETURN = 13;
/** Lines between two quotes that all have the right number of cells: rows, not a text. */
const LINES_LIKE_ROWS = 3;
/** A cell with a misplaced quote in it may still close some lines on. */
const LINES_TO_CLOSE = 50;
const QUOTES_TO_CLOSE = 100;
const MOST_TROUBLES = 1000;

/**
 * Reads the records that have quotes. A cell is enclosed when its first letter is a quote, and
 * closed by a quote before a separator or a line end; two quotes stand for one. Where that does
 * not work out, the cell is read as it stands up to the next separator, so that one quote too many
 * costs no more than its own cell.
 */
export class QuotedReader {
  readonly troubles: QuoteTrouble[] = [];
  troubleCount = 0;
  readonly #text: string;
  /** NaN, which is no letter, where there is none. */
  readonly #delimiter: number;
  readonly #width: number;
  /** The last line on which a trouble was told: cells are read again when asked for. */
  #told = 0;
  /** A place in the record being read, and its line. */
  #counted = { at: 0, line: 1 };

  constructor(text: string, { delimiter, width }: Dialect) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#width = width;
  }

  /** The cells of the record that begins at a place of the text; none beyond the last allowed. */
  cells(start: number, line: number): string[] {
    this.#counted = { at: start, line };
    const cells: string[] = [];
    for (let at = start; ; at++) {
      const cell = this.#cell(at, cells.length);
      cells.push(this.#value(cell));
      at = cell.next;
      const isLast = cells.length === LIMITS.columns;
      if (isLast || this.#text.charCodeAt(at) !== this.#delimiter) return cells;
    }
  }

  measure(start: number, line: number): Measure {
    this.#counted = { at: start, line };
    const measure = { end: start, cells: 0, lines: 1, blank: true, filled: 0, longest: 0 };
    for (let at = start; ; at++) {
      const cell = this.#cell(at, measure.cells++);
      measure.lines += cell.lineEnds;
      measure.longest = Math.max(measure.longest, cell.to - cell.from);
      const isBeyond = measure.cells > LIMITS.columns;
      if (measure.blank || isBeyond) {
        const blank = isBlank(this.#text.slice(cell.from, cell.to));
        measure.blank &&= blank;
        if (isBeyond && !blank) measure.filled = measure.cells;
      }
      at = measure.end = cell.next;
      if (this.#text.charCodeAt(at) !== this.#delimiter) return measure;
    }
  }

  #value({ from, to, doubled }: Cell): string {
    const value = this.#text.slice(from, to);
    return doubled ? value.replaceAll('""', '"') : value;
  }

  #cell(start: number, index: number): Cell {
    const open = this.#opening(start);
    if (open < 0) return this.#plain(start);
    const closed = this.#closed(open);
    if (typeof closed === 'object') {
      if (closed.lineEnds === 0 || !this.#looksLikeRows(start, closed.next, index)) return closed;
      this.#tell('rows', start);
      return this.#plain(start);
    }
    this.#tell(closed < 0 ? 'unclosed' : 'inside', start);
    return this.#repaired(start, open, closed, index);
  }

  /** The quote that a cell begins with, after spaces; -1 where it begins otherwise. */
  #opening(start: number): number {
    let at = start;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    return this.#text.charCodeAt(at) === QUOTE ? at : -1;
  }

  #plain(start: number): Cell {
    let at = start;
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === this.#delimiter || code === LINE_FEED || code === RETURN) break;
    }
    return { from: start, to: at, next: at, doubled: false, lineEnds: 0 };
  }

  /** The cell, or the place of the first quote that stands wrong, or -1 where none closes it. */
  #closed(open: number): Cell | number {
    let doubled = false;
    let lineEnds = 0;
    for (let at = open + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) {
        if (this.#text.charCodeAt(at + 1) !== QUOTE) {
          const next = this.#afterClosing(at);
          return next < 0 ? at : { from: open + 1, to: at, next, doubled, lineEnds };
        }
        doubled = true;
        at++;
      } else if (code === LINE_FEED || code === RETURN) {
        lineEnds++;
        at = afterLineEnd(this.#text, at) - 1;
      }
    }
    return -1;
  }

  /** Where the cell ends that a quote closes, spaces aside; -1 where something else follows. */
  #afterClosing(quote: number): number {
    let at = quote + 1;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    if (at >= this.#text.length) return at;
    const code = this.#text.charCodeAt(at);
    return code === this.#delimiter || code === LINE_FEED || code === RETURN ? at : -1;
  }

  /** Lines that all have as many cells as the other rows, were the quote not there. */
  #looksLikeRows(start: number, end: number, index: number): boolean {
    if (this.#width < 2 || index + this.#cellsOfLine(start) !== this.#width) return false;
    let rows = 0;
    for (let at = lineEnd(this.#text, start); at < end; at = lineEnd(this.#text, at)) {
      at = afterLineEnd(this.#text, at);
      if (this.#cellsOfLine(at) !== this.#width) return false;
      rows++;
    }
    return rows > LINES_LIKE_ROWS;
  }

  /**
   * A cell whose quotes do not work out: as it stands up to the next separator, unless the row
   * has the right number of cells only when a later quote closes it.
   */
  #repaired(start: number, open: number, wrong: number, index: number): Cell {
    const asText = this.#unwrapped(this.#plain(start));
    const hopeless = wrong < 0 || index >= this.#width;
    if (hopeless || index + this.#cellsOfLine(start) === this.#width) return asText;
    let lineEnds = lineEndsIn(this.#text, open, wrong);
    let quote = wrong;
    for (let tries = 0; lineEnds < LINES_TO_CLOSE && tries < QUOTES_TO_CLOSE; tries++) {
      const after = this.#text.indexOf('"', quote + 1);
      if (after < 0 || after - open > LIMITS.cell) break;
      lineEnds += lineEndsIn(this.#text, quote, after);
      quote = after;
      const next = this.#afterClosing(quote);
      if (next < 0 || index + this.#cellsOfLine(next) !== this.#width) continue;
      if (this.#holdsRow(start, next)) break;
      return { from: open + 1, to: quote, next, doubled: true, lineEnds };
    }
    return asText;
  }

  /** Whether a whole line between two places is a row like the others. */
  #holdsRow(start: number, end: number): boolean {
    let at = afterLineEnd(this.#text, lineEnd(this.#text, start));
    for (let next = lineEnd(this.#text, at); next < end; next = lineEnd(this.#text, at)) {
      if (this.#width > 1 && this.#cellsOfLine(at) === this.#width) return true;
      at = afterLineEnd(this.#text, next);
    }
    return false;
  }

  /**
   * How many cells there are from a place to the end of its line, counted no further than one
   * too many. A separator within whole quotes makes none.
   */
  #cellsOfLine(start: number): number {
    let cells = 1;
    for (let at = start; cells <= this.#width; cells++) {
      const open = this.#opening(at);
      const closed = open < 0 ? -1 : this.#closed(open);
      const whole = typeof closed === 'object' && closed.lineEnds === 0;
      const { next } = whole ? closed : this.#plain(at);
      if (this.#text.charCodeAt(next) !== this.#delimiter) break;
      at = next + 1;
    }
    return cells;
  }

  /** `"Le "Monde" diplomatique"` is meant without the outer quotes. */
  #unwrapped(cell: Cell): Cell {
    const value = this.#text.slice(cell.from, cell.to);
    const meant = value.trim();
    const wrapped = meant.length > 1 && meant.startsWith('"') && meant.endsWith('"');
    if (!wrapped) return cell;
    const from = cell.from + value.indexOf('"') + 1;
    return { ...cell, from, to: from + meant.length - 2, doubled: true };
  }

  #tell(code: QuoteTrouble['code'], at: number): void {
    const line = this.#counted.line + lineEndsIn(this.#text, this.#counted.at, at);
    this.#counted = { at, line };
    if (line <= this.#told) return;
    this.#told = line;
    this.troubleCount++;
    if (this.troubles.length < MOST_TROUBLES) this.troubles.push({ line, code });
  }
}

/** The place behind a line end, which may be two characters. */
export function afterLineEnd(text: string, at: number): number {
  const pair = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED;
  return at + (pair ? 2 : 1);
}

function lineEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) break;
  }
  return at;
}

function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) {
      count++;
      at = afterLineEnd(text, at) - 1;
    }
  }
  return count;
}
