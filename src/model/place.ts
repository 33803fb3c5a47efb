/** A town as the gazetteer has it. */
export interface Place {
  /** Stable over the years: `FR-69123`, `CA-Montréal~45.51`. */
  id: string;
  /** The name of today, French where there is one. */
  name: string;
  /** Code of the French département, empty abroad. */
  department: string;
  /** ISO 3166 alpha-2. */
  country: string;
  population: number;
  /** Null where the gazetteer does not say: never 0, 0. */
  latitude: number | null;
  longitude: number | null;
}

/** What a cell says of a place, and what the cells beside it say. */
export interface PlaceQuery {
  text: string;
  department: string;
  country: string;
}

/** A region, département or country: what the fields of a place tell of it, empty where they do not. */
export type Area = Pick<Place, 'department' | 'country'>;

/** How a text led to its place. Everything but `name` is to be told. */
export type PlaceEvidence =
  | 'name'
  /** A person has said so. */
  | 'answer'
  /** A postcode stands beside the name. */
  | 'postcode'
  /** The name of a part of the commune, or one that it had. */
  | 'part'
  | 'former-name'
  /** `Paris 11e`. */
  | 'district'
  /** A venue that names its town. */
  | 'venue'
  | 'typo'
  /** Much the largest of its name. */
  | 'largest'
  /** The name is known, but not where the file says. */
  | 'elsewhere'
  /** `Paris et Lyon`: one of them is to be chosen. */
  | 'several'
  /** `Aix`: a village, or what better known towns are called for short. */
  | 'short'
  /** `La Réunion`: also the name of a region, a département or a country. */
  | 'area';

export type PlaceReading =
  /** `online` too where the text says both; `others` bear the same name. */
  (
    | {
        kind: 'found';
        place: Place;
        evidence: PlaceEvidence;
        online: boolean;
        others: readonly Place[];
      }
    /** Likeliest first; a person is to choose. */
    | { kind: 'ask'; candidates: readonly Place[]; evidence: PlaceEvidence; online: boolean }
    | { kind: 'online' }
    /** `area` where the text names no town but where it lies. */
    | { kind: 'unknown'; area?: Area }
    | { kind: 'empty' }
  ) & {
    /** A person has said so; what the text may be otherwise, in an order that no answer changes. */
    answered?: readonly Place[];
  };

/** What a person said of a text: the id of a place, or that it is none. */
export type PlaceAnswer = { place: string } | 'online' | 'unknown';

/** Finds towns by name. Kept apart from the gazetteer, so that reading files needs no geography. */
export interface PlaceFinder {
  find: (query: PlaceQuery) => PlaceReading;
  /** The same of names that are spelt right, without the index that misspelt ones take. */
  findExact: (query: PlaceQuery) => PlaceReading;
  /** Orders what is to be asked by what else the file names. */
  rank: (readings: readonly PlaceReading[]) => PlaceReading[];
  /** What a name that is being typed may be, the likeliest first. */
  suggest: (typed: string) => readonly Place[];
}
