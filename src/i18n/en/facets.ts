export const facets = {
  more: (hidden: number): string => (hidden === 1 ? '+ 1 other' : `+ ${hidden} others`),
  less: 'show fewer',
  beyond: (hidden: number): string =>
    hidden === 1 ? '1 other is found by its name' : `${hidden} others are found by their names`,
  find: 'Find a value',
  none: 'no such value',
  excluded: ', excluded',
  notStated: 'not stated',
  month: 'Month',
  both: (count: string, year: number, other: string, otherYear: number): string =>
    `${count} in ${year}, ${other} in ${otherYear}`,
  exclude: (label: string): string => `All but: ${label}`,
  hint: 'Shift and click: all but this value',
};
