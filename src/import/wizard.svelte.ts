import { setAsideCsv } from '../csv/read/set-aside';
import { sizeRefusal } from '../csv/raw-reading';
import { shownName } from '../csv/file-name';
import type { KnownValues } from '../csv/values/match-value';
import { Changed } from '../db/changed';
import type { ImportedDataset } from '../db/database';
import type { Part } from '../db/imports';
import { troubleOf } from '../db/trouble';
import { answerKey, type PlaceAnswers } from '../geo/find-place';
import type { Place, PlaceAnswer, PlaceQuery } from '../model/place';
import type { SetAside } from '../model/row-problem';
import type { Library } from '../views/library.svelte';
import {
  destinationOf,
  editionsOf,
  freeEdition,
  noDestination,
  type Destination,
} from './destination';
import { fingerprint } from './fingerprint';
import { NO_CHOICES, type Beside, type Choices, type Preview, type Source } from './protocol';
import { divisionOf, joined, partsOf } from './parts';
import { besideOf, countingOf, placementOf, yearsOf } from './placing';
import { Broken, Reader, Stopped } from './reader';
import { isRemembered, remembered } from './remembered';
import type { Step } from './step';

/** What is asked of the worker. */
export type Reads = Pick<
  Reader,
  'prepare' | 'read' | 'take' | 'aside' | 'suggest' | 'stop' | 'close'
>;

const PLACES = 'places';
const MAPPING = 'mapping:';

/** One file after another, from its bytes to stored datasets. */
export class Wizard {
  readonly #library: Library;
  readonly #known: () => KnownValues;
  readonly #reader: Reads;
  #step: Step = $state.raw({ name: 'choose' });
  #choices: Choices = $state.raw(NO_CHOICES);
  #destination: Destination = $state.raw(noDestination());
  #queue: readonly File[] = $state.raw([]);
  #typed = $state('');
  #source: Source | null = null;
  #beside: Beside = { known: {}, present: [] };
  /** The files whose rows count as there in what was read last. */
  #counted = '';
  /** The choices that the preview shows. */
  #shown: Choices = NO_CHOICES;
  /** What the import took away, to be brought back by an undo. */
  #replaced: readonly Part[] = [];
  #cancel: AbortController | null = null;
  /** Which file is read: what was begun for another comes to nothing. */
  #turn = 0;
  /** A choice that was made while the one before it was read. */
  #again = false;

  constructor(library: Library, known: () => KnownValues, reader: Reads = new Reader()) {
    this.#library = library;
    this.#known = known;
    this.#reader = reader;
  }

  get step(): Step {
    return this.#step;
  }

  get choices(): Choices {
    return this.#choices;
  }

  get destination(): Destination {
    return this.#destination;
  }

  /** Files that wait for their turn. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** What the browser has already of the table, the years of the file and the edition chosen. */
  get beside(): readonly ImportedDataset[] {
    const preview = this.#preview;
    return preview ? besideOf(this.#library.datasets, preview, this.#destination) : [];
  }

  /** The editions of the years of the file. */
  get editions(): readonly number[] {
    const preview = this.#preview;
    if (!preview) return [1];
    return editionsOf(this.#library.datasets, yearsOf(preview, this.#destination));
  }

  /** The one that the rows would be as a version of their own; null where no more can be. */
  get freeEdition(): number | null {
    const preview = this.#preview;
    if (!preview) return null;
    return freeEdition(this.#library.datasets, yearsOf(preview, this.#destination));
  }

  /** What stands in the field to paste into, until it is read. */
  get typed(): string {
    return this.#typed;
  }

  type(text: string): void {
    this.#typed = text;
  }

  async open(files: readonly File[]): Promise<void> {
    const [first, ...others] = files;
    if (!first) return;
    if (this.#step.name === 'storing') {
      this.#queue = [...this.#queue, ...files];
      return;
    }
    this.#begins();
    this.#queue = others;
    const refusal = sizeRefusal(first.size);
    if (refusal) {
      this.#step = { name: 'refused', file: shownName(first.name), refusal };
      return;
    }
    this.#step = { name: 'reading', file: shownName(first.name), progress: null };
    await this.#begin({ name: first.name, content: first });
  }

  async paste(text: string, name: string): Promise<void> {
    this.#begins();
    this.#queue = [];
    this.#step = { name: 'reading', file: name, progress: null };
    await this.#begin({ name, content: text });
  }

  /** A file is likely to come: what reads it is made ready, where that costs the reader nothing. */
  prepare(): void {
    if (!savesData()) this.#reader.prepare();
  }

  /** Goes on to the next file that waits, or back to the start. */
  async next(): Promise<void> {
    this.#begins();
    this.#step = { name: 'choose' };
    this.prepare();
    await this.open(this.#queue);
  }

  /** Gives up what is under way; nothing of it is left behind. */
  cancel(): void {
    if (this.#step.name === 'storing') {
      this.#cancel?.abort();
      return;
    }
    this.#begins();
    this.#step = { name: 'choose' };
    this.prepare();
  }

  /** The page goes: whatever is under way is given up. */
  close(): void {
    this.#cancel?.abort();
    this.#begins();
    this.#reader.close();
  }

  /** Another choice: the preview follows. */
  async choose(change: Partial<Choices>): Promise<void> {
    this.#choices = { ...this.#choices, ...change };
    // Other cells stand where the ones corrected stood.
    const { delimiter, quoting } = this.#shown.raw;
    const raw = change.raw;
    if (raw && (raw.delimiter !== delimiter || raw.quoting !== quoting)) {
      this.#choices = { ...this.#choices, edits: {} };
    }
    await this.#readAgain();
  }

  /** A cell written anew. */
  async edit(line: number, at: number, text: string): Promise<void> {
    const { edits } = this.#choices;
    await this.choose({ edits: { ...edits, [line]: { ...edits[line], [at]: text } } });
  }

  /** What a text means; remembered for the next file. */
  async place(query: PlaceQuery, answer: PlaceAnswer): Promise<void> {
    const places = { ...this.#choices.places, [answerKey(query)]: answer };
    await Promise.all([this.choose({ places }), this.#library.remember(PLACES, places)]);
  }

  /** Places for a name that is being typed; none where the reading is given up. */
  async suggest(typed: string): Promise<readonly Place[]> {
    return this.#reader.suggest(typed).catch(() => []);
  }

  async direct(change: Partial<Destination>): Promise<void> {
    const directed = { ...this.#destination, ...change };
    this.#destination = directed;
    // Another year may have no such edition.
    const edition = this.editions.includes(directed.edition) ? directed.edition : 1;
    const placement =
      directed.placement === 'version' && this.freeEdition === null ? 'add' : directed.placement;
    this.#destination = { ...directed, edition, placement };
    if (this.#isOvertaken()) await this.#readAgain();
  }

  /** Stores the rows; in this page alone where the browser keeps nothing and the reader says so. */
  async store(keep = true): Promise<void> {
    if (this.#step.name !== 'preview' || this.#step.busy) return;
    const { preview } = this.#step;
    if (this.#isOvertaken()) {
      await this.#storeAgain(preview, keep);
      return;
    }
    const turn = this.#turn;
    const placement = placementOf(this.#library.datasets, preview, this.#destination);
    const leaving = placement === 'replace' ? this.beside : [];
    const { edition: chosen } = this.#destination;
    const edition = placement === 'version' ? (this.freeEdition ?? chosen) : chosen;
    const replaced = leaving.map(({ id }) => id);
    const known = this.#library.datasets.filter(({ id }) => this.#library.isKept(id));
    const [of, since] = [preview.ledger.imported, performance.now()];
    const onprogress = (rows: number, waits = false) =>
      (this.#step = { name: 'storing', rows, of, since, waits });
    const cancel = new AbortController();
    const watch = { signal: cancel.signal, onprogress, onwait: () => onprogress(0, true) };
    this.#cancel = cancel;
    onprogress(0);
    try {
      this.#replaced = await this.#wholeOf(leaving);
      const { shares } = await this.#reader.take(divisionOf(preview, this.#destination));
      const parts = partsOf(preview, shares, this.#destination, edition);
      const datasets = keep
        ? await this.#library.add(parts, replaced, watch, known)
        : this.#library.hold(parts.map(joined), replaced);
      this.#step = { name: 'done', datasets, preview, kept: keep };
      await this.#library.remember(
        MAPPING + fingerprint(preview.headings),
        remembered(this.#choices),
      );
    } catch (error) {
      if (turn !== this.#turn) return;
      if (cancel.signal.aborted) await this.#backToPreview();
      else if (error instanceof Changed) await this.#storeAgain(preview, keep);
      else if (error instanceof Broken) this.#step = { name: 'broken', file: preview.name };
      else this.#step = { name: 'unkept', trouble: troubleOf(error), preview };
    } finally {
      this.#cancel = null;
    }
  }

  /** After a storage that failed: the rows are read again and stored, or held by the page. */
  async retry(keep = true): Promise<void> {
    await this.#backToPreview();
    if (this.#isAtPreview()) await this.store(keep);
  }

  /** Takes back what was stored last, and brings back what it replaced: both or neither. */
  async undo(): Promise<void> {
    if (this.#step.name !== 'done') return;
    const { datasets, kept, preview } = this.#step;
    const ids = datasets.map(({ id }) => id);
    try {
      if (kept) await this.#library.add(this.#replaced, ids);
      else this.#library.hold(this.#replaced.map(joined), ids);
    } catch (error) {
      this.#step = { name: 'unkept', trouble: troubleOf(error), preview };
      return;
    }
    await this.#backToPreview();
  }

  /** The records that are not imported, as a file with a reason for each. */
  async aside(say: (entry: SetAside) => string): Promise<string> {
    const { headings, delimiter, records, setAside } = await this.#reader.aside();
    const raw = { headings, delimiter, records } as Parameters<typeof setAsideCsv>[0];
    return setAsideCsv(raw, setAside, say);
  }

  /** Whatever is under way is given up. Returns the turn that begins. */
  #begins(): number {
    this.#reader.stop();
    return ++this.#turn;
  }

  async #begin(source: Source): Promise<void> {
    const turn = this.#turn;
    const places = ((await this.#library.recall(PLACES)) ?? {}) as PlaceAnswers;
    this.#destination = noDestination();
    const counted = this.#countedNow();
    const present = await this.#present();
    if (turn !== this.#turn) return;
    this.#choices = { ...NO_CHOICES, places };
    this.#source = source;
    this.#counted = counted;
    this.#beside = { known: this.#known(), present };
    const preview = await this.#read(source);
    if (!preview) return;
    // Refused or given up, it stays to be mended.
    if (typeof source.content === 'string') this.#typed = '';
    this.#destination = destinationOf(preview);
    const asked = this.#choices;
    this.#setBusy(true);
    const last = await this.#library.recall(MAPPING + fingerprint(preview.headings));
    if (turn !== this.#turn) return;
    this.#setBusy(false);
    if (isRemembered(last) && this.#choices === asked) {
      this.#choices = { ...asked, ...last };
      await this.#readAgain(true);
    } else if (this.#again || this.#isOvertaken()) await this.#readAgain();
  }

  #setBusy(busy: boolean): void {
    if (this.#step.name === 'preview') this.#step = { ...this.#step, busy };
  }

  async #readAgain(isRemembered = false): Promise<void> {
    if (this.#step.name !== 'preview') return;
    if (this.#step.busy) {
      this.#again = true;
      return;
    }
    const remembers = isRemembered || this.#step.remembered;
    this.#setBusy(true);
    const turn = this.#turn;
    do {
      this.#again = false;
      await this.#countBeside();
      if (turn !== this.#turn) return;
      await this.#read(null, remembers);
    } while (this.#isAtPreview() && (this.#again || this.#isOvertaken()));
  }

  /** Looks what is there already, where that is not what was looked at last. */
  async #countBeside(): Promise<void> {
    if (!this.#isOvertaken()) return;
    const turn = this.#turn;
    const counted = this.#countedNow();
    const present = await this.#present();
    if (turn !== this.#turn) return;
    this.#counted = counted;
    this.#beside = { ...this.#beside, present };
  }

  #isOvertaken(): boolean {
    return this.#countedNow() !== this.#counted;
  }

  #countedNow(): string {
    return this.#counting()
      .map(({ id }) => id)
      .join();
  }

  /** Reads what is there already once more: where that changes nothing, the rows are stored. */
  async #storeAgain(preview: Preview, keep: boolean): Promise<void> {
    const [busy, remembered] = [true, false];
    this.#step = { name: 'preview', preview, busy, remembered, refusal: null, overtaken: false };
    const turn = this.#turn;
    await this.#countBeside();
    if (turn !== this.#turn) return;
    await this.#backToPreview();
    if (!this.#isAtPreview() || this.#step.name !== 'preview') return;
    const { imported, duplicates } = this.#step.preview.ledger;
    const { ledger } = preview;
    const isSame = imported === ledger.imported && duplicates === ledger.duplicates;
    if (isSame) await this.store(keep);
    else this.#step = { ...this.#step, overtaken: true };
  }

  /** What is looked at before it is stored. */
  get #preview(): Preview | null {
    return this.#step.name === 'preview' ? this.#step.preview : null;
  }

  #isAtPreview(): boolean {
    return this.#step.name === 'preview';
  }

  async #read(source: Source | null, isRemembered = false): Promise<Preview | null> {
    const file = shownName(this.#source?.name ?? '');
    const before = this.#step;
    const choices = this.#choices;
    try {
      const result = await this.#reader.read(source, choices, this.#beside, (progress) => {
        if (this.#step.name === 'reading') this.#step = { name: 'reading', file, progress };
      });
      if ('refusal' in result && before.name === 'preview') {
        this.#choices = this.#shown;
        this.#step = { ...before, busy: false, refusal: result.refusal };
        return null;
      }
      if ('refusal' in result) {
        this.#step = { name: 'refused', file, refusal: result.refusal };
        return null;
      }
      const { preview } = result;
      this.#shown = choices;
      const [busy, remembered] = [this.#again, isRemembered];
      this.#step = {
        name: 'preview',
        preview,
        busy,
        remembered,
        refusal: null,
        overtaken: false,
      };
      if (before.name === 'preview') this.#followYear(before.preview, preview);
      return preview;
    } catch (error) {
      if (!(error instanceof Stopped)) this.#step = { name: 'broken', file };
      return null;
    }
  }

  /** Where another choice changes the years of the file, the year follows unless it was set. */
  #followYear(before: Preview, after: Preview): void {
    const [was, is] = [destinationOf(before), destinationOf(after)];
    if (was.year === is.year || this.#destination.year !== was.year) return;
    this.#destination = { ...this.#destination, year: is.year };
  }

  /** After an undo or a cancel: the rows have left the worker and are read again. */
  async #backToPreview(): Promise<void> {
    const file = shownName(this.#source?.name ?? '');
    this.#step = { name: 'reading', file, progress: null };
    await this.#read(this.#source);
  }

  /** The identities of all rows that count as there. */
  async #present(): Promise<string[]> {
    const ids: string[] = [];
    for (const dataset of this.#counting()) {
      const column = (await this.#library.take(dataset))?.columns.id;
      if (column?.kind === 'text') for (const id of column.values) ids.push(id);
    }
    return ids;
  }

  #counting(): ImportedDataset[] {
    return countingOf(this.#library.datasets, this.#preview, this.#destination);
  }

  async #wholeOf(datasets: readonly ImportedDataset[]): Promise<Part[]> {
    const parts: Part[] = [];
    for (const described of datasets) {
      const data = await this.#library.take(described);
      if (data) parts.push({ described, data });
    }
    return parts;
  }
}

/** Whether the browser was told to fetch no more than is asked for. */
function savesData(): boolean {
  const { navigator } = globalThis as { navigator?: { connection?: { saveData?: boolean } } };
  return navigator?.connection?.saveData ?? false;
}
