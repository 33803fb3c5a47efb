import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledYears } from '../../../plugins/bundled-years';
import { contentSecurityPolicy } from '../../../plugins/content-security-policy';
import type { PackedTable } from '../../../src/model/packed';
import { TABLE_NAMES, type TableName } from '../../../src/model/tables';
import { unpack } from '../../unpack';

let root: string;
let data: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'millesime-'));
  data = join(root, 'data');
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><html><head><title>x</title></head><script type="module" src="./main.js"></script></html>',
  );
  writeFileSync(
    join(root, 'main.js'),
    "import { bundledYears } from 'virtual:bundled-years'; document.title = JSON.stringify(bundledYears);",
  );
  cpSync('data/2019', join(data, '2019'), { recursive: true });
  mkdirSync(join(data, 'geo'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the built site', () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    files = await built();
  });

  test('has the year as columns, ready to be opened', () => {
    const { year, name, tables } = JSON.parse(find(/2019-.*\.json$/)) as {
      year: number;
      name: string;
      tables: Record<TableName, PackedTable>;
    };
    expect({ year, name }).toEqual({ year: 2019, name: 'Framasoft' });
    expect(Object.keys(tables)).toEqual([...TABLE_NAMES]);
    expect(unpack(tables.press).rows).toBe(41);
  });

  test('names it to the page, without the columns themselves', () => {
    const script = find(/\.js$/);
    expect(script).toContain('Framasoft');
    expect(script).not.toContain('Next INpact');
  });

  test('publishes the files of the year as they are', () => {
    for (const file of ['events.csv', 'datapackage.json']) {
      expect(files.get(`data/2019/${file}`)).toBe(readFileSync(join(data, '2019', file), 'utf8'));
    }
  });

  test('begins its head with a policy that lets nothing in or out', () => {
    const html = find(/index\.html$/);
    const policy = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      html,
    );
    const words = policy?.[1].replaceAll('&#39;', "'");
    expect(words).toContain("default-src 'none'");
    expect(words).toContain("require-trusted-types-for 'script'");
    expect(words).not.toMatch(/unsafe|https?:|\*/);
  });

  function find(name: RegExp): string {
    const found = [...files].find(([file]) => name.test(file));
    if (!found) throw new Error(`no such file: ${name}`);
    return found[1];
  }
});

test('a cell that cannot be read stops the build, with its place', async () => {
  const file = join(data, '2019', 'press.csv');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace('2019-12-27', '2019-12-32'));
  await expect(built()).rejects.toThrow(/press\.csv.*"line":2.*"column":"date"/);
  writeFileSync(file, whole);
});

async function built(): Promise<Map<string, string>> {
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [bundledYears(data), contentSecurityPolicy()],
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false } },
  })) as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : textOf(file.source)]),
  );
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
