import type { DayNote, NoDay } from './day-reading';
import type { NoNumber } from './number';

/** What a record of a file is when it is no row. */
export type StructuralRole = 'total' | 'subtotal' | 'heading' | 'units' | 'note' | 'preamble';

/** What is to be said of a cell. Some make a row unusable, the others are noted. */
export type ProblemCode =
  | Exclude<NoDay, 'empty'>
  | DayNote
  | Exclude<NoNumber, 'empty'>
  | 'missing-value'
  /** `n/a` where a name or a day is expected. */
  | 'no-value'
  | 'too-many-cells'
  | 'doubtful-order'
  /** It can only be read with the decimal mark that the column does not have. */
  | 'other-mark'
  | 'doubtful-mark'
  /** A table without precision has only the first day of a period. */
  | 'first-day-of-period'
  | 'not-a-flag'
  | 'not-an-address'
  | 'address-completed'
  | 'unknown-value'
  | 'out-of-range'
  | 'place-asked'
  | 'place-is-area'
  | 'place-unknown'
  | 'place-without-coordinates'
  | 'place-by-venue'
  | 'place-by-spelling'
  | 'place-by-size'
  | 'place-by-part'
  | 'place-by-former-name'
  | 'place-by-postcode'
  | 'id-taken';

/** What a reader can do about it. */
export type Remedy =
  | 'correct-cell'
  | 'choose-order'
  | 'choose-mark'
  | 'choose-year'
  | 'choose-place'
  | 'choose-value'
  | 'quote-cell'
  | 'check'
  | 'nothing';

const REMEDIES: Record<ProblemCode, Remedy> = {
  'not-a-day': 'correct-cell',
  'no-such-day': 'correct-cell',
  'end-before-start': 'correct-cell',
  'no-year': 'choose-year',
  'two-digit-year': 'check',
  'year-of-file': 'choose-year',
  'other-order': 'choose-order',
  serial: 'check',
  'days-apart': 'check',
  winter: 'check',
  'not-told': 'correct-cell',
  range: 'correct-cell',
  'spreadsheet-error': 'correct-cell',
  'not-a-number': 'correct-cell',
  'ambiguous-mark': 'correct-cell',
  'missing-value': 'correct-cell',
  'no-value': 'correct-cell',
  'too-many-cells': 'quote-cell',
  'doubtful-order': 'choose-order',
  'other-mark': 'check',
  'doubtful-mark': 'choose-mark',
  'first-day-of-period': 'nothing',
  'not-a-flag': 'correct-cell',
  'not-an-address': 'correct-cell',
  'address-completed': 'check',
  'unknown-value': 'choose-value',
  'out-of-range': 'correct-cell',
  'place-asked': 'choose-place',
  'place-is-area': 'choose-place',
  'place-unknown': 'choose-place',
  'place-without-coordinates': 'nothing',
  'place-by-venue': 'choose-place',
  'place-by-spelling': 'choose-place',
  'place-by-size': 'choose-place',
  'place-by-part': 'nothing',
  'place-by-former-name': 'check',
  'place-by-postcode': 'check',
  'id-taken': 'nothing',
};

export function remedyFor(code: ProblemCode): Remedy {
  return REMEDIES[code];
}

/** Something to be said of one cell of a file that was imported all the same. */
export interface RowProblem {
  line: number;
  /** The column of ours. */
  column: string;
  code: ProblemCode;
  /** As written. */
  cell: string;
}

/** A record that was not imported. */
export interface SetAside {
  /** Which record of the raw table. */
  record: number;
  line: number;
  reason: ProblemCode | StructuralRole;
  column: string;
  cell: string;
}

/** Where every record of a file went: `read` is the sum of the others. */
export interface Ledger {
  read: number;
  imported: number;
  setAside: readonly SetAside[];
  empty: number;
  /** Records whose row is there already, in the file or in what is stored. */
  duplicates: readonly { record: number; line: number }[];
}
