/** Letters that turn the reading direction or are no letters at all: a name could lie with them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONGEST = 80;

/** The name of a file as it can stand in a sentence. */
export function shownName(name: string): string {
  const clean = name.replace(UNSEEN, ' ').trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}
