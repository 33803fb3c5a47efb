import type { years as en } from '../en/years';

export const years: typeof en = {
  rows: {
    events: (count, one) => `${count} ${one ? 'événement' : 'événements'}`,
    press: (count, one) => `${count} ${one ? 'mention' : 'mentions'} dans la presse`,
    releases: (count, one) => `${count} ${one ? 'parution' : 'parutions'}`,
    partners: (count, one) => `${count} ${one ? 'lien' : 'liens'} avec des partenaires`,
    figures: (count, one) => `${count} ${one ? 'chiffre' : 'chiffres'}`,
    claims: (count, one) => `${count} ${one ? 'affirmation' : 'affirmations'}`,
  },
  sentence: (year, tables) => `Vos fichiers de ${year} : ${tables}.`,
  narrowed: (tables) => `Dans cette sélection de vos fichiers : ${tables}.`,
  none: 'rien',
  note: 'Ces lignes viennent de fichiers que vous avez apportés. Elles ne sont gardées que dans ce navigateur.',
  noTable: {
    events: (year) => `Vos fichiers de ${year} n’ont pas d’événements.`,
    press: (year) => `Vos fichiers de ${year} n’ont pas de mentions dans la presse.`,
    releases: (year) => `Vos fichiers de ${year} n’ont pas de parutions.`,
    partners: (year) => `Vos fichiers de ${year} n’ont pas de partenaires.`,
    figures: (year) => `Vos fichiers de ${year} n’ont pas de chiffres.`,
    claims: (year) => `Vos fichiers de ${year} n’ont pas d’affirmations.`,
  },
  other: 'Ils ont :',
};
