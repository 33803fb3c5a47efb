import { fold } from '../model/fold';

/** The same for files with the same headings, however they spell and space them. */
export function fingerprint(headings: readonly string[]): string {
  return headings.map((heading) => fold(heading).trim().replace(/\s+/g, ' ')).join('\t');
}
