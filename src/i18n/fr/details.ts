import type { details as en } from '../en/details';

export const details: typeof en = {
  yes: 'oui',
  source: 'Source',
  page: (page) => `rapport, p. ${page}`,
  section: (section) => `« ${section} »`,
};
