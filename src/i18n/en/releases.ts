export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A third of a month or of a year. */
export type Third = 'early' | 'middle' | 'late';

/** What a sentence says of some releases, numbers and days already written. */
export interface ReleasesSentence {
  shown: number;
  total: number;
  /** `2019`, `October 2019`, or `May` to `December 2019`; both the same where there is but one. */
  from: string;
  to: string;
  most: { subject: string; count: number } | null;
  only: string | null;
  planned: number;
}

const seasons: Record<Season, string> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
};

const thirds: Record<Third, string> = { early: 'early', middle: 'mid', late: 'late' };

const join = (third: Third, what: string) =>
  third === 'middle' ? `mid-${what}` : `${thirds[third]} ${what}`;

export const releases = {
  sentence: ({ shown, total, from, to, most, only, planned }: ReleasesSentence): string => {
    if (shown === 0) return 'No release in this selection.';
    const some = shown === 1 ? '1 release' : `${shown} releases`;
    const head = shown === total ? some : `${shown} of ${total} releases`;
    const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
    return `${head}, ${when}${subjectWords(shown, most, only)}${plannedWords(shown, planned)}.`;
  },
  picture: (subjects: number, from: string, to: string): string =>
    `Timeline of releases from ${from} to ${to}: ${subjects === 1 ? '1 lane' : `${subjects} lanes`}, one a subject. Arrow keys move between releases, plus and minus zoom, Shift with an arrow moves along time.`,
  lane: (subject: string, count: number): string =>
    `${subject}: ${count === 1 ? '1 release' : `${count} releases`}`,
  planned: 'planned',
  written: 'report written',
  earlier: (count: number): string => `${count} earlier`,
  later: (count: number): string => `${count} later`,
  showEarlier: (count: number): string =>
    `Show ${count === 1 ? 'the earlier release' : `the ${count} earlier releases`} too`,
  showLater: (count: number): string =>
    `Show ${count === 1 ? 'the later release' : `the ${count} later releases`} too`,
  frame: 'Time shown',
  year: 'the year',
  all: 'all',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  before: 'Earlier',
  after: 'Later',
  legend: {
    title: 'How to read the marks',
    day: 'a day',
    month: 'a month',
    season: 'a season or year',
    planned: 'planned',
  },
  list: 'Releases, latest first',
  open: (title: string): string => `${title}: all fields`,
  season: (season: Season, year: string): string => `${seasons[season]} ${year}`,
  third: (third: Third, month: string, days: string): string => `${join(third, month)} (${days})`,
  part: (part: Third, year: string, months: string): string => `${join(part, year)} (${months})`,
  half: (half: 1 | 2, year: string): string => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  range: (from: string, to: string): string => `${from}–${to}`,
};

/** “mostly” is said of half or more; of less, only that it comes first. */
function subjectWords(shown: number, most: ReleasesSentence['most'], only: string | null): string {
  if (only !== null) return shown === 1 ? `: ${only}` : `, all under “${only}”`;
  if (most === null) return '';
  const subject = `${most.subject} (${most.count})`;
  return most.count * 2 >= shown ? `, mostly ${subject}` : `, most of all ${subject}`;
}

function plannedWords(shown: number, planned: number): string {
  if (planned === 0) return '';
  if (planned === shown) return shown === 1 ? '; it is only planned' : '; all are only planned';
  return planned === 1 ? '; 1 is only planned' : `; ${planned} are only planned`;
}
