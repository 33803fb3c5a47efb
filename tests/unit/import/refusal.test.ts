import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../src/import/backup/read-backup';

/** A press file of two rows, with what a test changes of it. */
function ours(changes: object = {}, csv = 'id,date\na,2018-03-01\nb,\n'): Zippable {
  const dataset = {
    resource: 'press-2018-1',
    id: 'a',
    table: 'press',
    year: 2018,
    name: 'presse.csv',
    scope: 'extract',
    ledger: { read: 3, imported: 2, setAside: 1, empty: 0, duplicates: 0 },
    importedAt: '2026-03-03T10:00:00.000Z',
    digest: 'd',
    rows: 2,
    columns: [
      { name: 'id', kind: 'text' },
      { name: 'date', kind: 'day' },
    ],
    ...changes,
  };
  return {
    'datapackage.json': json({ millesime: { version: 1, datasets: [dataset], memories: [] } }),
    'press-2018-1.csv': strToU8(csv),
  };
}

const json = (value: unknown) => strToU8(JSON.stringify(value));

async function refusalOf(bytes: Uint8Array) {
  const reading = await readBackup(new Blob([new Uint8Array(bytes)]));
  return reading.kind === 'refused' ? reading.why : null;
}

test('a backup as it should be is read, by day', async () => {
  const reading = await readBackup(new Blob([new Uint8Array(zipSync(ours()))]));
  expect(reading).toMatchObject({
    kind: 'read',
    parcels: [{ data: { rows: 2, columns: { id: { values: ['b', 'a'] } } } }],
  });
});

describe('a file that is no backup', () => {
  test.each([
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['a text', strToU8('a;b\n1;2\n'), 'not-a-zip'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'no-package'],
    ['another data package', zipSync({ 'datapackage.json': json({ resources: [] }) }), 'not-ours'],
    ['a list', zipSync({ 'datapackage.json': json([]) }), 'not-ours'],
    ['no JSON', zipSync({ 'datapackage.json': strToU8('{') }), 'damaged'],
    [
      'a backup of the future',
      zipSync({ 'datapackage.json': json({ millesime: { version: 2 } }) }),
      'newer',
    ],
    ['a path upwards', zipSync({ ...ours(), '../x.csv': strToU8('x') }), 'path'],
    ['a path from the root', zipSync({ ...ours(), '/etc/x': strToU8('x') }), 'path'],
    ['a path of another system', zipSync({ ...ours(), 'c:\\x': strToU8('x') }), 'path'],
  ])('%s', async (_, bytes, kind) => {
    expect(await refusalOf(bytes)).toMatchObject({ kind });
  });

  test('cut anywhere, or with any byte changed, is never half read', async () => {
    const whole = zipSync(ours());
    const intact = await readBackup(new Blob([new Uint8Array(whole)]));
    for (let at = 0; at < whole.length; at++) {
      expect(await refusalOf(whole.subarray(0, at))).not.toBeNull();
      const changed = whole.slice();
      changed[at] ^= 0x55;
      const reading = await readBackup(new Blob([changed]));
      // Times, versions and lengths that nobody reads may be anything.
      if (reading.kind === 'read') expect(reading).toEqual(intact);
    }
  });

  test('a bomb is refused on what its directory tells', async () => {
    const size = 450_000_000;
    const bomb = zipSync({ ...ours(), 'bomb.csv': new Uint8Array(1000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const entry = lastEntry(bomb);
    view.setUint32(entry + 24, size, true);
    expect(await refusalOf(bomb)).toEqual({ kind: 'too-large' });
  });

  test('a bomb that tells a small size is given up as soon as it is larger', async () => {
    const bomb = zipSync(ours({}, `id,date\n${'a,\n'.repeat(3_000_000)}`));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    view.setUint32(lastEntry(bomb) + 24, 100, true);
    expect(await refusalOf(bomb)).toEqual({ kind: 'damaged', path: 'press-2018-1.csv' });
  });
});

describe('what is wrong inside is told, all of it', () => {
  test('of the description', async () => {
    const changes = {
      year: '2018',
      table: 'nonsense',
      name: 3,
      importedAt: 'yesterday',
      ledger: { read: 9, imported: 1, setAside: 0, empty: 0, duplicates: 0 },
    };
    const why = await refusalOf(zipSync(ours(changes)));
    const at = (where: string) => `millesime.datasets.0.${where}`;
    expect(why).toEqual({
      kind: 'faults',
      more: 0,
      faults: [
        { kind: 'shape', where: at('table'), wanted: 'table' },
        { kind: 'shape', where: at('year'), wanted: 'year' },
        { kind: 'shape', where: at('name'), wanted: 'text' },
        { kind: 'shape', where: at('ledger'), wanted: 'sum' },
        { kind: 'shape', where: at('importedAt'), wanted: 'time' },
      ],
    });
  });

  test.each([
    ['a column that would change the object', { columns: [{ name: '__proto__', kind: 'text' }] }],
    ['a path as a name', { resource: '../x' }],
    ['a column of another kind', { columns: [{ name: 'date', kind: 'text' }] }],
  ])('%s', async (_, changes) => {
    expect(await refusalOf(zipSync(ours(changes)))).toMatchObject({ kind: 'faults' });
  });

  test('of the rows', async () => {
    const path = 'press-2018-1.csv';
    const faultsOf = async (csv: string) => {
      const why = await refusalOf(zipSync(ours({}, csv)));
      return why?.kind === 'faults' ? why.faults : why;
    };
    expect(await faultsOf('id,date\na,2018-03-01\n')).toEqual([
      { kind: 'rows', path, told: 2, found: 1 },
    ]);
    expect(await faultsOf('id,day\na,\nb,\n')).toEqual([{ kind: 'heading', path }]);
    expect(await faultsOf('id,date\na,x\nb,y\n')).toEqual([
      { kind: 'cell', path, record: 2, column: 'date', bad: 'not-a-day' },
      { kind: 'cell', path, record: 3, column: 'date', bad: 'not-a-day' },
    ]);
    expect(await faultsOf('id,date\na,"\n')).toMatchObject([{ kind: 'record', flaw: 'cut' }]);
  });
});

/** Where the last file of the directory is described. */
function lastEntry(zip: Uint8Array): number {
  for (let at = zip.length - 46; at >= 0; at--) {
    if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2)
      return at;
  }
  throw new Error('no entry');
}
