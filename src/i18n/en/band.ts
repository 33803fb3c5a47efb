/** What is counted under a span; `one` where the number is singular. */
const counts = {
  events: (count: string, one: boolean): string => `${count} ${one ? 'event' : 'events'}`,
  press: (count: string, one: boolean): string =>
    `${count} ${one ? 'mention' : 'mentions'} in the press`,
  releases: (count: string, one: boolean): string => `${count} ${one ? 'release' : 'releases'}`,
};

const quarters = ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'];

/** The year across the page. */
export const band = {
  label: 'The year, day by day',
  months: 'Months',
  marks: 'Releases: each one selects the two weeks before and after it',
  planned: 'planned',
  yearLong: (count: string, one: boolean): string =>
    `${count} ${one ? 'release' : 'releases'} known by the year alone`,
  names: { events: 'events', press: 'press', releases: 'releases' },
  counts,
  sentence: (days: string, events: string, press: string, releases: string): string =>
    `${days}: ${events}, ${press}, ${releases}.`,
  wholeYear: 'whole year',
  outside: (days: string, year: string): string =>
    `The days selected, ${days}, lie outside ${year}.`,
  dates: 'dates',
  from: 'From',
  to: 'to',
  firstDay: 'First day',
  lastDay: 'Last day',
  period: 'Period',
  periods: 'month, quarter…',
  quarters: 'Quarters',
  quarter: (number: number): string => quarters[number - 1],
  around: 'Two weeks before and after',
  play: 'play the year',
  speed: 'Speed',
  times: (speed: number): string => `${speed}×`,
};
