import Papa from 'papaparse';
import { dayNumber } from '../../src/model/day';

/**
 * What one would write with PapaParse for this one file: the text decoded as UTF-8, cut into
 * arrays, each column taken for what it is known to be. No doubt, no ledger, no towns.
 */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void data.arrayBuffer().then(answer);
});

function answer(bytes: ArrayBuffer): void {
  const text = new TextDecoder().decode(bytes);
  const { data: records } = Papa.parse<string[]>(text, {
    delimiter: ';',
    skipEmptyLines: 'greedy',
  });
  records.shift();
  const columns = {
    start: Int32Array.from(records, ([date]) => dayOf(date)),
    title: records.map((cells) => cells[1]),
    city: coded(records, 2),
    latitude: Float64Array.from(records, (cells) => Number(cells[3].replace(',', '.'))),
    longitude: Float64Array.from(records, (cells) => Number(cells[4].replace(',', '.'))),
    types: listed(records, 5),
    speakers: listed(records, 6),
  };
  const { start, city, latitude, longitude, types, speakers } = columns;
  const arrays = [start, city.codes, latitude, longitude, types.codes, types.offsets];
  const all = [...arrays, speakers.codes, speakers.offsets];
  self.postMessage(columns, { transfer: all.map(({ buffer }) => buffer) });
}

function dayOf(date: string): number {
  return dayNumber(`${date.slice(6)}-${date.slice(3, 5)}-${date.slice(0, 2)}`);
}

function coded(records: readonly (readonly string[])[], at: number) {
  const { dictionary, of } = coder();
  return { codes: Uint32Array.from(records, (cells) => of(cells[at])), dictionary };
}

function listed(records: readonly (readonly string[])[], at: number) {
  const { dictionary, of } = coder();
  const offsets = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((cells, row) => {
    for (const item of cells[at].split(', ')) codes.push(of(item));
    offsets[row + 1] = codes.length;
  });
  return { codes: Uint32Array.from(codes), offsets, dictionary };
}

function coder() {
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const of = (text: string) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, dictionary.length);
    return dictionary.push(text) - 1;
  };
  return { dictionary, of };
}
