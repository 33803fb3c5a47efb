// Writes the `resources` of every `data/<year>/datapackage.json` from the declaration of the
// tables. The rest of the file (name, title, year, sources, licence) is written by hand.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/model/data-package.ts', { logLevel: 'error' });

for (const folder of readdirSync('data')) {
  const file = join('data', folder, 'datapackage.json');
  if (!existsSync(file)) continue;
  const descriptor = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...descriptor, resources: module.resources() }, null, 2) + '\n',
  );
  process.stdout.write(`${file}\n`);
}
