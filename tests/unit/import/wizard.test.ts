import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finish } from '../../../src/model/finish';
import type { RawSource } from '../../../src/csv/raw-reading';
import { Database } from '../../../src/db/database';
import { Imports } from '../../../src/db/imports';
import { gathered, sharesOf, type Division } from '../../../src/import/hand-over';
import type { Source } from '../../../src/import/protocol';
import { Broken, Stopped } from '../../../src/import/reader';
import type { Step } from '../../../src/import/step';
import { Wizard, type Reads } from '../../../src/import/wizard.svelte';
import { Library } from '../../../src/views/library.svelte';
import { reading } from './read-file';

/** A reader without a worker, that can be held up. */
class FakeReader implements Reads {
  readonly #reading = reading();
  #reject: ((error: Error) => void) | null = null;
  /** What the next answers wait for. */
  gate: Promise<void> = Promise.resolve();
  breaks = false;
  asked = 0;

  async read(...[source, choices, beside, onprogress]: Parameters<Reads['read']>) {
    onprogress({ step: 'read', fraction: 0.5 });
    this.asked++;
    const opening = source && opened(source);
    await this.#wait(Promise.all([this.gate, opening]));
    const from = await opening;
    const result = finish(this.#reading.read(from, choices, beside));
    if (result) return result;
    await this.#reading.prepare();
    const again = finish(this.#reading.read(null, choices, beside));
    if (!again) throw new Error('no towns');
    return again;
  }

  async take(division: Division) {
    await this.#wait();
    const { data, preview } = this.#reading.take();
    return { shares: gathered(data.table, [...sharesOf(data, division)]), preview };
  }

  aside() {
    return Promise.resolve(this.#reading.aside());
  }

  suggest(typed: string) {
    return this.#reading.suggest(typed);
  }

  prepare() {}

  close() {
    this.stop();
  }

  stop() {
    this.#reject?.(new Stopped());
    this.#reject = null;
  }

  async #wait(work: Promise<unknown> = this.gate): Promise<void> {
    // As the true one: one question at a time.
    if (this.#reject) throw new Error('a question is open');
    const stopped = new Promise<never>((_, reject) => (this.#reject = reject));
    try {
      await Promise.race([work, stopped]);
    } finally {
      this.#reject = null;
    }
    if (this.breaks) throw new Broken('ended');
  }
}

/** As the worker does. */
async function opened({ name, content }: Source): Promise<RawSource> {
  if (typeof content === 'string') return { name, content };
  return { name, content: new Uint8Array(await content.arrayBuffer()) };
}

const PRESS = 'Date;Média;Titre\n01/02/2018;Le Monde;A\n32/02/2018;Libération;B\n03/02/2018;;C\n';
const TWO_YEARS = 'Date;Média;Titre\n01/02/2017;Le Monde;A\n03/02/2018;Libération;C\n';

let database: Database;
let library: Library;
let reader: FakeReader;
let wizard: Wizard;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  database = new Database();
  library = new Library({ years: [2019], open: () => Promise.reject(new Error('closed')) }, () =>
    Promise.resolve(new Imports(database)),
  );
  reader = new FakeReader();
  wizard = new Wizard(library, () => ({}), reader);
});

afterEach(() => database.close());

function file(text: string, name = 'presse.csv'): File {
  return new File([text], name);
}

function at<Name extends Step['name']>(name: Name): Extract<Step, { name: Name }> {
  expect(wizard.step.name).toBe(name);
  return wizard.step as Extract<Step, { name: Name }>;
}

/** Holds the reader's answers back until what is returned is called. */
function held(): () => void {
  let go = () => {};
  reader.gate = new Promise((done) => (go = done));
  return go;
}

async function stored(): Promise<number> {
  return (await database.chunks.count()) + (await database.datasets.count());
}

test('a file goes from its bytes to a stored dataset', async () => {
  await wizard.open([file(PRESS, 'presse 2018.csv')]);
  at('preview');
  expect(wizard.destination).toMatchObject({ name: 'presse 2018.csv', year: 2018 });
  await wizard.store();
  const { datasets, kept } = at('done');
  expect(kept).toBe(true);
  expect(datasets).toMatchObject([{ year: 2018, table: 'press', rows: 2, scope: 'unconfirmed' }]);
  expect(datasets[0].ledger).toEqual({
    read: 3,
    imported: 2,
    setAside: 1,
    empty: 0,
    duplicates: 0,
  });
});

describe('what cannot be read', () => {
  test('is refused, and the next file can be tried', async () => {
    await wizard.open([file('%PDF-1.4'), file(PRESS)]);
    expect(at('refused').refusal).toEqual({ code: 'kind', kind: 'pdf' });
    expect(wizard.waiting).toBe(1);
    await wizard.next();
    at('preview');
    expect(wizard.waiting).toBe(0);
  });

  test('is refused before it is read where it is empty', async () => {
    await wizard.open([file('')]);
    expect(at('refused').refusal).toEqual({ code: 'empty' });
    expect(reader.asked).toBe(0);
  });

  test('has gone from the disk', async () => {
    const gone = file(PRESS);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await wizard.open([gone]);
    expect(at('broken').file).toBe('presse.csv');
  });

  test('ends the worker, and nothing is lost', async () => {
    reader.breaks = true;
    await wizard.open([file(PRESS)]);
    at('broken');
    reader.breaks = false;
    await wizard.open([file(PRESS)]);
    at('preview');
  });

  test('after another choice leaves the preview and the choices as they were', async () => {
    await wizard.open([file(PRESS)]);
    await wizard.choose({ raw: { headingLine: 4 } });
    const { refusal, preview, busy } = at('preview');
    expect(refusal).toMatchObject({ code: 'only-headings' });
    expect(preview.headingLine).toBe(1);
    expect(busy).toBe(false);
    expect(wizard.choices.raw).toEqual({});
    await wizard.store();
    expect(at('done').datasets[0].rows).toBe(2);
  });
});

describe('a cancel', () => {
  test('while the file comes from the disk gives it up', async () => {
    const slow = file(PRESS);
    let resolve: (content: ArrayBuffer) => void = () => {};
    slow.arrayBuffer = () => new Promise((done) => (resolve = done));
    const opened = wizard.open([slow]);
    wizard.cancel();
    resolve(await file(PRESS).arrayBuffer());
    await opened;
    at('choose');
  });

  test('while it is read gives it up', async () => {
    const go = held();
    const opened = wizard.open([file(PRESS)]);
    await vi.waitFor(() => expect(reader.asked).toBe(1));
    expect(at('reading').progress).toEqual({ step: 'read', fraction: 0.5 });
    wizard.cancel();
    at('choose');
    go();
    await opened;
    at('choose');
    expect(await stored()).toBe(0);
  });

  test('while it is stored leaves nothing behind, and the preview', async () => {
    await wizard.open([file(PRESS)]);
    const go = held();
    const storing = wizard.store();
    at('storing');
    wizard.cancel();
    go();
    await storing;
    at('preview');
    expect(await stored()).toBe(0);
    await wizard.store();
    at('done');
  });

  test('by leaving the page leaves nothing behind', async () => {
    await wizard.open([file(PRESS)]);
    const go = held();
    const storing = wizard.store();
    wizard.close();
    go();
    await storing;
    expect(await stored()).toBe(0);
  });
});

describe('presses that cross', () => {
  test('the button pressed twice stores once', async () => {
    await wizard.open([file(PRESS)]);
    await Promise.all([wizard.store(), wizard.store()]);
    at('done');
    expect(await database.datasets.count()).toBe(1);
  });

  test('another file takes the place of the one being read', async () => {
    const go = held();
    const first = wizard.open([file(PRESS, 'first.csv')]);
    await vi.waitFor(() => expect(reader.asked).toBe(1));
    const second = wizard.open([file(TWO_YEARS, 'second.csv')]);
    go();
    await Promise.all([first, second]);
    expect(at('preview').preview.name).toBe('second.csv');
  });

  test('a file that comes while another is stored waits', async () => {
    await wizard.open([file(PRESS)]);
    const storing = wizard.store();
    await wizard.open([file(TWO_YEARS, 'second.csv')]);
    expect(wizard.waiting).toBe(1);
    await storing;
    at('done');
    await wizard.next();
    expect(at('preview').preview.name).toBe('second.csv');
  });

  test('choices made while the file is read again all hold', async () => {
    await wizard.open([file(PRESS)]);
    const go = held();
    const one = wizard.choose({ mapping: { table: 'press', columns: { 2: null } } });
    const two = wizard.edit(3, 0, '02/02/2018');
    expect(at('preview').busy).toBe(true);
    go();
    await Promise.all([one, two]);
    const { preview, busy } = at('preview');
    expect(busy).toBe(false);
    expect(preview.rows.map(({ date }) => date)).toEqual(['2018-02-01', '2018-02-02']);
    expect(preview.mapping.columns[2].target).toBeNull();
  });

  test('corrected cells are given up with the separator that made them cells', async () => {
    await wizard.open([file(PRESS)]);
    await wizard.edit(3, 0, '02/02/2018');
    await wizard.choose({ raw: { delimiter: ',' } });
    expect(wizard.choices.edits).toEqual({});
  });
});

describe('where the storage fails', () => {
  test('the rows can be tried again', async () => {
    await wizard.open([file(PRESS)]);
    const add = vi.spyOn(library, 'add');
    add.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await wizard.store();
    expect(at('unkept').trouble).toBe('full');
    expect(await stored()).toBe(0);
    await wizard.retry();
    expect(at('done').kept).toBe(true);
  });

  test('or be held by the page alone, and given up again', async () => {
    await wizard.open([file(PRESS)]);
    vi.spyOn(library, 'add').mockRejectedValue(new DOMException('no', 'SecurityError'));
    await wizard.store();
    expect(at('unkept').trouble).toBe('refused');
    await wizard.retry(false);
    const { kept, datasets } = at('done');
    expect(kept).toBe(false);
    expect(library.isKept(datasets[0].id)).toBe(false);
    expect(library.datasets).toHaveLength(1);
    await wizard.undo();
    at('preview');
    expect(library.datasets).toHaveLength(0);
  });

  test('the choices are kept for the next try', async () => {
    await wizard.open([file(PRESS)]);
    await wizard.edit(3, 0, '02/02/2018');
    await wizard.direct({ name: 'Presse', year: 2017 });
    vi.spyOn(library, 'add').mockRejectedValueOnce(new Error('lost'));
    await wizard.store();
    await wizard.retry();
    expect(at('done').datasets).toMatchObject([{ name: 'Presse', year: 2017, rows: 3 }]);
  });
});

describe('an undo', () => {
  test('takes back what was stored, and the preview stands again', async () => {
    await wizard.open([file(TWO_YEARS)]);
    await wizard.store();
    expect(at('done').datasets.map(({ year }) => year)).toEqual([2017, 2018]);
    await wizard.undo();
    at('preview');
    expect(await stored()).toBe(0);
    await wizard.store();
    expect(library.datasets).toHaveLength(2);
  });

  test('brings back what was replaced', async () => {
    await wizard.open([file(PRESS, 'one.csv')]);
    await wizard.store();
    const [before] = library.datasets;
    await wizard.open([file(`${PRESS}04/02/2018;Le Figaro;D\n`, 'two.csv')]);
    await wizard.direct({ placement: 'replace' });
    await wizard.store();
    expect(library.datasets.map(({ name }) => name)).toEqual(['two.csv']);
    await wizard.undo();
    expect(library.datasets).toEqual([before]);
    expect((await library.take(before))?.rows).toBe(2);
  });
});

describe('rows that are there already', () => {
  beforeEach(async () => {
    await wizard.open([file(PRESS, 'one.csv')]);
    await wizard.store();
    await wizard.open([file(`${PRESS}04/02/2018;Le Figaro;D\n`, 'two.csv')]);
  });

  test('are not imported twice', () => {
    expect(at('preview').preview.ledger).toMatchObject({ imported: 1, duplicates: 2 });
    expect(wizard.beside.map(({ name }) => name)).toEqual(['one.csv']);
  });

  test('are imported where they take the place of the others', async () => {
    await wizard.direct({ placement: 'replace' });
    expect(at('preview').preview.ledger).toMatchObject({ imported: 3, duplicates: 0 });
    await wizard.direct({ placement: 'add' });
    expect(at('preview').preview.ledger).toMatchObject({ imported: 1, duplicates: 2 });
    await wizard.direct({ placement: 'replace' });
    await wizard.store();
    expect(library.datasets).toMatchObject([{ name: 'two.csv', rows: 3 }]);
  });

  test('of another year stay where one year is replaced', async () => {
    await wizard.direct({ year: 2017, placement: 'replace' });
    expect(at('preview').preview.ledger).toMatchObject({ imported: 1, duplicates: 2 });
    await wizard.store();
    expect(library.datasets).toHaveLength(2);
  });
});

describe('rows without a day', () => {
  const partners = (...names: string[]) =>
    ['Partenaire;Relation', ...names.map((name) => `${name};financeur`)].join('\n');
  const years = () => library.datasets.map(({ year, rows }) => [year, rows]);

  test('are those of their year: what another year says the same is no repetition', async () => {
    await wizard.open([file(partners('FPH', 'April'), 'partenaires 2018.csv')]);
    await wizard.store();
    await wizard.open([file(partners('FPH', 'Cynthia'), 'partenaires 2017.csv')]);
    expect(at('preview').preview.ledger).toMatchObject({ imported: 2, duplicates: 0 });
    await wizard.store();
    expect(years()).toEqual([
      [2018, 2],
      [2017, 2],
    ]);
  });

  test('are repetitions where they are of the same year, found out as soon as it is known', async () => {
    await wizard.open([file(partners('FPH', 'April'), 'partenaires 2018.csv')]);
    await wizard.store();
    await wizard.open([file(partners('FPH', 'Cynthia'), 'partenaires 2018 bis.csv')]);
    expect(at('preview').preview.ledger).toMatchObject({ imported: 1, duplicates: 1 });
    await wizard.direct({ year: 2017 });
    expect(at('preview').preview.ledger).toMatchObject({ imported: 2, duplicates: 0 });
  });
});

describe('a version of its own', () => {
  beforeEach(async () => {
    await wizard.open([file(PRESS, 'one.csv')]);
    await wizard.store();
    await wizard.open([file(`${PRESS}04/02/2018;Le Figaro;D\n`, 'two.csv')]);
    await wizard.direct({ placement: 'version' });
  });

  const editions = () => library.datasets.map(({ name, edition = 1 }) => `${name} ${edition}`);

  test('stands beside the first with all of its rows', async () => {
    expect(at('preview').preview.ledger).toMatchObject({ imported: 3, duplicates: 0 });
    await wizard.store();
    expect(editions()).toEqual(['one.csv 1', 'two.csv 2']);
    expect(library.years.map(({ name }) => name)).toEqual(['2019', '2018', '2018-2']);
    await wizard.undo();
    expect(editions()).toEqual(['one.csv 1']);
  });

  test('takes the lowest number that is free, while there is one', async () => {
    for (let edition = 2; edition <= 9; edition++) {
      expect(wizard.freeEdition).toBe(edition);
      await wizard.store();
      await wizard.open([file(PRESS, 'again.csv')]);
      await wizard.direct({ placement: 'version' });
    }
    expect(wizard.freeEdition).toBeNull();
    expect(wizard.destination.placement).toBe('add');
    await library.remove(library.datasets[3].id);
    expect(wizard.freeEdition).toBe(4);
  });

  test('can be added to, or replaced, and leaves the first alone', async () => {
    await wizard.store();
    await wizard.open([file(`${PRESS}05/02/2018;Le Point;E\n`, 'three.csv')]);
    expect(wizard.editions).toEqual([1, 2]);
    await wizard.direct({ edition: 2 });
    expect(wizard.beside.map(({ name }) => name)).toEqual(['two.csv']);
    expect(at('preview').preview.ledger).toMatchObject({ imported: 1, duplicates: 2 });
    await wizard.direct({ placement: 'replace' });
    expect(at('preview').preview.ledger).toMatchObject({ imported: 3, duplicates: 0 });
    await wizard.store();
    expect(editions()).toEqual(['one.csv 1', 'three.csv 2']);
  });

  test('is none where there is nothing beside it', async () => {
    await wizard.direct({ year: 2017 });
    expect(wizard.beside).toEqual([]);
    expect(at('preview').preview.ledger).toMatchObject({ imported: 1, duplicates: 2 });
    await wizard.store();
    expect(editions()).toEqual(['one.csv 1', 'two.csv 1']);
  });
});

describe('what another tab stores meanwhile', () => {
  /** The same browser, another page. */
  async function elsewhere(text: string): Promise<void> {
    const tab = new Library(
      { years: [2019], open: () => Promise.reject(new Error('closed')) },
      () => Promise.resolve(new Imports(new Database())),
    );
    const other = new Wizard(tab, () => ({}), new FakeReader());
    await other.open([file(text, 'other.csv')]);
    await other.store();
    expect(other.step.name).toBe('done');
  }

  test('is noticed where it is the same, and nothing is stored before one has seen it', async () => {
    await wizard.open([file(`${PRESS}04/02/2018;Le Figaro;D\n`)]);
    await elsewhere(PRESS);
    await wizard.store();
    const { preview, overtaken } = at('preview');
    expect(overtaken).toBe(true);
    expect(preview.ledger).toMatchObject({ imported: 1, duplicates: 2 });
    expect(await database.datasets.count()).toBe(1);
    await wizard.store();
    expect(at('done').datasets[0].ledger).toMatchObject({ imported: 1, duplicates: 2 });
  });

  test('is passed over where it changes nothing', async () => {
    await wizard.open([file(PRESS)]);
    await elsewhere(PRESS.replaceAll('2018', '2017'));
    await wizard.store();
    expect(at('done').datasets).toMatchObject([{ year: 2018, rows: 2 }]);
    expect(library.datasets).toHaveLength(2);
  });
});

describe('what was decided is remembered', () => {
  test('columns and values for the next file of these headings', async () => {
    await wizard.open([file(PRESS)]);
    await wizard.choose({ mapping: { table: 'press', columns: { 2: null } } });
    await wizard.edit(3, 0, '02/02/2018');
    await wizard.store();
    const next = PRESS.replaceAll('2018', '2017').replace('Média', 'MEDIA ');
    await wizard.open([file(next)]);
    const { remembered, preview } = at('preview');
    expect(remembered).toBe(true);
    expect(preview.mapping.columns[2].target).toBeNull();
    // A cell corrected in one file says nothing of another.
    expect(preview.aside.map(({ reason }) => reason)).toEqual(['no-such-day', 'missing-value']);
    expect(wizard.destination.year).toBe(2017);
  });

  test('nothing where nothing was chosen', async () => {
    await wizard.open([file(PRESS)]);
    await wizard.store();
    await wizard.open([file(PRESS.replaceAll('2018', '2017'))]);
    expect(at('preview').remembered).toBe(false);
  });

  test('places, for any file', async () => {
    const events = 'Date;Événement;Ville;Type\n01/02/2018;A;Chez Gégé;stand\n';
    await wizard.open([file(events)]);
    expect(at('preview').preview.places[0].reading.kind).toBe('unknown');
    await wizard.place(at('preview').preview.places[0].query, 'online');
    expect(at('preview').preview.places[0].reading.kind).toBe('online');
    const other = new Wizard(library, () => ({}), new FakeReader());
    await other.open([file('Date;Événement public;Ville;Type\n01/02/2017;B;CHEZ GEGE;stand\n')]);
    const { step } = other;
    expect(step.name === 'preview' && step.preview.places[0].reading.kind).toBe('online');
  });
});

test('the file with the rows set aside names a reason for each', async () => {
  await wizard.open([file(PRESS)]);
  const csv = await wizard.aside(({ reason }) => reason);
  expect(csv).toBe(
    '\ufeffDate;Média;Titre;millesime_reason\r\n32/02/2018;Libération;B;no-such-day\r\n',
  );
});

test('what is pasted is read like a file', async () => {
  await wizard.paste('Date\tMédia\tTitre\n01/02/2018\tLe Monde\tA\n', 'tableau collé');
  expect(at('preview').preview).toMatchObject({ name: 'tableau collé', delimiter: '\t' });
});

test('what is typed stays until it is read, and through the file that is read instead', async () => {
  wizard.type('Date\tMédia\n');
  await wizard.paste(wizard.typed, 'tableau collé');
  at('refused');
  await wizard.open([file(PRESS)]);
  at('preview');
  expect(wizard.typed).toBe('Date\tMédia\n');
  wizard.type('Date\tMédia\n01/02/2018\tLe Monde\n');
  await wizard.paste(wizard.typed, 'tableau collé');
  at('preview');
  expect(wizard.typed).toBe('');
});
