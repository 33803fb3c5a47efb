/** Why a text is not CSV in our own strict form. */
export type Flaw =
  /** A quote inside a bare cell, something after a closing quote, or a lone CR. */
  | 'quote'
  /** More or fewer cells than the heading has. */
  | 'cells'
  | 'too-long'
  /** The text ends inside a record. */
  | 'cut';

/** A record of a file, counted from 1, the heading included. */
export interface FlawAt {
  record: number;
  flaw: Flaw;
}

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

/** No record that we write comes near; it bounds what one look at the text may take. */
const LONGEST_RECORD = 32_000_000;

/**
 * Reads CSV as we write it ourselves (comma, LF at each end of a record, `"` doubled inside
 * quotes) from a text that comes in parts. Anything else is a flaw, after which it reads no
 * further. A record without a text in any cell is a record.
 */
export class StrictRecords {
  #pending: string[] = [];
  #pendingLength = 0;
  /** A record that goes on over many parts is looked at again when its text has doubled. */
  #enough = 0;
  #width = -1;
  #record = 0;
  #flaw: FlawAt | null = null;

  get flaw(): FlawAt | null {
    return this.#flaw;
  }

  /** The records that this part of the text completes. */
  *read(part: string): Iterable<string[]> {
    if (this.#flaw || part === '') return;
    this.#pending.push(part);
    this.#pendingLength += part.length;
    if (this.#pendingLength < this.#enough) return;
    const text = this.#pending.join('');
    let from = 0;
    for (;;) {
      const found = recordAt(text, from);
      if (found === 'unfinished') break;
      this.#record += 1;
      if (found === 'quote') {
        this.#fail('quote');
        return;
      }
      if (this.#width < 0) this.#width = found.cells.length;
      if (found.cells.length !== this.#width) {
        this.#fail('cells');
        return;
      }
      from = found.end;
      yield found.cells;
    }
    this.#pending = from < text.length ? [text.slice(from)] : [];
    this.#pendingLength = text.length - from;
    this.#enough = this.#pendingLength * 2;
    if (this.#pendingLength > LONGEST_RECORD) {
      this.#record += 1;
      this.#fail('too-long');
    }
  }

  /** To be called once the text has ended. */
  *end(): Iterable<string[]> {
    this.#enough = 0;
    const rest = this.#pending.join('');
    this.#pending = [];
    this.#pendingLength = 0;
    yield* this.read(rest);
    if (this.#flaw || this.#pendingLength === 0) return;
    this.#record += 1;
    this.#fail('cut');
  }

  #fail(flaw: Flaw): void {
    this.#flaw = { record: this.#record, flaw };
    this.#pending = [];
    this.#pendingLength = 0;
  }
}

/** The record that begins there, and where the next one does. */
function recordAt(
  text: string,
  from: number,
): { cells: string[]; end: number } | 'unfinished' | 'quote' {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let cell: string;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return 'unfinished';
      cell = text.slice(at + 1, close);
      if (cell.includes('"')) cell = cell.replaceAll('""', '"');
      at = close + 1;
    } else {
      const start = at;
      at = endOfBareCell(text, at);
      cell = text.slice(start, at);
    }
    if (at >= text.length) return 'unfinished';
    cells.push(cell);
    const letter = text.charCodeAt(at);
    at += 1;
    if (letter === LF) return { cells, end: at };
    if (letter !== COMMA) return 'quote';
  }
}

/** The first quote that is not doubled; -1 where the text may go on. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    // The last letter of a part may be the first of two.
    if (at + 1 >= text.length) return -1;
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function endOfBareCell(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === COMMA || letter === LF || letter === QUOTE || letter === CR) return at;
  }
  return text.length;
}
