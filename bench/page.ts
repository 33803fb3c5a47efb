import { construction } from './construction';
import { filter } from './filter';
import { importLarge } from './import-large';
import { importRead } from './import-read';
import { importStore } from './import-store';
import { mapZoom } from './map-zoom';
import type { Benchmark, Report } from './report';
import { tableScroll } from './table-scroll';

/** All that is measured in the page: one file each, listed here. */
const benchmarks: readonly Benchmark[] = [
  filter,
  construction,
  mapZoom,
  tableScroll,
  importRead,
  importStore,
  importLarge,
];

/** What `scripts/bench.mjs` calls. */
export interface Bench {
  list(): { name: string; sizes: readonly number[] }[];
  run(name: string, size: number): Promise<Report>;
}

declare global {
  var bench: Bench;
}

globalThis.bench = {
  list: () => benchmarks.map(({ name, sizes }) => ({ name, sizes })),
  run(name, size) {
    const found = benchmarks.find((benchmark) => benchmark.name === name);
    if (!found) throw new Error(`unknown benchmark: ${name}`);
    return found.run(size);
  },
};
