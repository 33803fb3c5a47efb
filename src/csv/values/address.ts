/** Only web addresses: never `javascript:`, never a file. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:/i.test(text)) return false;
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const BARE =
  /^(?:www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:org|com|net|fr|eu|info|io|be|ch|ca|de|uk|coop|asso\.fr)(?=\/))\S*$/iu;

/** The address of a cell; one without `https://` that can be nothing else gets it. */
export function readAddress(text: string): string | null {
  const cell = text.trim();
  if (isWebAddress(cell)) return cell;
  const written = /\bhttps?:\/\/[^\s"<>)\]]+/i.exec(cell)?.[0];
  if (written && isWebAddress(written)) return written;
  const completed = `https://${cell}`;
  return BARE.test(cell) && isWebAddress(completed) ? completed : null;
}
