import type { CountedText } from './counted-text';
import { markIn, type DecimalMark } from './number';

/** What the cells of a column say about its decimal mark. */
export interface NumberEvidence {
  /** Cells that can only be read with a decimal comma, only with a decimal point, with either. */
  comma: number;
  point: number;
  either: number;
  mark: DecimalMark;
  /** The cells do not tell: the mark is that of files like this one, and should be confirmed. */
  presumed: boolean;
  /** Some cells can only be the one, some only the other: those that could be either are doubtful. */
  mixed: boolean;
}

/** `presumed` is taken where the cells do not tell: comma in files with semicolons. */
export function numberEvidence(
  cells: Iterable<CountedText>,
  presumed: DecimalMark,
): NumberEvidence {
  const evidence = { comma: 0, point: 0, either: 0 };
  for (const [cell, count] of cells) {
    switch (markIn(cell)) {
      case ',':
        evidence.comma += count;
        break;
      case '.':
        evidence.point += count;
        break;
      case 'either':
        evidence.either += count;
        break;
    }
  }
  const { comma, point, either } = evidence;
  const mixed = comma > 0 && point > 0;
  if (comma === point) return { ...evidence, mark: presumed, presumed: either > 0, mixed };
  return { ...evidence, mark: comma > point ? ',' : '.', presumed: false, mixed };
}
