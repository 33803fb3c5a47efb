import { compare as en } from '../i18n/en/compare';
import { compareView as viewEn } from '../i18n/en/compare-view';
import { compare as fr } from '../i18n/fr/compare';
import { compareView as viewFr } from '../i18n/fr/compare-view';
import { language } from '../i18n/language.svelte';
import { say, type Say } from '../i18n/say';
import { isCurrency } from '../summary/currency';
import { amountText, numberText } from './figure-words';

/** What the facts of a comparison are told in. */
export function compareWords(): typeof en {
  return language.pick({ fr, en });
}

/** What the view says around them. */
export function viewWords(): typeof viewEn {
  return language.pick({ fr: viewFr, en: viewEn });
}

/** How the sentences of a comparison write what they are told. */
export function spoken(): Say {
  return say({
    amount: amountText,
    bare: (value, unit) =>
      isCurrency(unit) || unit === '%' ? amountText(value, unit) : numberText(value),
  });
}
