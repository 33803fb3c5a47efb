import { compare as en } from '../../../../src/i18n/en/compare';
import { compare as fr } from '../../../../src/i18n/fr/compare';
import { language } from '../../../../src/i18n/language.svelte';
import { say, type Say } from '../../../../src/i18n/say';
import type { Change } from '../../../../src/model/change';
import type { Comparability } from '../../../../src/model/comparability';
import type { LanguageCode } from '../../../../src/model/words';
import { amountText, isSign, numberText } from '../../../../src/views/figure-words';

/** The words of a language, and how its sentences write numbers and names. */
function speaking(code: LanguageCode): { t: typeof en; say: Say } {
  language.show(code);
  const bare = (value: number, unit: string) =>
    isSign(unit) ? amountText(value, unit) : numberText(value);
  return { t: code === 'fr' ? fr : en, say: say({ amount: amountText, bare }) };
}

/** The sentences, with `~` for each space at which no line may break. */
export function told(code: LanguageCode, changes: readonly Change[]): string[] {
  const { t, say } = speaking(code);
  return changes.map((change) => visible(t.changes.sentence(change, say)));
}

export function reasonsTold(code: LanguageCode, guard: Comparability): string[] {
  const { t, say } = speaking(code);
  return guard.reasons.map((reason) =>
    visible(t.guard.reason(reason, guard.table, guard.years, say)),
  );
}

function visible(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, '~');
}
