import type { FileKind } from './file-kind';

/** Why a file cannot be read as a table. The sentences are in the dictionaries. */
export type Refusal =
  | { code: 'kind'; kind: FileKind }
  | { code: 'empty' }
  | { code: 'blank' }
  | { code: 'only-headings'; line: number }
  | { code: 'too-large'; bytes: number }
  | { code: 'too-many-rows' }
  | { code: 'too-many-columns'; line: number; columns: number }
  | { code: 'cell-too-long'; line: number };

/** Thrown deep inside the reading of a file, caught where the reading began. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`file refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}
