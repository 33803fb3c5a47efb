import type { DecodeNotice } from '../csv/decode';
import type { QuoteTrouble } from '../csv/quoted-reader';
import type { Refusal } from '../csv/refusal';
import { importFile as en } from '../i18n/en/import-file';
import { importFile as fr } from '../i18n/fr/import-file';
import { language } from '../i18n/language.svelte';
import type { Preview } from './protocol';

const words = () => language.pick({ fr, en });

/** Why a file is refused, and what to do. */
export function refusalText(refusal: Refusal): string {
  const { kinds, refusals } = words();
  switch (refusal.code) {
    case 'kind':
      return kinds[refusal.kind];
    case 'only-headings':
      return refusals[refusal.code](refusal.line);
    case 'too-large':
      return refusals[refusal.code](language.number(Math.ceil(refusal.bytes / 1_000_000)));
    case 'too-many-columns':
      return refusals[refusal.code](refusal.line, refusal.columns);
    case 'cell-too-long':
      return refusals[refusal.code](refusal.line);
    default:
      return refusals[refusal.code];
  }
}

export function encodingText({ letters: { reason } }: Preview): string {
  const { encodingReasons } = words();
  switch (reason.code) {
    case 'not-utf8':
      return encodingReasons[reason.code](reason.line);
    case 'mixed':
      return encodingReasons[reason.code](reason.utf8Lines, reason.otherLines);
    default:
      return encodingReasons[reason.code];
  }
}

export function noticeText(notice: DecodeNotice): string {
  const { notices, encodings } = words();
  switch (notice.code) {
    case 'cut':
      return notices.cut;
    case 'mixed-lines':
      return notices[notice.code](encodings[notice.encoding], notice.lines, notice.count);
    case 'likelier':
      return notices.likelier(encodings[notice.encoding]);
    case 'mojibake':
    case 'repaired':
      return notices[notice.code](notice.found, notice.repaired);
    default:
      return notices[notice.code](notice.count);
  }
}

export function dialectText({ dialectReason: reason }: Preview): string {
  const { dialectReasons } = words();
  return reason.code === 'steady'
    ? dialectReasons.steady(reason.columns, reason.rows, reason.of)
    : dialectReasons[reason.code];
}

export function quoteText({ code, line }: QuoteTrouble): string {
  return words().quoteTroubles[code](line);
}

export function headingText({ structure: { reason } }: Preview): string {
  const { headingReasons } = words();
  return reason.code === 'known'
    ? headingReasons.known(language.format.list.format(reason.names.slice(0, 6)))
    : headingReasons[reason.code];
}
