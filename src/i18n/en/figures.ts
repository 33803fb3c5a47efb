interface Headline {
  resources: string;
  year: number;
  /** The difference without its sign, and whether it is more. */
  change: { amount: string; more: boolean; year: number } | null;
  /** The share of donations. */
  donations: string | null;
  approximate: boolean;
}

interface Counted {
  shown: number;
  total: number;
  years: readonly number[];
}

/** The sign of a currency, if any; `one` is for languages that have a plural here. */
const billions: (value: string, sign: string, one: boolean) => string = (value, sign) =>
  `${sign}${value} billion`;

/** The figures of the year. */
export const figures = {
  headline: ({ resources, year, change, donations, approximate }: Headline): string => {
    const first = `${approximate ? 'About ' : ''}${resources} of resources in ${year}`;
    const than = change
      ? `, ${change.amount} ${change.more ? 'more' : 'less'} than in ${change.year}`
      : '';
    return `${first}${than}${donations ? `; ${donations} of it came from donations` : ''}.`;
  },
  counted: ({ shown, total, years }: Counted): string => {
    if (shown === 0) return 'No figure in this selection.';
    const head = shown === total ? figureCount(shown) : `${shown} of ${total} figures`;
    const [first, last] = [years[0], years[years.length - 1]];
    return `${head}, ${first === last ? `for ${first}` : `from ${first} to ${last}`}.`;
  },
  about: (value: string): string => `about ${value}`,
  aboutWord: 'about',
  aboutShort: (value: string): string => `c. ${value}`,
  /** A value with its unit; `one` unit is singular. */
  withUnit: (value: string, unit: string, one: boolean): string =>
    `${value} ${one ? singular(unit) : unit}`,
  billions,
  percent: (value: string): string => `${value}%`,
  points: (value: string): string => `${value} points`,
  named: (metric: string, year: number, value: string): string => `${metric}, ${year}: ${value}`,
  change: (absolute: string, relative: string): string => `${absolute}, ${relative}`,
  table: 'Show the table',
  picture: 'Show the chart',
  tableOf: (title: string): string => `${title}: table`,
  metric: 'Figure',
  unit: 'Unit',
  missing: 'not stated',
  close: 'Close',
  fields: (metric: string): string => `Where this comes from: ${metric}`,
  lines: 'Sums, year by year',
  changes: 'From one year to the next',
  fromTo: (from: number, to: number): string => `${from} to ${to}`,
  says: (value: string): string => `the report says ${value}`,
  rule: 'No percentage of a balance, nor of a base that is too small for one.',
  pairs: (from: number, to: number): string => `${from} and ${to}`,
  growth: 'Growth in a year',
  stated: 'stated',
  computed: 'computed',
  both: 'stated, and computed',
  statedNot: (value: string): string => `stated; computed: ${value}`,
  /** `unit` is plural, as the table has it. */
  counts: (unit: string | null): string =>
    unit ? `One dot for each ${singular(unit)}` : 'One dot each',
  squares: 'PeerTube and YouTube',
  ratio: (value: string): string =>
    `${value} times as many videos, in areas that stand as they do.`,
  ratioSays: (value: string): string => `The report says ${value}.`,
  numbers: 'Further figures',
  numbersAlone: 'In figures',
};

function figureCount(count: number): string {
  return count === 1 ? '1 figure' : `${count} figures`;
}

const IRREGULAR: Readonly<Record<string, string>> = { people: 'person' };

/** The first word without its plural: `requests a day`, `people`. */
function singular(unit: string): string {
  const [first, ...rest] = unit.split(' ');
  return [IRREGULAR[first] ?? first.replace(/s$/, ''), ...rest].join(' ');
}
