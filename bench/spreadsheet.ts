import type { DayColumn, ListColumn, TextColumn } from '../src/model/columnar';
import { dayOf } from '../src/model/day';
import { loadGazetteer } from '../src/geo/load-gazetteer';
import { events } from './generated';
import { Random } from './random';

const TYPES =
  "conférence;atelier;stand;table ronde;débat;formation;masterclass;université d'été;projection;rencontre".split(
    ';',
  );
/** Every so many communes one is a town of the file: some 400 of them. */
const TOWN_EVERY = 87;
const HEADINGS = 'Date;Titre;Ville;Latitude;Longitude;Type;Intervenants';
const ROWS_A_PART = 10_000;

/**
 * A year of events as French Excel writes it: semicolons, `dd/mm/yyyy`, decimal commas, real
 * towns. Some 120 bytes a row, the same in every run.
 */
export async function spreadsheet(rows: number): Promise<File> {
  const { columns } = events(rows);
  const start = columns.start as DayColumn;
  const title = columns.title as TextColumn;
  const types = { ...(columns.types as ListColumn), dictionary: ['', ...TYPES] };
  const speakers = columns.speakers as ListColumn;
  const towns = await townsOfFile();
  const random = new Random(75);
  const written = new Map<number, string>();
  const parts: string[] = [`${HEADINGS}\r\n`];
  let part = '';
  for (let row = 0; row < rows; row++) {
    const day = start.values[row];
    let date = written.get(day);
    if (date === undefined) written.set(day, (date = dayOf(day).split('-').reverse().join('/')));
    const town = towns[Math.floor(random.next() * random.next() * towns.length)];
    const lists = [itemsAt(types, row), itemsAt(speakers, row)].map((items) => items.join(', '));
    part += `${date};${title.values[row]};${town};${lists.join(';')}\r\n`;
    if (row % ROWS_A_PART === 0) {
      parts.push(part);
      part = '';
    }
  }
  parts.push(part);
  return new File(parts, 'evenements-2019.csv');
}

/** Name and coordinates, as three cells. */
async function townsOfFile(): Promise<string[]> {
  const { communes } = await loadGazetteer();
  const decimal = (degrees: number | null) => (degrees ?? 0).toFixed(4).replace('.', ',');
  return communes.name.flatMap((name, at) =>
    at % TOWN_EVERY === 0
      ? [`${name};${decimal(communes.latitude[at])};${decimal(communes.longitude[at])}`]
      : [],
  );
}

function itemsAt({ codes, offsets, dictionary }: ListColumn, row: number): string[] {
  return [...codes.subarray(offsets[row], offsets[row + 1])]
    .map((code) => dictionary[code])
    .filter(Boolean);
}
