import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of a folder may import: folders of ours and libraries. */
interface Allowed {
  folders: readonly string[];
  libraries: readonly string[];
  /** Single files of other folders. */
  files?: readonly string[];
  /** Folders that it may only fetch later, with `import()`. */
  later?: readonly string[];
}

const MIDDLE = ['csv', 'db', 'filter', 'summary', 'geo', 'i18n', 'charts', 'ui'];

/** Large pictures have a folder each, and know nothing of one another. */
const PICTURES = ['charts/map', 'charts/time', 'charts/band'];

const ALLOWED: Readonly<Record<string, Allowed>> = {
  model: { folders: [], libraries: [] },
  workers: { folders: [], libraries: [] },
  csv: { folders: ['model'], libraries: ['papaparse'] },
  db: { folders: ['model'], libraries: ['dexie'] },
  filter: { folders: ['model'], libraries: [] },
  summary: { folders: ['model'], libraries: ['d3'] },
  geo: { folders: ['model'], libraries: ['d3'] },
  i18n: { folders: ['model'], libraries: [] },
  // What several pictures share, and small pictures of one file.
  charts: { folders: ['model'], libraries: ['d3', 'svelte'] },
  ...Object.fromEntries(
    PICTURES.map((name) => [
      name,
      { folders: ['model', 'charts', 'workers'], libraries: ['d3', 'svelte'] },
    ]),
  ),
  ui: { folders: ['model'], libraries: ['svelte'] },
  // A view is fetched when it is first shown: the page names it, and imports nothing of it before.
  views: { folders: ['model', ...MIDDLE, ...PICTURES], libraries: ['svelte'], later: ['import'] },
  import: {
    folders: ['model', 'workers', ...MIDDLE],
    libraries: ['svelte', 'fflate', 'valibot'],
    files: ['views/context', 'views/library.svelte', 'views/view-of'],
  },
  // The files of src/ itself: the page and how it starts.
  '': {
    folders: ['model', ...MIDDLE, ...PICTURES, 'views'],
    libraries: ['svelte', '@fontsource-variable/fraunces', 'virtual:bundled-years'],
  },
};

const SRC = resolve('src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => name.split(sep).join('/'));

const sources = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const imports = new Map([...sources].map(([file, text]) => [file, importsOf(text)]));

describe('each folder imports only what it may', () => {
  test.each(Object.keys(ALLOWED))('src/%s', (folder) => {
    const { folders, libraries, files: single = [], later = [] } = ALLOWED[folder];
    const own = files.filter((file) => folderOf(file) === folder);
    const refused = own.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((specifier) => {
          const target = ours(file, specifier);
          if (target === null) return !libraries.includes(libraryOf(specifier));
          if (folderOf(target) === folder || folders.includes(folderOf(target))) return false;
          if (single.includes(target)) return false;
          return !later.includes(folderOf(target)) || isImportedAtOnce(file, specifier);
        })
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(refused).toEqual([]);
  });

  test('there is no folder without a rule', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });
});

test('no file imports itself in a circle', () => {
  const known = new Set<string>();
  const circles: string[] = [];
  for (const file of files) follow(file, [], known, circles);
  expect(circles).toEqual([]);
});

test('runes stand only in components and in .svelte.ts files', () => {
  const rune = /\$(state|derived|effect|props|bindable|inspect)\b/;
  const strays = [...sources]
    .filter(([file]) => !/\.svelte(\.ts)?$/.test(file))
    .filter(([, text]) => rune.test(withoutComments(text)))
    .map(([file]) => file);
  expect(strays).toEqual([]);
});

test('the model knows no document and no browser', () => {
  const browser =
    /\b(document|window|navigator|localStorage|indexedDB|fetch|HTMLElement|location)\b/;
  const strays = [...sources]
    .filter(([file, text]) => folderOf(file) === 'model' && browser.test(withoutComments(text)))
    .map(([file]) => file);
  expect(strays).toEqual([]);
});

/** What a file imports at once or later: modules, components, styles. */
function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const found = [
    ...code.matchAll(/^\s*(?:import|export)\s[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
    ...code.matchAll(/@import\s+['"]([^'"]+)['"]/g),
  ];
  return found.map((match) => match[1]);
}

function isImportedAtOnce(file: string, specifier: string): boolean {
  const code = withoutComments(sources.get(file) ?? '');
  return code.includes(`from '${specifier}'`) || code.includes(`import '${specifier}'`);
}

function withoutComments(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

/** The imported file of ours relative to src/, or null where it is a library. */
function ours(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = resolve(SRC, dirname(file), specifier);
  return relative(SRC, path).split(sep).join('/');
}

function folderOf(file: string): string {
  const picture = PICTURES.find((folder) => file.startsWith(`${folder}/`));
  return picture ?? file.slice(0, Math.max(0, file.indexOf('/')));
}

function libraryOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

function follow(file: string, path: string[], known: Set<string>, circles: string[]): void {
  if (path.includes(file)) {
    circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    return;
  }
  if (known.has(file)) return;
  known.add(file);
  for (const specifier of imports.get(file) ?? []) {
    const target = ours(file, specifier);
    if (target === null) continue;
    const next = [target, `${target}.ts`].find((candidate) => sources.has(candidate));
    if (next) follow(next, [...path, file], known, circles);
  }
}
