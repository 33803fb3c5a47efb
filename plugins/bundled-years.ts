import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { Plugin } from 'vite';
import { readRecords } from '../src/csv/read';
import { writeYear, type PublishedYear } from '../src/model/published-year';
import { TABLE_NAMES, tables } from '../src/model/tables';

const VIRTUAL = 'virtual:bundled-years';

/** A folder of `data/` read into columns, and the fingerprint of what was read. */
interface Bundle {
  year: number;
  name: string;
  digest: string;
  json: string;
}

/**
 * Reads every data package of `data/` into columns when the site is built. The page then
 * fetches one small file a year, ready to be explored, and needs no CSV reader for it.
 * The CSV files themselves are published beside it.
 */
export function bundledYears(folder = 'data'): Plugin {
  const root = resolve(folder);
  let serving = false;
  return {
    name: 'bundled-years',
    configResolved: (config) => {
      serving = config.command === 'serve';
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      const entries = readYears(root).map(({ year, name, digest, json }) => {
        const url = serving
          ? JSON.stringify(`data/${year}.json`)
          : `import.meta.ROLLUP_FILE_URL_${this.emitFile({
              type: 'asset',
              name: `${year}.json`,
              source: json,
            })}`;
        return `{ year: ${year}, name: ${JSON.stringify(name)}, digest: "${digest}", url: ${url} }`;
      });
      return `export const bundledYears = [${entries.join(', ')}];`;
    },
    generateBundle() {
      for (const { year } of readYears(root)) {
        const files = readdirSync(join(root, String(year)));
        for (const file of files) {
          this.emitFile({
            type: 'asset',
            fileName: `data/${year}/${file}`,
            source: readFileSync(join(root, String(year), file)),
          });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const year = /^\/data\/(\d{4})\.json$/.exec(request.url ?? '')?.[1];
        const bundle = readYears(root).find((one) => String(one.year) === year);
        if (!bundle) {
          next();
          return;
        }
        response.setHeader('content-type', 'application/json').end(bundle.json);
      });
    },
  };
}

function readYears(root: string): Bundle[] {
  return readdirSync(root)
    .filter((folder) => existsSync(join(root, folder, 'datapackage.json')))
    .map((folder) => readYear(join(root, folder)))
    .sort((a, b) => b.year - a.year);
}

function readYear(folder: string): Bundle {
  const { year, association } = JSON.parse(
    readFileSync(join(folder, 'datapackage.json'), 'utf8'),
  ) as { year: number; association: string };
  const read = TABLE_NAMES.map((name) => {
    const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
    const { data: records } = Papa.parse<string[]>(text, {
      delimiter: ',',
      skipEmptyLines: 'greedy',
    });
    const { data, problems } = readRecords(tables[name], records);
    if (problems.length > 0) {
      throw new Error(`${folder}/${name}.csv: ${JSON.stringify(problems[0])}`);
    }
    return [name, data] as const;
  });
  const tablesOf = Object.fromEntries(read) as PublishedYear['tables'];
  const json = writeYear({ year, name: association, tables: tablesOf });
  const digest = createHash('sha256').update(json).digest('hex').slice(0, 32);
  return { year, name: association, digest, json };
}
