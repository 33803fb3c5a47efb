import type { backup as en } from '../en/backup';

const wanted = {
  text: 'n’est pas un texte, ou est vide ou trop long',
  count: 'n’est pas un nombre entier positif ou nul, ou est trop grand',
  year: 'n’est pas une année',
  edition: 'n’est pas un nombre entier de 1 à 9',
  table: 'n’est pas le nom d’une table',
  scope: 'n’est ni « complete », ni « extract », ni « unconfirmed »',
  time: 'n’est pas une date avec une heure',
  kind: 'n’est pas la nature de cette colonne',
  key: 'n’est pas une clé connue',
  list: 'n’est pas une liste, ou est trop court ou trop long',
  object: 'manque ou n’est pas un objet',
  name: 'n’est pas un nom qui peut être ici',
  unlike: 'contient deux fois la même chose',
  sum: 'ne tombe pas juste : les lignes lues ne sont pas la somme des autres',
};

const flaw = {
  quote: 'les guillemets ne sont pas en ordre',
  cells: 'il y a plus ou moins de cases que d’en-têtes',
  'too-long': 'l’enregistrement est trop long',
  cut: 'le fichier s’arrête au milieu',
};

const bad = {
  'not-a-day': 'n’est pas un jour',
  'not-a-number': 'n’est pas un nombre',
  'not-a-flag': 'n’est ni vrai ni faux',
  'not-an-address': 'n’est pas une adresse web',
};

/** Un seul fichier qui contient tout, et le chemin du retour. */
export const backup: typeof en = {
  title: 'Sauvegarde',
  what: 'Un seul fichier avec tous les vôtres, leurs noms, leurs années, leurs comptes et ce que vous avez décidé à leur sujet : un paquet de données zippé, que d’autres logiciels lisent aussi.',
  nothing: 'Il n’y a rien à sauvegarder pour l’instant.',
  save: 'Télécharger une sauvegarde',
  restore: 'Restaurer une sauvegarde',
  choose: 'Choisir une sauvegarde (.zip)',
  writing: 'Écriture de la sauvegarde',
  reading: 'Lecture de la sauvegarde',
  storing: 'Rangement',
  cancel: 'Arrêter',
  cancelled: 'Arrêté : rien n’a été changé.',
  saved: (name, size) => `${name} est écrit (${size}).`,
  leftOut: (names) => `Laissé de côté parce qu’abîmé : ${names}.`,
  tooLarge:
    'Dépaquetée, la sauvegarde dépasserait 400 Mo : elle n’a pas été écrite. Supprimez des fichiers que vous avez ailleurs, puis recommencez.',
  restored: (count) =>
    count.one ? `${count.text} fichier est restauré.` : `${count.text} fichiers sont restaurés.`,
  known: (names, count) =>
    count.one ? `Déjà ici : ${names}.` : `Déjà ici, et laissés tels quels : ${names}.`,
  empty: 'Cette sauvegarde ne contient aucun fichier.',
  unchanged: 'Rien n’a été changé.',
  refusal: {
    'not-a-zip':
      'Ce fichier n’est pas un zip. Une sauvegarde de Millésime s’appelle millesime-AAAA-MM-JJ.zip.',
    cut: 'Ce fichier est incomplet : il en manque une partie. Copiez-le ou téléchargez-le de nouveau.',
    encrypted: 'Ce zip demande un mot de passe. Une sauvegarde de Millésime n’en demande jamais.',
    'too-large':
      'Dépaqueté, ce zip serait plus grand que ne peut l’être une sauvegarde (400 Mo) : il n’est pas ouvert.',
    'no-package': 'Ce zip n’est pas une sauvegarde : il n’a pas de datapackage.json.',
    'not-ours':
      'Ce zip contient un paquet de données d’un autre logiciel. Dépaquetez-le, puis importez ses fichiers CSV un à un.',
    newer:
      'Cette sauvegarde a été écrite par une version plus récente de Millésime. Rechargez la page, puis recommencez.',
    path: (path) =>
      `Ce zip nomme un fichier qui n’a pas sa place dans une sauvegarde (« ${path} ») : il n’est pas ouvert.`,
    damaged: (path) =>
      `« ${path} » est abîmé dans ce zip. Copiez ou téléchargez le fichier de nouveau.`,
    faults: 'Cette sauvegarde ne peut pas être lue :',
  },
  more: (count) => `et ${count.text} de plus`,
  fault: {
    shape: (where, what) => `${where} ${wanted[what]}.`,
    'no-file': (path) => `${path} manque.`,
    heading: (path) => `${path} : les en-têtes ne sont pas ceux qui sont décrits.`,
    rows: (path, told, found) =>
      `${path} : ${told} lignes sont décrites, il y en a ${found} ou plus.`,
    record: (path, record, what) => `${path}, enregistrement ${record} : ${flaw[what]}.`,
    cell: (path, record, column, what) =>
      `${path}, enregistrement ${record} : « ${column} » ${bad[what]}.`,
  },
};
