/** What of an address was not understood. */
export const ignored = {
  title: 'Some of the address was not understood and is left out:',
  others: (count: number): string => `${count} more`,
  part: {
    view: (part: string) => `there is no view “${part}”`,
    parameter: (part: string) => `“${part}” is not known`,
    value: (part: string) => `“${part}” cannot be read`,
    encoding: (part: string) => `“${part}” is damaged`,
    length: (part: string) => `“${part}” is too long and was cut`,
    year: (part: string) => `the year ${part} is not here`,
    with: (part: string) => `there is no ${part} to compare with here`,
  },
};
