import { filledLength, isBlank } from './blank';
import { findHeading, type HeadingReason } from './headings';
import type { Records } from './parse';
import type { RawRecord, Role, UncutCells } from './raw-table';
import { isUnits, maybeStructural, structuralRow, type Structural } from './structural-row';

export interface StructureChoice {
  /** The line of the headings, or null for none. */
  headingLine?: number | null;
  /** What a line is, instead of what it was taken for. */
  roles?: ReadonlyMap<number, Role>;
}

/** Records with more or fewer cells than there are headings. */
export interface Ragged {
  count: number;
  /** The first of them. */
  lines: number[];
}

export interface Structure {
  headings: string[];
  headingLine: number | null;
  reason: HeadingReason;
  /** Lines above the headings, as written. */
  preamble: { line: number; text: string }[];
  records: RawRecord[];
  /** Some cells are missing at the end: taken for empty. */
  short: Ragged;
  /** There are cells beyond the last heading: kept. */
  long: Ragged;
}

const LINES_SHOWN = 20;
const SAMPLE = 500;
const RECORDS_PER_STEP = 20_000;
/** Up to here the cells of a table are kept once they were cut out of the text. */
const CELLS_KEPT = 300_000;

/** Finds what every record is. Yields how many records are done. */
export function* findStructure(
  records: Records,
  usualWidth: number,
  choice: StructureChoice = {},
): Generator<number, Structure> {
  const found = headingOf(records, usualWidth, choice);
  const first = found.record === null ? 0 : found.record + 1;
  const headings = headingsOf(records, found.record, first);
  const structure: Structure = {
    headings,
    headingLine: found.record === null ? null : records.line(found.record),
    reason: found.reason,
    preamble: preambleOf(records, found.record ?? 0),
    records: [],
    short: { count: 0, lines: [] },
    long: { count: 0, lines: [] },
  };
  const roles = yield* rolesOf(records, first, headings);
  const kept = (records.count - first) * headings.length <= CELLS_KEPT;
  for (let at = first; at < records.count; at++) {
    const line = records.line(at);
    const role =
      choice.roles?.get(line) ?? roles.get(at) ?? (records.isBlank(at) ? 'empty' : 'data');
    structure.records.push(new CutRecord(records, at, line, role, headings.length, kept));
    if (role === 'data') noteRagged(structure, records, at, line);
    if (at % RECORDS_PER_STEP === 0) yield at;
  }
  return structure;
}

function headingOf(records: Records, width: number, { headingLine }: StructureChoice) {
  if (headingLine === undefined) return findHeading(records, width);
  const reason: HeadingReason = { code: 'chosen' };
  for (let at = 0; headingLine !== null && at < records.count; at++) {
    if (records.line(at) === headingLine) return { record: at, reason };
  }
  return { record: null, reason };
}

/** As many as most rows need, however few cells the line of the headings has. */
function headingsOf(records: Records, heading: number | null, first: number): string[] {
  const named = heading === null ? [] : records.cells(heading).map((cell) => cell.trim());
  const lengths: number[] = [];
  for (let at = first; at < records.count && lengths.length < SAMPLE; at++) {
    if (!records.isBlank(at)) lengths.push(filledLength(records.cells(at)));
  }
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const widest = heading === null ? (lengths.at(-1) ?? 0) : usual;
  const width = Math.max(1, filledLength(named), widest);
  return Array.from({ length: width }, (_, at) => named[at] ?? '');
}

function preambleOf(records: Records, heading: number): Structure['preamble'] {
  const preamble: Structure['preamble'] = [];
  for (let at = 0; at < heading; at++) {
    if (records.isBlank(at)) continue;
    const filled = records.cells(at).filter((cell) => !isBlank(cell));
    preamble.push({ line: records.line(at), text: filled.join(' ').slice(0, 200) });
  }
  return preamble;
}

/** The records that are neither data nor blank. */
function* rolesOf(
  records: Records,
  first: number,
  headings: readonly string[],
): Generator<number, Map<number, Role>> {
  const candidates = new Map<number, Structural>();
  const start =
    first > 0
      ? records
          .head(first - 1)
          .slice(0, 3)
          .toLowerCase()
      : '\0';
  for (let at = first; at < records.count; at++) {
    if (at % RECORDS_PER_STEP === 0) yield at;
    if (records.isBlank(at) || !maybeStructural(records.head(at), start)) continue;
    const above = at > first ? records.cells(at - 1) : null;
    const found = structuralRow(records.cells(at), headings, headings.length, above);
    if (found) candidates.set(at, found);
  }
  const roles = new Map<number, Role>();
  const units = nextFilled(records, first);
  if (
    first > 0 &&
    units < records.count &&
    isUnits(padded(records.cells(units), headings.length))
  ) {
    roles.set(units, 'units');
  }
  const tail = tailOf(records, first, candidates);
  for (const [at, found] of candidates) {
    if (found === 'note' && at < tail) continue;
    if (found === 'maybe-total' && at < tail && !isBesideBlank(records, at, first)) continue;
    roles.set(at, found === 'maybe-total' ? 'total' : found);
  }
  return roles;
}

function isBesideBlank(records: Records, at: number, first: number): boolean {
  if (at > first && records.isBlank(at - 1)) return true;
  return at > first && at + 1 < records.count && records.isBlank(at + 1);
}

/** From where on nothing is data. */
function tailOf(records: Records, first: number, candidates: ReadonlyMap<number, Structural>) {
  let tail = records.count;
  while (tail > first && (records.isBlank(tail - 1) || candidates.has(tail - 1))) tail--;
  return tail;
}

function nextFilled(records: Records, first: number): number {
  let at = first;
  while (at < records.count && records.isBlank(at)) at++;
  return at;
}

function noteRagged(structure: Structure, records: Records, at: number, line: number): void {
  const width = structure.headings.length;
  const size = records.size(at);
  if (size === width) return;
  const ragged = size < width ? structure.short : structure.long;
  if (size > width && filledLength(records.cells(at)) <= width) return;
  ragged.count++;
  if (ragged.lines.length < LINES_SHOWN) ragged.lines.push(line);
}

/** As many cells as headings; more only where they hold something. */
function padded(cells: string[], width: number): string[] {
  if (cells.length === width) return cells;
  const length = Math.max(width, filledLength(cells));
  return Array.from({ length }, (_, at) => cells[at] ?? '');
}

/** A record that is a place in the text: a million of them take little. */
class CutRecord implements RawRecord, UncutCells {
  readonly line: number;
  readonly role: Role;
  readonly #records: Records;
  readonly #at: number;
  readonly #width: number;
  #kept: string[] | null | undefined;

  constructor(
    records: Records,
    at: number,
    line: number,
    role: Role,
    width: number,
    keeps: boolean,
  ) {
    this.#records = records;
    this.#at = at;
    this.line = line;
    this.role = role;
    this.#width = width;
    this.#kept = keeps ? undefined : null;
  }

  get uncut(): UncutCells {
    return this;
  }

  get text(): string {
    return this.#records.text;
  }

  places(into: Uint32Array): number {
    return this.#records.places(this.#at, into);
  }

  get cells(): readonly string[] {
    if (this.#kept) return this.#kept;
    const cells = padded(this.#records.cells(this.#at), this.#width);
    if (this.#kept === undefined) this.#kept = cells;
    return cells;
  }
}
