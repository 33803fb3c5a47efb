const MARKS = /\p{M}+/gu;
const PLAIN: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', '’': "'" };

/**
 * The text without accents, case, ligatures and typographic apostrophes, so that
 * `Saint-Étienne` is found by `saint-etienne` and `cœur` by `coeur`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[œæß’]/g, (letter) => PLAIN[letter])
    .replace(/[\u00a0\u2009\u202f]/g, ' ');
}
