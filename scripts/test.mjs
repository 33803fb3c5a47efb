// Everything that must hold, in order: types, lint, dead code, units, build, size, end to end.
// Goes on after a failure, and ends with one line that counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_VARIABLE, findBrowser } from './browser.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, seconds: number, counts: Counts }} Step
 */

const reports = mkdtempSync(join(tmpdir(), 'millesime-'));
const unitReport = join(reports, 'unit.json');
const pageReport = join(reports, 'page.json');

/** @type {Step[]} */
const steps = [];

try {
  step('types', () => one(run('check')));
  step('lint', () => one(run('lint')));
  step('dead code', () => one(run('dead')));
  step('units', units);
  const built = step('build', () => one(run('build'))).failed === 0;
  step('size', () => (built ? one(run('size')) : missed('there is no build')));
  step('end to end', () => (built ? endToEnd() : missed('there is no build')));
} finally {
  rmSync(reports, { recursive: true, force: true });
}

conclude();

/**
 * @param {string} name
 * @param {() => Counts} work
 */
function step(name, work) {
  say(`\n== ${name}`);
  const start = performance.now();
  const counts = work();
  steps.push({ name, seconds: (performance.now() - start) / 1000, counts });
  return counts;
}

function units() {
  const passed = run('unit', [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  const report = read(unitReport);
  return whole(passed, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

function endToEnd() {
  let browser;
  try {
    browser = findBrowser();
  } catch (error) {
    return missed(error instanceof Error ? error.message : String(error));
  }
  const passed = run('e2e', ['--reporter=line,json'], {
    [BROWSER_VARIABLE]: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: pageReport,
  });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(pageReport)?.stats ?? {};
  if (flaky > 0) say(`${flaky} passed only at the second try`);
  return whole(passed, { passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * Runs a script of package.json and says whether it succeeded.
 *
 * @param {string} script
 * @param {string[]} words
 * @param {Record<string, string>} variables
 */
function run(script, words = [], variables = {}) {
  const npm = process.env.npm_execpath;
  const command = npm ? process.execPath : 'npm';
  const first = npm ? [npm] : [];
  const { status } = spawnSync(command, [...first, 'run', '--silent', script, '--', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
    // Without a path to npm, Windows finds it only through its shell.
    shell: !npm && process.platform === 'win32',
  });
  return status === 0;
}

/**
 * @param {boolean} passed
 * @returns {Counts}
 */
function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** @param {string} reason */
function missed(reason) {
  say(`not run: ${reason}`);
  return one(false);
}

/**
 * A run that fails although no test does (a file that cannot be loaded) counts as one failure.
 *
 * @param {boolean} passed
 * @param {Counts} counts
 */
function whole(passed, counts) {
  const unsaid = !passed && counts.failed === 0;
  const nothing = passed && counts.passed === 0;
  return unsaid || nothing ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function conclude() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  say('');
  for (const { name, seconds, counts } of steps) {
    say(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${inWords(counts)}`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  say(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  const known = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${known}, ${skipped} skipped` : known;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
