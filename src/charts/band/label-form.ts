import type { Measure } from '../text-width';

/** Between a label and what stands beside it. */
const PADDING = 8;

/**
 * The form that a row of labels takes: the first of which each has room, the last where none
 * has. Every label has the same forms, the longest first: `['September', 'Sept', 'S']`.
 */
export function commonForm(
  labels: readonly (readonly string[])[],
  rooms: readonly number[],
  measure: Measure,
): number {
  const last = (labels[0]?.length ?? 1) - 1;
  for (let form = 0; form < last; form++) {
    if (labels.every((forms, at) => measure(forms[form]) + PADDING <= rooms[at])) return form;
  }
  return last;
}
