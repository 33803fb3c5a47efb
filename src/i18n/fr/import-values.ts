import type { importValues as en } from '../en/import-values';

const mapping: typeof en.mapping = {
  chosen: 'Vous l’avez choisie.',
  name: 'L’en-tête est le nom de la colonne.',
  heading: 'L’en-tête est connu.',
  typo: 'L’en-tête est presque un en-tête connu.',
  'part-of-heading': 'L’en-tête commence par un en-tête connu.',
  contents: 'Les cellules le montrent.',
  taken: 'Une autre colonne du fichier convient mieux ; celle-ci est gardée sous son en-tête.',
  'part-of-date': 'Lue avec l’année comme une seule date ; gardée aussi sous son en-tête.',
  unknown: 'Colonne inconnue ; elle est gardée sous son en-tête.',
  'reason-column': 'Nos propres remarques sur les lignes écartées ; non importées.',
};

const problem: typeof en.problem = {
  'not-a-day': (cell) => `« ${cell} » n’est pas une date.`,
  'no-such-day': (cell) => `« ${cell} » n’existe pas dans le calendrier.`,
  'end-before-start': (cell) => `Dans « ${cell} », la fin précède le début.`,
  'no-year': (cell) => `« ${cell} » ne dit pas son année, et le fichier non plus.`,
  'two-digit-year': (cell) => `L’année de « ${cell} » n’a que deux chiffres.`,
  'year-of-file': (cell) => `« ${cell} » ne dit pas son année : celle du fichier a été prise.`,
  'other-order': (cell) => `« ${cell} » ne peut se lire que dans l’autre ordre du jour et du mois.`,
  'doubtful-order': (cell) =>
    `« ${cell} » peut se lire dans les deux ordres, et la colonne contient les deux.`,
  'other-mark': (cell) => `« ${cell} » ne peut se lire qu’avec l’autre signe décimal.`,
  'doubtful-mark': (cell) =>
    `« ${cell} » peut se lire avec les deux signes décimaux, et la colonne contient les deux.`,
  serial: (cell) => `« ${cell} » est un nombre de jours, comme les tableurs les comptent.`,
  'days-apart': (cell) =>
    `« ${cell} » nomme des jours séparés : ceux qui sont entre eux sont comptés.`,
  winter: (cell) => `« ${cell} » est pris pour l’hiver qui commence cette année-là.`,
  'first-day-of-period': (cell) => `« ${cell} » est une période : son premier jour est gardé.`,
  'not-told': (cell) => `« ${cell} » dit que le nombre n’est pas connu.`,
  range: (cell) => `« ${cell} » est un intervalle et non un nombre.`,
  'spreadsheet-error': (cell) =>
    `« ${cell} » est une erreur du tableur : la cellule n’a pas de valeur.`,
  'not-a-number': (cell) => `« ${cell} » n’est pas un nombre.`,
  'no-value': (cell) => `« ${cell} » dit qu’il n’y a pas de valeur.`,
  'ambiguous-mark': (cell) =>
    `La virgule de « ${cell} » peut séparer des décimales ou des milliers.`,
  'missing-value': () => 'Une cellule nécessaire est vide.',
  'too-many-cells': () => 'La ligne a plus de cellules qu’il n’y a d’en-têtes.',
  'not-a-flag': (cell) => `« ${cell} » n’est ni oui ni non.`,
  'not-an-address': (cell) => `« ${cell} » n’est pas une adresse web.`,
  'address-completed': (cell) => `L’adresse a été trouvée dans « ${cell} », ou complétée.`,
  'unknown-value': (cell) => `« ${cell} » n’est pas une des valeurs de cette colonne.`,
  'out-of-range': (cell) => `« ${cell} » n’est pas sur Terre.`,
  'place-asked': (cell) =>
    `« ${cell} » peut être plusieurs lieux, ou n’est pas là où le fichier le dit.`,
  'place-is-area': (cell) => `« ${cell} » est le nom d’une région, d’un département ou d’un pays.`,
  'place-unknown': (cell) => `« ${cell} » n’est pas dans le répertoire des lieux.`,
  'place-without-coordinates': (cell) => `« ${cell} » est connu, mais pas son emplacement.`,
  'place-by-venue': (cell) => `« ${cell} » est placé dans la ville qu’il nomme.`,
  'place-by-spelling': (cell) => `« ${cell} » est pris pour une ville mal orthographiée.`,
  'place-by-size': (cell) => `« ${cell} » est pris pour la plus grande ville de ce nom.`,
  'place-by-part': (cell) => `« ${cell} » fait partie de la commune indiquée.`,
  'place-by-former-name': (cell) => `« ${cell} » est un ancien nom de la commune indiquée.`,
  'place-by-postcode': (cell) => `« ${cell} » est placé d’après son code postal.`,
  'id-taken': (cell) =>
    `L’identifiant « ${cell} » désigne déjà une autre ligne : celle-ci a reçu le sien.`,
};

const remedy: typeof en.remedy = {
  'correct-cell': 'Corrigez la cellule et importez de nouveau la ligne.',
  'choose-order': 'Choisissez l’ordre du jour et du mois pour la colonne.',
  'choose-mark': 'Choisissez le signe décimal de la colonne.',
  'choose-year': 'Choisissez l’année des jours qui n’en disent pas.',
  'choose-place': 'Choisissez le lieu.',
  'choose-value': 'Choisissez la valeur qu’elle représente.',
  'quote-cell': 'Mettez entre guillemets la cellule qui contient un séparateur.',
  check: 'À vérifier.',
  nothing: 'Rien à faire.',
};

const structural: typeof en.structural = {
  total: 'Un total, pas une ligne.',
  subtotal: 'Un sous-total, pas une ligne.',
  heading: 'Les en-têtes, répétés.',
  units: 'Une ligne d’unités.',
  note: 'Une note, pas une ligne.',
  preamble: 'Une ligne au-dessus des en-têtes.',
};

const place: typeof en.place = {
  name: 'par son nom',
  answer: 'comme vous l’avez dit',
  postcode: 'par son code postal',
  part: 'comme la commune dont il fait partie',
  'former-name': 'par un ancien nom',
  district: 'comme arrondissement de la ville',
  venue: 'par la ville que le lieu nomme',
  typo: 'par une orthographe voisine',
  largest: 'comme la plus grande de ce nom',
  elsewhere: 'par son nom, mais pas là où le fichier le dit',
  several: 'plusieurs villes : choisissez-en une',
  short: 'un nom abrégé : de quelle ville ?',
  area: 'le nom d’une région, d’un département ou d’un pays',
};

export const importValues: typeof en = {
  mapping,
  problem,
  remedy,
  structural,
  place,
  days: ({ dayMonth, monthDay, either }) => {
    const all = dayMonth + monthDay + either;
    // In French, zero is singular.
    const dates = all < 2 ? 'date' : 'dates';
    const can = dayMonth < 2 ? 'peut' : 'peuvent';
    const could = either < 2 ? 'peut' : 'peuvent';
    return `${all} ${dates} en chiffres : ${dayMonth} ne ${can} être que jour/mois, ${monthDay} que mois/jour, ${either} ${could} être l’un ou l’autre.`;
  },
  daysPresumed: 'Aucune cellule ne dit l’ordre : jour/mois est présumé.',
  daysMixed:
    'La colonne contient les deux ordres : vérifiez les dates qui peuvent être l’un ou l’autre.',
  numbers: ({ comma, point, either }) => {
    const show = comma < 2 ? 'cellule montre' : 'cellules montrent';
    const could = either < 2 ? 'peut' : 'peuvent';
    return `Signe décimal : ${comma} ${show} une virgule, ${point} un point, ${either} ${could} être l’un ou l’autre.`;
  },
  numbersPresumed:
    'Aucune cellule ne dit le signe décimal : celui de fichiers semblables est présumé.',
  numbersMixed:
    'La colonne contient les deux signes : vérifiez les nombres qui peuvent se lire avec l’un ou l’autre.',
  taken: (written, value) => `« ${written} » est pris pour « ${value} ».`,
  left: (written) => `« ${written} » est laissé hors de la colonne ; ses mots sont gardés à côté.`,
  added: (value) => `« ${value} » est une nouvelle valeur.`,
  duplicate: 'La même ligne est déjà là.',
};
