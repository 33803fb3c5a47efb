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
  const today = new NameIndex();
  communes.name.forEach((name, index) => today.add(foldName(name), index));
  cities.name.forEach((name, index) => {
    const folded = foldName(name);
    today.add(folded, count + index);
    const french = cities.french[index];
    if (french && foldName(french) !== folded) today.add(foldName(french), count + index);
  });
  const others = new NameIndex();
  aliases.name.forEach((name, at) => others.add(foldName(name), at));

  let codes: Map<string, number> | undefined;

  /** The commune of a name that it has no more, or that only a part of it has. */
  function alias(at: number): Alias | [] {
    codes ??= new Map(communes.code.map((code, index) => [departments[index] + code, index]));
    const place = codes.get(aliases.commune[at]);
    if (place === undefined) return [];
    const department = departmentOfCode(aliases.code[at]);
    return { place, kind: kindOf(aliases.kind[at]), department };
  }

  let beginnings: NameIndex | undefined;
  let postcodes: NameIndex | undefined;
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
    named: (folded) => today.of(folded),
    alsoNamed: (folded) => others.of(folded).flatMap(alias),
    names: () => today.names(),
    place,
    calledForShort(folded) {
      beginnings ??= byBeginning(communes);
      return beginnings.of(folded);
    },
    withPostcode(postcode) {
      postcodes ??= byPostcode(communes.postcodes);
      return postcodes.of(postcode);
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

/** Numbers by name: most names have one, for which a list each would be slow to make. */
class NameIndex {
  readonly #first = new Map<string, number>();
  /** Of the names that have more, all. */
  readonly #all = new Map<string, number[]>();

  add(name: string, number: number): void {
    const first = this.#first.get(name);
    if (first === undefined) {
      this.#first.set(name, number);
      return;
    }
    const all = this.#all.get(name);
    if (all) all.push(number);
    else this.#all.set(name, [first, number]);
  }

  /** In the order in which they were added. */
  of(name: string): readonly number[] {
    const first = this.#first.get(name);
    if (first === undefined) return NONE;
    return this.#all.get(name) ?? [first];
  }

  names(): Iterable<string> {
    return this.#first.keys();
  }
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

function byBeginning({ name, population }: GazetteerFile['communes']): NameIndex {
  const result = new NameIndex();
  name.forEach((written, index) => {
    if (population[index] < WELL_KNOWN) return;
    const words = foldName(written).split(' ');
    for (let end = 1; end < words.length; end++) result.add(words.slice(0, end).join(' '), index);
  });
  return result;
}

function byPostcode(cells: readonly string[]): NameIndex {
  const result = new NameIndex();
  cells.forEach((cell, index) => {
    for (const postcode of cell.split(' ')) if (postcode) result.add(postcode, index);
  });
  return result;
}
