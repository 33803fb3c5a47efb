import { longTable } from '../csv/mapping/long-table';
import { mapColumns } from '../csv/mapping/map-columns';
import { sampleCells } from '../csv/mapping/sample';
import { readRaw, type RawChoice, type RawReading, type RawSource } from '../csv/raw-reading';
import type { RawRecord, RawTable } from '../csv/raw-table';
import { readTable, type ReadOutcome } from '../csv/read/read-table';
import type { Refusal } from '../csv/refusal';
import { valueMatcher } from '../csv/values/match-value';
import { isTown, placeFinder } from '../geo/find-place';
import type { GazetteerFile } from '../geo/gazetteer';
import { row, type Columnar } from '../model/columnar';
import type { Place } from '../model/place';
import type { Aside, AsideFile, Beside, Choices, Edits, Preview, Progress } from './protocol';
import { yearOfRow } from './year-of-row';

const SAMPLE_CELLS = 3;
const FIRST_ROWS = 12;
const LISTED = 300;

/** A file on its way to a dataset, read again as far as a choice asks for. */
export class Reading {
  readonly #loadGazetteer: () => Promise<GazetteerFile>;
  #gazetteer: GazetteerFile | null = null;
  /** The towns on their way. */
  #coming: Promise<void> | null = null;
  /** Towns as they are, whatever was answered. */
  #towns: ReturnType<typeof placeFinder> | null = null;
  #source: RawSource | null = null;
  #raw: { choice: string; reading: RawReading } | null = null;
  #outcome: { preview: Preview; result: ReadOutcome; raw: RawTable } | null = null;

  constructor(loadGazetteer: () => Promise<GazetteerFile>) {
    this.#loadGazetteer = loadGazetteer;
  }

  /**
   * Fetches the towns, unless they are here or on their way: they are wanted for events alone.
   * Rejects where they do not come; they are fetched anew when they are asked for again.
   */
  prepare(): Promise<void> {
    this.#coming ??= this.#fetchTowns();
    return this.#coming;
  }

  /** Lets go of the file read last. */
  forget(): void {
    this.#source = null;
    this.#raw = null;
    this.#outcome = null;
  }

  /** Null: the towns are wanted first, see `prepare`. */
  *read(
    source: RawSource | null,
    choices: Choices,
    beside: Beside,
  ): Generator<Progress, { preview: Preview } | { refusal: Refusal } | null> {
    if (source) {
      this.forget();
      this.#source = source;
    }
    if (!this.#source) throw new Error('no file to read');
    const raw = yield* this.#readRaw(this.#source, choices.raw);
    if ('refusal' in raw) return raw;
    const edited = withEdits(raw.reading.table, choices.edits);
    const long = longTable(edited);
    const table = long ?? edited;
    const finder = this.#gazetteer && placeFinder(this.#gazetteer, choices.places);
    const mapping = mapColumns(table, choices.mapping, {
      values: valueMatcher(beside.known, choices.values.values),
      isTown: finder ? (text) => isTown(finder, text) : undefined,
    });
    // Without headings, towns tell events from what else has days and addresses.
    const isGuessed = table.headingLine === null && choices.mapping.table === undefined;
    if ((mapping.table === 'events' || isGuessed) && !finder) return null;
    const reading = readTable(table, mapping, {
      choices: choices.values,
      known: beside.known,
      finder,
      present: new Set(beside.present),
    });
    let step = reading.next();
    while (!step.done) {
      yield { step: 'read', fraction: step.value };
      step = reading.next();
    }
    const preview = {
      ...previewOf(raw.reading, table, mapping, step.value),
      isLong: long !== null,
    };
    this.#outcome = { preview, result: step.value, raw: table };
    return { preview };
  }

  take(): { data: Columnar; preview: Preview } {
    const { preview, result } = this.#known();
    return { data: result.columnar, preview };
  }

  aside(): AsideFile {
    const { raw, result } = this.#known();
    const { setAside } = result.ledger;
    return {
      headings: raw.headings,
      delimiter: raw.delimiter,
      records: setAside.map(({ record }) => plain(raw.records[record])),
      setAside: setAside.map((entry, record) => ({ ...entry, record })),
    };
  }

  /** Places for a name that is being typed. */
  async suggest(typed: string): Promise<readonly Place[]> {
    await this.prepare();
    return this.#towns?.suggest(typed) ?? [];
  }

  async #fetchTowns(): Promise<void> {
    try {
      this.#gazetteer = await this.#loadGazetteer();
      this.#towns = placeFinder(this.#gazetteer);
      this.#towns.prepare();
    } catch (error) {
      this.#coming = null;
      throw error;
    }
  }

  #known() {
    if (!this.#outcome) throw new Error('nothing was read');
    return this.#outcome;
  }

  *#readRaw(
    source: RawSource,
    choice: RawChoice,
  ): Generator<Progress, { reading: RawReading } | { refusal: Refusal }> {
    const key = JSON.stringify({ ...choice, roles: [...(choice.roles ?? [])] });
    if (this.#raw?.choice === key) return { reading: this.#raw.reading };
    const result = yield* readRaw(source, choice);
    if ('reading' in result) this.#raw = { choice: key, reading: result.reading };
    return result;
  }
}

/** The table with some cells written anew. */
function withEdits(raw: RawTable, edits: Edits): RawTable {
  if (Object.keys(edits).length === 0) return raw;
  const records = raw.records.map((record): RawRecord => {
    const edited = edits[record.line];
    if (!edited) return record;
    const cells = [...record.cells];
    for (const [at, text] of Object.entries(edited)) cells[Number(at)] = text;
    return { line: record.line, cells, role: record.role };
  });
  return { ...raw, records };
}

function previewOf(
  reading: RawReading,
  raw: RawTable,
  mapping: Preview['mapping'],
  { columnar, again, ledger, problems, counts, days, numbers, places, values }: ReadOutcome,
): Omit<Preview, 'isLong'> {
  const { letters, dialectReason, structure, quotes } = reading;
  const first = Math.min(FIRST_ROWS, columnar.rows);
  return {
    name: raw.name,
    encoding: raw.encoding,
    delimiter: raw.delimiter,
    quoting: raw.quoting,
    headings: raw.headings,
    headingLine: raw.headingLine,
    letters,
    dialectReason,
    structure,
    quotes: { troubles: quotes.troubles.slice(0, LISTED), count: quotes.count },
    samples: sampleCells(raw).map((cells) => cells.filter(Boolean).slice(0, SAMPLE_CELLS)),
    mapping,
    ledger: {
      read: ledger.read,
      imported: ledger.imported,
      setAside: ledger.setAside.length,
      empty: ledger.empty,
      duplicates: ledger.duplicates.length,
    },
    aside: ledger.setAside
      .slice(0, LISTED)
      .map((entry): Aside => ({ ...entry, cells: [...raw.records[entry.record].cells] })),
    problems: problems.slice(0, LISTED),
    problemCounts: counts,
    days,
    numbers,
    places: places.slice(0, 10 * LISTED),
    values,
    rows: Array.from({ length: first }, (_, index) => row(columnar, index)),
    years: yearsOf(columnar.rows > 0 ? columnar : again),
  };
}

function yearsOf(data: Columnar): { year: number; rows: number }[] {
  const counts = new Map<number, number>();
  const yearOf = yearOfRow(data);
  for (let index = 0; index < data.rows; index++) {
    const year = yearOf(index);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, rows]) => ({ year, rows })).sort((a, b) => a.year - b.year);
}

function plain({ line, cells, role }: RawRecord): RawRecord {
  return { line, cells: [...cells], role };
}
