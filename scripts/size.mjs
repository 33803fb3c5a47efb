// Measures the scripts and styles that a first visit loads before the overview is complete,
// gzipped: its parts, what they import, and their styles. Fails where they are more than the
// budget.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 80_000;
const FOLDER = 'dist';

/** What the overview is made of: the page, and what it fetches to be complete. */
const FIRST = ['index.html', 'src/views/SmallYearMap.svelte'];

/** @type {Record<string, { file: string, css?: string[], imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(FOLDER, '.vite', 'manifest.json'), 'utf8'));

const first = new Set(
  FIRST.filter((part) => part in manifest).flatMap((part) => [...filesOf(part)]),
);
const later = Object.keys(manifest)
  .flatMap((chunk) => [...filesOf(chunk)])
  .filter((file) => /\.(js|css)$/.test(file) && !first.has(file));

const total = table('first visit', first);
table('later', new Set(later));

const words = `first visit: ${total} bytes gzipped, of ${BUDGET} at most`;
process.stdout.write(`${words}\n`);
process.exitCode = total <= BUDGET ? 0 : 1;

/**
 * A chunk, what it imports at once, and the styles of all.
 *
 * @param {string} name
 * @param {Set<string>} files
 */
function filesOf(name, files = new Set()) {
  const { file, css = [], imports = [] } = manifest[name];
  if (files.has(file)) return files;
  files.add(file);
  for (const style of css) files.add(style);
  for (const imported of imports) filesOf(imported, files);
  return files;
}

/**
 * @param {string} title
 * @param {Set<string>} files
 */
function table(title, files) {
  let sum = 0;
  process.stdout.write(`${title}\n`);
  for (const file of [...files].sort()) {
    const path = join(FOLDER, file);
    const gzipped = gzipSync(readFileSync(path)).length;
    const bytes = statSync(path).size;
    sum += gzipped;
    process.stdout.write(`${String(gzipped).padStart(9)} ${String(bytes).padStart(9)}  ${file}\n`);
  }
  return sum;
}
