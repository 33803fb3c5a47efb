import { importValues as en } from '../i18n/en/import-values';
import { importValues as fr } from '../i18n/fr/import-values';
import { language } from '../i18n/language.svelte';
import {
  remedyFor,
  type ProblemCode,
  type SetAside,
  type StructuralRole,
} from '../model/row-problem';

const words = () => language.pick({ fr, en });

export function problemText(code: ProblemCode, cell: string): string {
  return words().problem[code](cell);
}

export function remedyText(code: ProblemCode): string {
  return words().remedy[remedyFor(code)];
}

/** Why a record is not imported. */
export function asideText({ reason, cell }: SetAside): string {
  return isStructural(reason) ? words().structural[reason] : problemText(reason, cell);
}

export function isStructural(reason: SetAside['reason']): reason is StructuralRole {
  return reason in words().structural;
}
