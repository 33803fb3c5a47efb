import type { Place } from '../model/place';
import { foldName } from './fold-name';

/** `data/geo/gazetteer.json`: columns of equal length, see the README beside it. */
export interface GazetteerFile {
  departments: { code: string[]; communes: number[] };
  communes: {
    code: string[];
    postcodes: string[];
    name: string[];
    population: number[];
    latitude: (number | null)[];
    longitude: (number | null)[];
  };
  aliases: { name: string[]; kind: string[]; code: string[]; commune: string[] };
  cities: {
    name: string[];
    french: (string | null)[];
    country: string[];
    population: number[];
    capital: number[];
    latitude: number[];
    longitude: number[];
  };
}

/** Another name of a commune: that of a part of it, or one that it or a part had. */
export interface Alias {
  place: number;
  kind: 'part' | 'former-name' | 'district';
  /** Of the part, in its day. */
  department: string;
}

/** Places by folded name. Places are numbers: communes first, then towns abroad. */
export interface Gazetteer {
  named: (folded: string) => readonly number[];
  alsoNamed: (folded: string) => readonly Alias[];
  /** Well known French towns whose names begin with these words and go on: `aix` is Aix-en-Provence. */
  calledForShort: (folded: string) => readonly number[];
  withPostcode: (postcode: string) => readonly number[];
  /** Every folded name of today, for spelling. */
  names: () => Iterable<string>;
  place: (index: number) => Place;
  byId: (id: string) => Place | null;
}

const NONE: readonly never[] = [];
/** Inhabitants of a town that is called by the beginning of its name far from it. */
const WELL_KNOWN = 20_000;

/** The index over the file; some 100 ms, so it is made where the page does not wait for it. */
export function gazetteer(file: GazetteerFile): Gazetteer {
  const { communes, cities, aliases } = file;
  const count = communes.name.length;
  const departments = departmentOfEach(file);
  const today = new Map<string, number[]>();
  communes.name.forEach((name, index) => put(today, foldName(name), index));
  cities.name.forEach((name, index) => {
    const folded = foldName(name);
    put(today, folded, count + index);
    const french = cities.french[index];
    if (french && foldName(french) !== folded) put(today, foldName(french), count + index);
  });

  const indexByCode = new Map(
    communes.code.map((code, index) => [departments[index] + code, index]),
  );
  const others = new Map<string, Alias[]>();
  aliases.name.forEach((name, at) => {
    const place = indexByCode.get(aliases.commune[at]);
    if (place === undefined) return;
    const department = departmentOfCode(aliases.code[at]);
    put(others, foldName(name), { place, kind: kindOf(aliases.kind[at]), department });
  });

  let beginnings: Map<string, number[]> | undefined;
  let postcodes: Map<string, number[]> | undefined;
  let ids: Map<string, number> | undefined;

  function place(index: number): Place {
    if (index < count) {
      return {
        id: `FR-${departments[index]}${communes.code[index]}`,
        name: communes.name[index],
        department: departments[index],
        country: 'FR',
        population: communes.population[index],
        latitude: communes.latitude[index],
        longitude: communes.longitude[index],
      };
    }
    const at = index - count;
    return {
      id: `${cities.country[at]}-${cities.name[at]}~${cities.latitude[at].toFixed(2)}`,
      name: cities.french[at] ?? cities.name[at],
      department: '',
      country: cities.country[at],
      population: cities.population[at],
      latitude: cities.latitude[at],
      longitude: cities.longitude[at],
    };
  }

  return {
    named: (folded) => today.get(folded) ?? NONE,
    alsoNamed: (folded) => others.get(folded) ?? NONE,
    names: () => today.keys(),
    place,
    calledForShort(folded) {
      beginnings ??= byBeginning(communes);
      return beginnings.get(folded) ?? NONE;
    },
    withPostcode(postcode) {
      postcodes ??= byPostcode(communes.postcodes);
      return postcodes.get(postcode) ?? NONE;
    },
    byId(id) {
      ids ??= new Map(
        Array.from({ length: count + cities.name.length }, (_, index) => [place(index).id, index]),
      );
      const index = ids.get(id);
      return index === undefined ? null : place(index);
    },
  };
}

function departmentOfEach({ departments }: GazetteerFile): string[] {
  return departments.code.flatMap((code, at) =>
    Array.from({ length: departments.communes[at] }, () => code),
  );
}

function departmentOfCode(code: string): string {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

function kindOf(kind: string): Alias['kind'] {
  if (kind === 'former') return 'former-name';
  return kind === 'district' ? 'district' : 'part';
}

function byBeginning({ name, population }: GazetteerFile['communes']): Map<string, number[]> {
  const result = new Map<string, number[]>();
  name.forEach((written, index) => {
    if (population[index] < WELL_KNOWN) return;
    const words = foldName(written).split(' ');
    for (let end = 1; end < words.length; end++) put(result, words.slice(0, end).join(' '), index);
  });
  return result;
}

function byPostcode(cells: readonly string[]): Map<string, number[]> {
  const result = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    for (const postcode of cell.split(' ')) if (postcode) put(result, postcode, index);
  });
  return result;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
