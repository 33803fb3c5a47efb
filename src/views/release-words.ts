import { language } from '../i18n/language.svelte';
import { days, text, type Columnar } from '../model/columnar';
import type { Precision } from '../model/day';
import { periodText } from './period-text';

/** The title in the page's language, or as it came out where it was not translated. */
export function releaseTitle(data: Columnar, row: number): string {
  const translated = language.code === 'en' ? text(data, 'title_en', row) : '';
  return translated || text(data, 'title', row);
}

/** When it came out, or is to, as exactly as the source tells it. Empty without a day. */
export function releasePeriod(data: Columnar, row: number): string {
  const span = days(data, row);
  return span ? periodText(span, text(data, 'precision', row) as Precision) : '';
}
