const ASCII = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The name of a place as it is compared: without accents, capitals, punctuation and
 * abbreviated saints (`St-Étienne` is `saint etienne`).
 */
export function foldName(name: string): string {
  let text = name.toLowerCase();
  if (!ASCII.test(text)) {
    text = text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll('ß', 'ss')
      .replaceAll('ł', 'l')
      .replaceAll('ø', 'o')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  }
  return text.includes('st') ? text.replace(/\bst(e?)\b/g, 'saint$1') : text;
}
