import type { ignored as en } from '../en/ignored';

/** Ce qui n’a pas été compris d’une adresse. */
export const ignored: typeof en = {
  title: 'Une partie de l’adresse n’a pas été comprise et n’est pas prise en compte :',
  others: (count) => `${count} de plus`,
  part: {
    view: (part) => `il n’y a pas de vue « ${part} »`,
    parameter: (part) => `« ${part} » est inconnu`,
    value: (part) => `« ${part} » ne peut pas être lu`,
    encoding: (part) => `« ${part} » est abîmé`,
    length: (part) => `« ${part} » est trop long et a été coupé`,
    year: (part) => `l’année ${part} n’est pas ici`,
    with: (part) => `pas d’année ${part} à comparer ici`,
  },
};
