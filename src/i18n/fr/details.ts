import type { details as en } from '../en/details';

export const details: typeof en = {
  yes: 'oui',
  source: 'Source',
  page: (page) => `rapport, p. ${page}`,
  section: (section) => `« ${section} »`,
  around: 'deux semaines avant et après',
  aroundHint: 'Limiter toute l’année à ces jours : ce qui se passe autour',
};
