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
  number: (value: number) => string;
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

function count(releases: string, one: boolean): string {
  return `${releases} ${one ? 'release' : 'releases'}`;
}

function lanes(subjects: string, one: boolean): string {
  return one ? '1 lane' : `${subjects} lanes`;
}

/** A timeline of bars, each of so many days. */
const barsBy = (unit: string) => (subjects: string, one: boolean, from: string, to: string) =>
  `Timeline of releases from ${from} to ${to}: ${lanes(subjects, one)}, one a subject, with a bar a ${unit}. Arrow keys move between bars, Enter shows one from nearer, plus and minus zoom, Shift with an arrow moves along time.`;

const barBy = (unit: string) =>
  `Too many releases to show one by one: a bar counts those of a ${unit}. Press a bar to come nearer, until each release has its mark.`;

export const releases = {
  sentence: (told: ReleasesSentence): string => {
    const { shown, total, from, to, number } = told;
    if (shown === 0) return 'No release in this selection.';
    const some = shown === 1 ? '1 release' : `${number(shown)} releases`;
    const head = shown === total ? some : `${number(shown)} of ${number(total)} releases`;
    const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
    return `${head}, ${when}${subjectWords(told)}${plannedWords(told)}.`;
  },
  picture: (subjects: string, one: boolean, from: string, to: string): string =>
    `Timeline of releases from ${from} to ${to}: ${lanes(subjects, one)}, one a subject. Arrow keys move between releases, plus and minus zoom, Shift with an arrow moves along time.`,
  bars: { week: barsBy('week'), month: barsBy('month'), year: barsBy('year') },
  bar: (subject: string, when: string, shown: string, total: string, one: boolean): string =>
    `${subject}, ${when}: ${shown} of ${count(total, one)}`,
  tooMany: { week: barBy('week'), month: barBy('month'), year: barBy('year') },
  otherSubjects: (others: string): string =>
    `Only the subjects with most releases have a lane; the ${others} others are among the filters.`,
  lane: (subject: string, releases: string, one: boolean): string =>
    `${subject}: ${count(releases, one)}`,
  noSubject: 'without a subject',
  planned: 'planned',
  written: 'report written',
  earlier: (count: string): string => `${count} earlier`,
  later: (count: string): string => `${count} later`,
  showEarlier: (count: string, one: boolean): string =>
    `Show ${one ? 'the earlier release' : `the ${count} earlier releases`} too`,
  showLater: (count: string, one: boolean): string =>
    `Show ${one ? 'the later release' : `the ${count} later releases`} too`,
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
function subjectWords({ shown, most, only, number }: ReleasesSentence): string {
  if (only !== null) return shown === 1 ? `: ${only}` : `, all under “${only}”`;
  if (most === null) return '';
  const subject = `${most.subject} (${number(most.count)})`;
  return most.count * 2 >= shown ? `, mostly ${subject}` : `, most of all ${subject}`;
}

function plannedWords({ shown, planned, number }: ReleasesSentence): string {
  if (planned === 0) return '';
  if (planned === shown) return shown === 1 ? '; it is only planned' : '; all are only planned';
  return planned === 1 ? '; 1 is only planned' : `; ${number(planned)} are only planned`;
}
