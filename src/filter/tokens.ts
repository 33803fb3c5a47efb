import { fold } from '../model/fold';

/**
 * The words of a text, folded: its runs of letters and digits. Signs that show nothing, as
 * those that turn the direction of writing, cut no word.
 */
export function tokens(text: string): string[] {
  return (
    fold(text)
      .replace(/\p{Cf}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
