const MARKS = /\p{M}+/gu;
const PLAIN: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', '’': "'" };
const ASCII = /^[\0-\x7f]*$/;
/** Each of these letters folds by itself, whatever stands beside it. */
const WESTERN = /^[\0-\u017f’]*$/;
const WESTERN_LETTERS = 0x180;

/** By code, once the first text with an accent has come. */
let folded: string[] | undefined;

/**
 * The text without accents, case, ligatures and typographic apostrophes, so that
 * `Saint-Étienne` is found by `saint-etienne` and `cœur` by `coeur`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  if (!WESTERN.test(lower)) return foldAny(lower);
  folded ??= Array.from({ length: WESTERN_LETTERS }, (_, code) =>
    foldAny(String.fromCharCode(code)),
  );
  let result = '';
  for (let at = 0; at < lower.length; at++) result += folded[lower.charCodeAt(at)] ?? "'";
  return result;
}

function foldAny(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[œæß’]/g, (letter) => PLAIN[letter])
    .replace(/[\u00a0\u2009\u202f]/g, ' ');
}
