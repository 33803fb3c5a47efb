// Measures in a real browser and prints tables. Exits 0 whatever the figures.
//   npm run bench                       everything
//   npm run bench -- filter 100000      one benchmark, one size
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './browser.mjs';

const CONFIG = join('bench', 'vite.config.ts');
const FIRST_VISIT = 'first-visit';

/** @typedef {import('../bench/report').Report} Report */

const wanted = process.argv.slice(2);
const names = wanted.filter((word) => !/^\d+$/.test(word));
const sizes = wanted.filter((word) => /^\d+$/.test(word)).map(Number);

say(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
);
await inPage();
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
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    });
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

/** What a first visit loads, as `npm run size` counts it. */
function firstVisit() {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(join('dist', '.vite', 'manifest.json')))
    node([vite, 'build', '--logLevel', 'error']);
  const { stdout } = node([join('scripts', 'size.mjs')]);
  print({
    title: 'What a first visit loads',
    heading: ['of the built site'],
    rows: [[stdout.trim().split('\n').at(-1) ?? '']],
  });
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
