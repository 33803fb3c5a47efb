import type { PressFacts, press as en } from '../en/press';

export const press: typeof en = {
  sentence(facts: PressFacts) {
    const { shown, total, outlets, outlet, months, month, day, number } = facts;
    if (shown === 0) return `Aucune des ${number(total)} mentions n’est retenue.`;
    if (shown === 1) return `1 mention sur ${number(total)} : ${outlet?.name}, le ${day}.`;
    const mentions =
      shown === total
        ? `${number(shown)} mentions`
        : `${number(shown)} des ${number(total)} mentions`;
    const where =
      outlets === 1
        ? `, toutes dans ${outlet?.name}`
        : ` dans ${number(outlets)} médias${mostly(shown, outlet, number)}`;
    if (!month) return `${mentions}${where}.`;
    if (months > 1)
      return `${mentions}${where}, le plus souvent en ${month.name} (${number(month.count)}).`;
    return outlets === 1
      ? `${mentions}${where} et en ${month.name}.`
      : `${mentions}${where}, toutes en ${month.name}.`;
  },
  picture: 'Une feuille par mention, empilées par mois',
  how: 'Le nom d’un mois le choisit, une feuille ouvre sa ligne plus bas.',
  bars: 'Les mentions de chaque mois',
  howBars: 'Le nom d’un mois le choisit ; le tableau plus bas a les lignes.',
  mark: (day, outlet, title, medium) => `${day}, ${outlet} : ${title} (${medium})`,
  month: (month, count) => `${month} : ${count} ${count < 2 ? 'mention' : 'mentions'}`,
  undated: (count) =>
    count < 2
      ? `${count} mention n’a pas de jour dans cette année.`
      : `${count} mentions n’ont pas de jour dans cette année.`,
};

/** « surtout » se dit d’au moins la moitié ; de moins, que c’est le premier nombre. */
function mostly(shown: number, outlet: PressFacts['outlet'], number: PressFacts['number']): string {
  if (!outlet) return '';
  const share = outlet.count * 2 >= shown ? 'surtout' : 'avant tout';
  return `, ${share} ${outlet.name} (${number(outlet.count)})`;
}
