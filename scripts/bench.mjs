// Measures in a real browser and prints tables. Exits 0 whatever the figures.
//   npm run bench                       everything but the long tasks, which take many minutes
//   npm run bench -- filter 100000      one benchmark, one size
//   npm run bench -- long-tasks         the longest task of each gesture in the built site
//   npm run bench -- two-years          the view that compares, in the built site
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';

const CONFIG = join('bench', 'vite.config.ts');
const FIRST_VISIT = 'first-visit';
const LONG_TASKS = 'long-tasks';
const TWO_YEARS = 'two-years';
/** What is measured in the built site, and only when it is asked for. */
const IN_SITE = [LONG_TASKS, TWO_YEARS];
const SITE_PORT = Number(process.env.MILLESIME_PORT ?? 4198);

/** @typedef {import('../bench/report').Report} Report */

const wanted = process.argv.slice(2);
const names = wanted.filter((word) => !/^\d+$/.test(word));
const sizes = wanted.filter((word) => /^\d+$/.test(word)).map(Number);

say(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
);
if (names.length === 0 || names.some((name) => !IN_SITE.includes(name))) await inPage();
if (names.some((name) => IN_SITE.includes(name))) await inBuiltSite();
if (isWanted(FIRST_VISIT)) firstVisit();

/** Each benchmark at each size in a page of its own, so that none pays for another's memory. */
async function inPage() {
  const outDir = mkdtempSync(join(tmpdir(), 'millesime-bench-'));
  /** @type {import('@playwright/test').Browser | undefined} */
  let browser;
  /** @type {import('vite').PreviewServer | undefined} */
  let server;
  try {
    await build({ configFile: CONFIG, build: { outDir } });
    server = await preview({ configFile: CONFIG, build: { outDir } });
    const url = server.resolvedUrls?.local[0] ?? '';
    browser = await launch();
    say(`Chromium ${browser.version()}`);
    const page = await browser.newPage();
    await page.goto(url);
    const benchmarks = await page.evaluate(() => globalThis.bench.list());
    for (const { name, sizes: usual } of benchmarks) {
      if (!isWanted(name)) continue;
      for (const size of sizes.length > 0 ? sizes : usual) {
        await page.reload();
        print(
          await page.evaluate(
            ([of, rows]) => globalThis.bench.run(of, rows),
            /** @type {const} */ ([name, size]),
          ),
        );
      }
    }
  } finally {
    await browser?.close();
    await server?.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** What readers do in the built site, with the mouse and the keys. */
async function inBuiltSite() {
  buildSite();
  const server = await preview({
    configLoader: 'runner',
    preview: { host: '127.0.0.1', port: SITE_PORT, open: false },
  });
  const browser = await launch();
  try {
    /** @type {{ module: typeof import('../bench/long-tasks/long-tasks') }} */
    const { module: tasks } = await runnerImport(join('bench', 'long-tasks', 'long-tasks.ts'));
    /** @type {{ module: typeof import('../bench/two-years/two-years') }} */
    const { module: years } = await runnerImport(join('bench', 'two-years', 'two-years.ts'));
    const url = server.resolvedUrls?.local[0] ?? '';
    for (const rows of sizes.length > 0 ? sizes : [100_000]) {
      if (names.includes(LONG_TASKS)) print(await tasks.longTasks(browser, url, rows));
      if (names.includes(TWO_YEARS)) print(await years.twoYears(browser, url, rows));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function launch() {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // What making the data left behind is collected before anything is measured.
      '--js-flags=--expose-gc',
    ],
  });
}

/** What a first visit loads, as `npm run size` counts it. */
function firstVisit() {
  buildSite();
  const { stdout } = node([join('scripts', 'size.mjs')]);
  print({
    title: 'What a first visit loads',
    heading: ['of the built site'],
    rows: [[stdout.trim().split('\n').at(-1) ?? '']],
  });
}

function buildSite() {
  if (existsSync(join('dist', '.vite', 'manifest.json'))) return;
  node([join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error']);
}

/** @param {string[]} words */
function node(words) {
  return spawnSync(process.execPath, words, { encoding: 'utf8' });
}

/**
 * `import` asks for `import-read` and all others of the import.
 * @param {string} name
 */
function isWanted(name) {
  return names.length === 0 || names.some((word) => name === word || name.startsWith(`${word}-`));
}

/** @param {Report} report */
function print({ title, heading, rows }) {
  const widths = heading.map((_, at) =>
    Math.max(...[heading, ...rows].map((cells) => cells[at].length)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ')
      .trimEnd();
  say(`\n${title}\n`);
  say(line(heading));
  say(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const cells of rows) say(line(cells));
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
