import type { BadCell } from '../../csv/exact-columns';
import type { Flaw } from '../../csv/strict-records';

/** What a part of the description should have been. */
export type Wanted =
  | 'text'
  | 'count'
  | 'year'
  | 'edition'
  | 'table'
  | 'scope'
  | 'time'
  | 'kind'
  | 'key'
  | 'list'
  | 'object'
  | 'name'
  | 'unlike'
  | 'sum';

/** Something wrong inside a backup. */
export type Fault =
  | { kind: 'shape'; where: string; wanted: Wanted }
  | { kind: 'no-file'; path: string }
  | { kind: 'heading'; path: string }
  | { kind: 'rows'; path: string; told: number; found: number }
  | { kind: 'record'; path: string; record: number; flaw: Flaw }
  | { kind: 'cell'; path: string; record: number; column: string; bad: BadCell['kind'] };

/** Why a file is not restored. */
export type Refusal =
  | { kind: 'not-a-zip' | 'cut' | 'encrypted' | 'too-large' | 'no-package' | 'not-ours' | 'newer' }
  | { kind: 'path' | 'damaged'; path: string }
  /** The first of them, and how many there are besides. */
  | { kind: 'faults'; faults: readonly Fault[]; more: number };

/** Thrown within the reading of a backup alone, which gives the refusal back as a value. */
export class Refused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(`refused: ${why.kind}`);
    this.why = why;
  }
}
