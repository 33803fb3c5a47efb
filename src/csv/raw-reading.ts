import { decode, pasted, type DecodeChoice, type Decoded } from './decode';
import {
  findDialect,
  type DialectChoice,
  type DialectReason,
  type FoundDialect,
} from './find-dialect';
import { shownName } from './file-name';
import { fileKind } from './kind';
import { LIMITS } from './limits';
import { parse, type Records } from './parse';
import type { QuoteTrouble } from './quoted-reader';
import type { RawTable } from './raw-table';
import { Refused, type Refusal } from './refusal';
import { findStructure, type Structure, type StructureChoice } from './structure';
import { readWikiTable, type WikiTable } from './wiki-table';

/** What a person set; everything else is found. */
export type RawChoice = DecodeChoice & DialectChoice & StructureChoice;

/** A file, or what was pasted. */
export interface RawSource {
  name: string;
  content: Uint8Array | string;
}

export interface RawProgress {
  step: 'decode' | 'parse' | 'structure';
  /** From 0 to 1. */
  fraction: number;
}

/** A table of text, and all that was decided on the way to it. */
export interface RawReading {
  table: RawTable;
  letters: Pick<Decoded, 'reason' | 'notices'>;
  dialectReason: DialectReason;
  structure: Omit<Structure, 'records' | 'headings' | 'headingLine'>;
  quotes: { troubles: readonly QuoteTrouble[]; count: number };
}

export type RawResult = { reading: RawReading } | { refusal: Refusal };

/**
 * From bytes to a table of text. Yields how far it is, often enough that a worker can stop
 * between two steps; nothing is kept when the rest is not asked for.
 */
export function* readRaw(
  source: RawSource,
  choice: RawChoice = {},
): Generator<RawProgress, RawResult> {
  try {
    return yield* readUnlessRefused(source, choice);
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

/** Known before a byte is read. */
export function sizeRefusal(bytes: number): Refusal | null {
  if (bytes === 0) return { code: 'empty' };
  return bytes > LIMITS.bytes ? { code: 'too-large', bytes } : null;
}

function* readUnlessRefused(
  { name, content }: RawSource,
  choice: RawChoice,
): Generator<RawProgress, RawResult> {
  const size = sizeRefusal(content.length);
  if (size) throw new Refused(size);
  const decoded = yield* decoding(content, choice);
  const { text, encoding, reason, notices } = decoded;
  if (!/[^\s;,|"\u200b]/.test(text)) throw new Refused({ code: 'blank' });
  const found = choice.delimiter === undefined ? wikiDialect(text) : null;
  const cut = found ?? (yield* cutting(text, choice));
  const { records, dialect, quotes } = cut;
  const structuring = findStructure(records, dialect.dialect.width, choice);
  const structure = yield* inStep('structure', records.count, structuring);
  refuseWithoutRows(structure);
  return {
    reading: {
      table: {
        name: shownName(name),
        encoding,
        delimiter: dialect.dialect.delimiter,
        quoting: dialect.dialect.quoting,
        headings: structure.headings,
        headingLine: structure.headingLine,
        records: structure.records,
      },
      letters: { reason, notices },
      dialectReason: dialect.reason,
      structure: {
        reason: structure.reason,
        preamble: structure.preamble,
        short: structure.short,
        long: structure.long,
      },
      quotes,
    },
  };
}

interface Cut {
  records: Records;
  dialect: Pick<FoundDialect, 'dialect' | 'reason'>;
  quotes: RawReading['quotes'];
}

function* decoding(
  content: Uint8Array | string,
  choice: RawChoice,
): Generator<RawProgress, Decoded> {
  if (typeof content === 'string') {
    return yield* inStep('decode', content.length, pasted(content, choice));
  }
  const kind = fileKind(content);
  if (kind) throw new Refused({ code: 'kind', kind });
  return yield* inStep('decode', content.length, decode(content, choice));
}

function* cutting(text: string, choice: RawChoice): Generator<RawProgress, Cut> {
  const dialect = findDialect(text, choice);
  const body = dialect.start > 0 ? text.slice(dialect.start) : text;
  const parsing = parse(body, dialect.dialect, dialect.firstLine);
  const records = yield* inStep('parse', body.length, parsing);
  return { records, dialect, quotes: { troubles: records.troubles, count: records.troubleCount } };
}

function wikiDialect(text: string): Cut | null {
  const wiki = readWikiTable(text);
  if (!wiki) return null;
  const width = Math.max(...wiki.records.map(({ cells }) => cells.length));
  return {
    records: wikiRecords(wiki),
    dialect: { dialect: { delimiter: '|', quoting: 'text', width }, reason: { code: wiki.form } },
    quotes: { troubles: [], count: 0 },
  };
}

function wikiRecords({ records }: WikiTable): Records {
  return {
    count: records.length,
    line: (record) => records[record].line,
    size: (record) => records[record].cells.length,
    isBlank: (record) => records[record].cells.every((cell) => cell === ''),
    cells: (record) => records[record].cells,
    places: () => 0,
    text: '',
    head: (record) => records[record].cells.join('|').slice(0, 48),
  };
}

function refuseWithoutRows({ headingLine, records }: Structure): void {
  if (records.length > LIMITS.rows) throw new Refused({ code: 'too-many-rows' });
  if (records.some(({ role }) => role !== 'empty')) return;
  if (headingLine === null) throw new Refused({ code: 'blank' });
  throw new Refused({ code: 'only-headings', line: headingLine });
}

function* inStep<T>(
  step: RawProgress['step'],
  whole: number,
  steps: Generator<number, T>,
): Generator<RawProgress, T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield { step, fraction: Math.min(1, next.value / whole) };
  }
}
