/** What names of a column are names of: it decides what makes two of them one. */
export type NameKind = 'outlet' | 'place' | 'person' | 'organisation' | 'subject' | 'word';

/** A name of a column and how many rows hold it. */
export interface NameCount {
  name: string;
  count: number;
}

/** The different names of a column in the year shown and in the year compared with. */
export interface NameLists {
  now: readonly NameCount[];
  before: readonly NameCount[];
}

/** Why two names may be one. */
export type MatchReason =
  /** Accents, case, punctuation, spaces, common abbreviations. */
  | { code: 'spelling' }
  /** An article before one of them. */
  | { code: 'article'; article: string }
  /** One is the address of a site, or ends like it. */
  | { code: 'domain'; ending: string }
  /** One adds something that does not tell it apart: a programme, an issue, an agency, a country. */
  | { code: 'addition'; addition: string }
  /** One says what it is: `éditions La Volte`. */
  | { code: 'generic'; word: string }
  /** Singular and plural. */
  | { code: 'plural' }
  /** Small words, or the order of the words. */
  | { code: 'order' }
  | { code: 'linking-words' }
  /** So many letters differ. */
  | { code: 'typo'; edits: number }
  /** Some words are the same, others not: a branch, a new name, a part. */
  | { code: 'words'; shared: string }
  /** The first letters of the other. */
  | { code: 'acronym'; acronym: string }
  /** A first letter that the other may stand for: `Quentin D.` and `Quentin Dupont`. */
  | { code: 'initial' };

/**
 * Two names that are one, or may be. Mostly one of each year; where `side` is a year, both are
 * names of that year, and `now` is the more frequent one.
 */
export interface NameMatch {
  now: string;
  before: string;
  side: 'both' | 'now' | 'before';
  /** From 0 to 1. */
  score: number;
  /** The certain ones are joined without asking, the doubtful ones are asked about. */
  certainty: 'certain' | 'doubtful';
  reason: MatchReason;
}
