/** What a sentence on the press says; months and days are written out already. */
export interface PressFacts {
  shown: number;
  total: number;
  outlets: number;
  outlet: { name: string; count: number } | null;
  months: number;
  month: { name: string; count: number } | null;
  /** Of the only mention. */
  day: string;
  number: (value: number) => string;
}

export const press = {
  sentence(facts: PressFacts): string {
    const { shown, total, outlets, outlet, months, month, day, number } = facts;
    if (shown === 0) return `None of the ${number(total)} mentions is selected.`;
    if (shown === 1) return `1 mention out of ${number(total)}: ${outlet?.name}, on ${day}.`;
    const mentions =
      shown === total
        ? `${number(shown)} mentions`
        : `${number(shown)} of the ${number(total)} mentions`;
    const where =
      outlets === 1
        ? `, all in ${outlet?.name}`
        : ` in ${number(outlets)} outlets${outlet ? `, above all ${outlet.name} (${number(outlet.count)})` : ''}`;
    if (!month) return `${mentions}${where}.`;
    if (months > 1)
      return `${mentions}${where}, most often in ${month.name} (${number(month.count)}).`;
    return outlets === 1
      ? `${mentions}${where} and in ${month.name}.`
      : `${mentions}${where}, all in ${month.name}.`;
  },
  picture: 'One sheet per mention, piled up by month',
  how: 'The name of a month selects it, a sheet opens its row below.',
  bars: 'The mentions of each month',
  howBars: 'The name of a month selects it; the table below has the rows.',
  mark: (day: string, outlet: string, title: string, medium: string): string =>
    `${day}, ${outlet}: ${title} (${medium})`,
  month: (month: string, count: number): string =>
    `${month}: ${count} ${count === 1 ? 'mention' : 'mentions'}`,
  undated: (count: number): string =>
    count === 1
      ? '1 mention has no day of this year.'
      : `${count} mentions have no day of this year.`,
};
