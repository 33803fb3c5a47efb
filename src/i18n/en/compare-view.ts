/** What the view of a comparison says besides its facts. */
export const compareView = {
  busy: 'Counting both years…',
  bothRows: 'see the rows of both',
  /** More values than an address holds. */
  tooMany: 'too many for a link: see below',
  further: (count: string): string => `${count} more`,
  rows: {
    ask: 'Look for the same rows on both sides',
    busy: 'Looking for the same rows…',
    failed: 'The rows could not be held against each other.',
    replace: (year: number): string => `Use this version of ${year} instead of the other`,
  },
  names: {
    open: 'Names that may be one: is it the same?',
    joined: 'Joined without asking',
    decided: 'What you decided',
    same: 'the same',
    different: 'not the same',
    /** Which of two names is shown. */
    under: (name: string): string => `the same, under “${name}”`,
    undo: 'undo',
    notTheSame: 'not the same',
    pair: (a: string, b: string): string => `“${a}” and “${b}”`,
    bring: 'Bring decisions from a file',
    unread: 'This file holds no such decisions.',
    more: (count: string): string => `Show ${count} more`,
    reasons: {
      spelling: 'same letters',
      article: 'with or without its article',
      domain: 'the address of a site',
      addition: 'one adds something',
      generic: 'one says what it is',
      plural: 'singular and plural',
      order: 'other order of the words',
      'linking-words': 'other small words',
      typo: 'perhaps a slip',
      words: 'some words in common',
      acronym: 'perhaps its first letters',
      initial: 'perhaps its first letter',
    },
  },
  figures: {
    shown: 'The figures that both years have',
    points: (count: string, one: boolean): string => `${count} ${one ? 'point' : 'points'}`,
    lacking: (count: string, one: boolean): string =>
      one
        ? `${count} figure is told of one year only.`
        : `${count} figures are told of one year only.`,
  },
};
