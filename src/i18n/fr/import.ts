import type { importing as en } from '../en/import';

const rowsOf = (count: string, one: boolean) => `${count} ${one ? 'ligne' : 'lignes'}`;

export const importing: typeof en = {
  title: 'Apporter un tableau d’une autre année',
  intro:
    'Une liste d’événements, de mentions dans la presse, de parutions, de partenaires ou de chiffres, telle que votre tableur l’enregistre (CSV). Elle est lue ici et reste dans ce navigateur : rien n’est envoyé nulle part.',
  choose: 'Choisir des fichiers',
  drop: 'ou les déposer sur cette page',
  formats:
    'CSV, TSV ou texte ; jusqu’à 200 Mo, 2 000 000 de lignes, 200 colonnes et 100 000 caractères par cellule.',
  paste: 'Coller un tableau',
  pasteLabel: 'Un tableau copié d’un tableur ou d’une page de wiki',
  pasteRead: 'Lire ce qui est collé',
  pasted: 'tableau collé',
  samples: 'Essayer avec de vrais extraits',
  samplesNote:
    'Des faits que Framasoft a publiés sur d’autres années, choisis à la main : des extraits, pas des années complètes.',
  templates: 'Partir d’un tableau vide',
  templatesNote: 'Les en-têtes compris d’emblée, à remplir dans votre tableur.',
  template: (table) => `${table} (CSV)`,

  reading: (file) => `Lecture de ${file}`,
  steps: {
    decode: 'Lecture des lettres',
    parse: 'Recherche des lignes',
    structure: 'Recherche des en-têtes et des totaux',
    places: 'Chargement des villes',
    read: 'Lecture des jours, des nombres et des lieux',
  },
  cancel: 'Abandonner',
  broken:
    'La lecture s’est interrompue : le fichier a disparu, ou le navigateur y a mis fin faute de mémoire. Rien n’en a été gardé. Fermez d’autres onglets et recommencez, ou coupez le fichier.',
  again: 'Choisir un autre fichier',
  waiting: (count) =>
    count < 2 ? 'Un autre fichier attend.' : `${count} autres fichiers attendent.`,
  nextFile: 'Fichier suivant',

  preview: (file) => `« ${file} », tel qu’il est compris`,
  rowsOf,
  sum: (read, imported, aside, empty, there) =>
    `lignes lues : ${read} = à importer : ${imported} + mises de côté : ${aside} + vides : ${empty} + déjà là : ${there}`,
  sumDone: (read, imported, aside, empty, there) =>
    `lignes lues : ${read} = importées : ${imported} + mises de côté : ${aside} + vides : ${empty} + déjà là : ${there}`,
  long: 'Le fichier a une colonne par année : chacune de ses cases compte pour une ligne.',
  busy: 'Nouvelle lecture…',
  asLastTime:
    'Les colonnes et les valeurs sont celles que vous aviez choisies pour le dernier fichier aux mêmes en-têtes.',

  how: 'Comment le fichier est lu',
  takenBack: 'Ce choix n’a pas été retenu, car rien ne pouvait être lu :',
  encoding: 'Lettres',
  separator: 'Séparateur',
  quotes: 'Guillemets',
  headingLine: 'En-têtes à la ligne',

  columns: 'Colonnes',
  table: 'Le fichier est un tableau de',
  tableMissing: (what) =>
    `Aucune ligne ne peut être lue : il manque la colonne ${what}. Choisissez-la ci-dessous.`,
  or: 'ou',
  inFile: 'Dans le fichier',
  examples: 'Premières valeurs',
  becomes: 'Devient',
  because: 'Parce que',
  keptAsText: 'gardée comme texte sous son nom',
  unnamed: (position) => `colonne ${position}`,

  days: 'Jours et nombres',
  dayWords: 'Les dates ne laissent pas de doute sur l’ordre du jour et du mois.',
  order: (column) => `${column} : ordre`,
  orders: { 'day-month': 'jour/mois', 'month-day': 'mois/jour' },
  yearOfDays: 'Année des jours qui n’en nomment pas',
  mark: (column) => `${column} : décimales`,
  marks: { ',': 'virgule décimale', '.': 'point décimal' },

  values: 'Valeurs rapprochées',
  valuesNote: 'À gauche ce qu’écrit le fichier, à droite ce qui en est compris.',
  valueReasons: {
    same: 'la même',
    chosen: 'vous l’avez choisi',
    spelling: 'une autre graphie',
    synonym: 'un autre mot pour la même chose',
    'part-of-text': 'une partie du texte',
    typo: 'une faute de frappe',
    new: 'nouvelle ici',
    refused: 'inconnue : laissée de côté',
  },
  asWritten: (value) => `« ${value} », tel quel`,
  leftOut: 'laissée de côté',
  valueOf: (written) => `« ${written} » est`,

  places: 'Lieux à décider',
  placesAsked: 'Plusieurs lieux portent ces noms : duquel s’agit-il ?',
  placesUnknown:
    'Aucun répertoire ne les connaît. Leurs lignes sont importées sans place sur la carte.',
  placesGuessed: 'Pris pour une ville ; à vérifier.',
  placesAnswered: 'Comme vous l’avez dit.',
  placesMore: (count) =>
    count === 1
      ? 'Un autre suivra quand ceux-ci seront décidés.'
      : `${count} autres suivront quand ceux-ci seront décidés.`,
  placesOnline: (rows) => `En ligne : ${rows}.`,
  placeOf: (text, rows) => `« ${text} » (${rows}) est`,
  undecided: 'à décider : sans place sur la carte',
  isOnline: 'en ligne',
  isUnknown: 'aucun lieu',
  otherPlace: 'un autre lieu…',
  searchPlace: 'Nom d’une ville',
  typePlace: (text) => `Ville de « ${text} »`,
  foundPlaces: 'Villes qui commencent ainsi',
  foundCount: (count) => {
    if (count === 0) return 'Aucune ville de ce nom.';
    return count === 1 ? '1 ville.' : `${count} villes.`;
  },

  firstRows: 'Les premières lignes telles qu’elles seront',
  aside: 'Lignes mises de côté',
  asideNote:
    'Elles ne sont pas importées. Corrigez une case ici et la ligne est relue, ou téléchargez-les, corrigez-les dans votre tableur et importez ce fichier.',
  asideMore: (count) => `et ${count} autres, toutes dans le téléchargement`,
  asideDownload: 'Télécharger les lignes mises de côté',
  asideName: (file) => `${file}-mises-de-cote.csv`,
  problems: 'À vérifier',
  problemsNote: 'Ces lignes sont importées ; voici ce qui a été remarqué.',
  line: 'Ligne',
  column: 'Colonne',
  cell: 'Tel qu’écrit',
  reason: 'Raison',
  remedy: 'Que faire',
  correct: (heading, line) => `${heading}, ligne ${line}`,

  into: 'Où les ranger',
  datasetName: 'Nom',
  year: 'Année',
  years: (list) => `Les lignes sont de plusieurs années : ${list}.`,
  yearRows: (year, rows) => `${year} (${rows})`,
  eachYear: 'chaque année à part',
  oneYear: 'toutes sous une année',
  scope: 'Est-ce l’année entière ?',
  scopes: {
    unconfirmed: 'non confirmé',
    complete: 'l’année complète',
    extract: 'un extrait',
  },
  edition: 'Version de vos fichiers',
  editions: (edition) => (edition === 1 ? 'la première' : `version ${edition}`),
  besideNote: (names) => `De cette année et de ce tableau, ce navigateur a déjà : ${names}.`,
  placements: {
    add: 'Y ajouter les lignes ; celles qui y sont déjà sont ignorées',
    replace: 'Remplacer ce qui s’y trouve',
    version: (edition) =>
      `Garder les lignes à côté, comme version ${edition}, pour comparer ; aucune n’est ignorée`,
  },
  overtaken:
    'Entre-temps, un autre onglet a changé vos fichiers de cette année : ce qui est déjà là a été recompté, et rien n’est encore enregistré.',
  submit: 'Importer',
  nothing: 'Aucune ligne ne peut être importée telle que le fichier est lu.',
  storing: 'Enregistrement des lignes',
  storingWaits: 'Un autre onglet enregistre des lignes : celui-ci attend son tour.',
  stored: (rows, of, rate) => `${rows} lignes sur ${of}, ${rate} par seconde`,

  unkeptTitle: 'Les lignes n’ont pas pu être enregistrées',
  unkept: {
    full: 'Il n’y a plus de place dans ce que ce navigateur garde. Rien n’a été enregistré. Faites de la place (supprimez des fichiers ci-dessous, ou les données d’autres sites) et recommencez.',
    refused:
      'Ce navigateur ne garde rien pour cette page (fenêtre privée, ou réglages). Rien n’a été enregistré.',
    newer:
      'Un autre onglet a une version plus récente de cette page. Rien n’a été enregistré : rechargez cette page et importez de nouveau.',
    blocked:
      'Une version plus ancienne de cette page est ouverte dans un autre onglet. Rien n’a été enregistré : fermez cet onglet et recommencez.',
    silent:
      'Le stockage du navigateur ne répond pas. Rien n’a été enregistré. Fermez d’autres onglets et recommencez.',
    gone: 'Ce que le navigateur gardait a disparu. Rien n’a été enregistré. Recommencez.',
    unknown:
      'Le navigateur a refusé d’enregistrer les lignes. Rien n’a été enregistré. Recommencez.',
  },
  tryAgain: 'Recommencer',
  forNow: 'Les utiliser dans cette seule page, jusqu’à sa fermeture',

  done: (rows, name) => `${rows} de ${name} : importation faite.`,
  doneForNow: 'Elles ne sont que dans cette page, et disparaîtront à sa fermeture.',
  undo: 'Annuler',
  look: (year, edition, table) =>
    edition > 1 ? `Voir ${year}, version ${edition} : ${table}` : `Voir ${year} : ${table}`,
  tables: {
    events: 'événements',
    press: 'presse',
    releases: 'parutions',
    partners: 'partenaires',
    figures: 'chiffres',
    claims: 'affirmations',
  },
};
