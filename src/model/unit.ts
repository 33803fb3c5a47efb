import { fold } from './fold';
import { vocabulary } from './vocabulary';

const SIGNS: Readonly<Record<string, string>> = {
  '': '',
  '%': '%',
  'pour cent': '%',
  percent: '%',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  '€ ttc': 'EUR',
  '€ ht': 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  tb: 'To',
};

/** Units of our tables in either language, by their folded singular. */
const known = new Map<string, string>(Object.entries(SIGNS));
for (const [unit, words] of Object.entries(vocabulary.unit)) {
  for (const word of [unit, words.fr, words.en]) known.set(singular(fold(word)), unit);
}

/** The unit that a text after a number names, as our tables write it; null where it is none. */
export function unitOf(text: string): string | null {
  return known.get(singular(fold(text).trim())) ?? null;
}

function singular(words: string): string {
  return words.replace(/(\p{L}{2})s\b/gu, '$1');
}
