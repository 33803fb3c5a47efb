import { fold } from '../../model/fold';
import { isNotTold } from '../../model/not-told';
import type { ProblemCode } from '../../model/row-problem';

/** What Excel, LibreOffice and Google write into a cell whose formula fails, in either language. */
const ERROR =
  /^(?:#(?:n\/a|n\/d|n\/disp|null!?|nul!?|div\/0!|value!|valeur!|ref!|name\?|nom\s?\?|num!|nombre!|spill!|propagation!|calc!|calcul!|error!|erreur!)|#{3,}|err:5\d\d)$/i;
const NOT_APPLICABLE = /^n\/a$/i;
const LONGEST = 13;
const LONGEST_DAY = 40;

/** Why a cell that is to name something names nothing though it is not empty; null where it may. */
export function whyNoValue(text: string): ProblemCode | null {
  if (text.length < 3 || text.length > LONGEST || !/^[#en]/i.test(text)) return null;
  if (ERROR.test(text)) return 'spreadsheet-error';
  return NOT_APPLICABLE.test(text) ? 'no-value' : null;
}

/** Why a cell that is to hold a day holds none though it is not empty; null where it may hold words. */
export function whyNoDay(text: string): ProblemCode | null {
  if (text.length > LONGEST_DAY) return null;
  if (ERROR.test(text)) return 'spreadsheet-error';
  return isNotTold(fold(text).trim()) ? 'no-value' : null;
}
