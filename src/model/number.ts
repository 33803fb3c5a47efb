import { fold } from './fold';
import { isNotTold } from './not-told';
import { unitOf } from './unit';

/** The sign before the decimals; the other one may only stand between groups of three digits. */
export type DecimalMark = ',' | '.';

/** Why a cell holds no number. A missing number is never 0. */
export type NoNumber =
  | 'empty'
  | 'not-told'
  | 'range'
  | 'spreadsheet-error'
  | 'not-a-number'
  /** `€53,100` among decimal commas: as the English write 53100. */
  | 'ambiguous-mark';

export type NumberReading =
  | {
      value: number;
      /** The source says `environ`, `plus de`, `~`… */
      approximate: boolean;
      /** As our tables write it (`EUR`, `%`, `vidéos`); empty where the cell names none. */
      unit: string;
    }
  | { missing: NoNumber };

/** Longer texts are no numbers, and are not looked at. */
const LONGEST = 80;

const SPREADSHEET_ERROR = /^#[a-z0-9/]+[!?]?$/;
const ABOUT =
  /^(~|≈|≃|±|\+ ?de\b|>=?|<=?|≥|≤|env(iron|\.)?(?![a-z])|autour de|a peu pres|approx(\.|imativement)?|(un peu )?plus de|(un peu )?moins de|pres de|presque|quelques?|quasi(ment)?|au moins|au plus|jusqu'a|pas moins de|ca\.?(?![a-z])|circa|about|around|roughly|nearly|almost|over|under|up to|some|(more|less|fewer) than|at (least|most))/;
const ABOUT_AFTER = /(\+|\(?(environ|env\.|approx\.?|estimation|estimee?)\)?)$/;
const BETWEEN = /^(entre|between|de|from) .*\d.* (et|and|a|to) .*\d/;
const RANGE = /\d ?(-|–|—|\/|a|ou|et|to|or|and|\.\.\.?|…) ?[+-]?\d/;

/** Powers of ten that a word or letter after the number stands for. */
const SCALES: readonly [RegExp, number][] = [
  [/^(mille|milliers?|thousands?|k)(?![a-z])/, 3],
  [/^(millions?|mio|mns?|m)(?![a-z²³2-3])/, 6],
  [/^(milliards?|mds?|mrd|bn|billions?)(?![a-z])/, 9],
];

const NUMBER = /^([+-]? ?)((?:\d[\d '.,_]*)?\d(?:[.,](?=$|[^\d]))?|[.,]\d+)(?:e([+-]?\d{1,3}))?/;
const GROUPED: Record<DecimalMark, RegExp> = {
  ',': /^(\d{1,3}([ '.])\d{3}(?:\2\d{3})*|\d+)(,\d*)?$/,
  '.': /^(\d{1,3}([ ',])\d{3}(?:\2\d{3})*|\d+)(\.\d*)?$/,
};
/** After a sign of money; a number that begins with 0 has no thousands. */
const GROUP_OR_DECIMALS = /^[1-9]\d{0,2},\d{3}$/;
const PLAIN = /^-?\d{1,15}$/;

/** A number as people, spreadsheets and databases write it. */
export function readNumber(text: string, mark: DecimalMark): NumberReading {
  if (PLAIN.test(text)) return { value: Number(text) || 0, approximate: false, unit: '' };
  if (text.length > LONGEST) return { missing: text.trim() === '' ? 'empty' : 'not-a-number' };
  let rest = tidy(text);
  if (rest === '') return { missing: 'empty' };
  if (isNotTold(rest)) return { missing: 'not-told' };
  if (SPREADSHEET_ERROR.test(rest)) return { missing: 'spreadsheet-error' };
  if (BETWEEN.test(rest)) return { missing: 'range' };

  let approximate = false;
  const before = ABOUT.exec(rest);
  if (before) {
    approximate = true;
    rest = rest.slice(before[0].length).trim();
  }
  const after = /\d/.test(rest) ? ABOUT_AFTER.exec(rest) : null;
  if (after) {
    approximate = true;
    rest = rest.slice(0, -after[0].length).trim();
  }
  const inBrackets = /^\((.*)\)$/.exec(rest);
  if (inBrackets) rest = inBrackets[1].trim();

  const sign = /^[€$£]|^eur(?![a-z])/.exec(rest)?.[0] ?? '';
  const parts = NUMBER.exec(rest.slice(sign.length).trimStart());
  if (!parts) return { missing: 'not-a-number' };
  if (sign && mark === ',' && GROUP_OR_DECIMALS.test(parts[2]))
    return { missing: 'ambiguous-mark' };
  const digits = decimalText(parts[2], mark);
  const tail = rest.slice(sign.length).trimStart().slice(parts[0].length).trim();
  const scale = scaleOf(tail);
  const unit = unitOf(sign || scale.rest);
  if (digits === null || unit === null) {
    return { missing: RANGE.test(rest) ? 'range' : 'not-a-number' };
  }
  const value = Number(`${digits}e${scale.power + Number(parts[3] ?? 0)}`);
  if (!Number.isFinite(value)) return { missing: 'not-a-number' };
  const negative = (parts[1].trim() === '-') !== Boolean(inBrackets);
  return { value: negative && value !== 0 ? -value : value, approximate, unit };
}

/** What a cell says of the decimal mark: only one of them, either of them, or nothing. */
export function markIn(text: string): DecimalMark | 'either' | null {
  if (text.length > LONGEST) return null;
  const number = /\d[\d '.,_]*/.exec(tidy(text))?.[0].trim();
  if (!number || !/[.,]/.test(number)) return null;
  const comma = decimalText(number, ',') !== null;
  const point = decimalText(number, '.') !== null;
  // `12.50` can be read with a decimal comma by nobody, `1.234` by everybody.
  if (comma && point) return 'either';
  if (comma) return ',';
  return point ? '.' : null;
}

function tidy(text: string): string {
  return (
    fold(text)
      .replace(/[\s\u2000-\u200b\u2060\ufeff]+/g, ' ')
      .replace(/[\u2212\uff0d\u2010\u2011]/g, '-')
      .replace(/[`´]/g, "'")
      .trim()
      // Spreadsheets keep a number as text behind an apostrophe.
      .replace(/^'(?=[\d+-])/, '')
  );
}

/** The digits with a decimal point, or null where the groups are not groups of three. */
function decimalText(digits: string, mark: DecimalMark): string | null {
  const own = digits.startsWith(mark) ? `0${digits}` : digits;
  const parts = GROUPED[mark].exec(own);
  if (!parts) return null;
  const fraction = parts[3] ? parts[3].slice(1) : '';
  return `${parts[1].replace(/[ '.,]/g, '')}.${fraction || '0'}`;
}

function scaleOf(tail: string): { power: number; rest: string } {
  for (const [form, power] of SCALES) {
    const found = form.exec(tail);
    if (!found) continue;
    const rest = tail.slice(found[0].length).trim();
    return { power, rest: rest.replace(/^(de |d'|of )/, '') };
  }
  return { power: 0, rest: tail };
}
