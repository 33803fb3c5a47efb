import type { files as en } from '../en/files';

/** Ce que les fichiers du lecteur s’appellent, contiennent et sont devenus. */
export const files: typeof en = {
  title: 'Vos fichiers',
  none: 'Aucun fichier pour l’instant. Ceux que vous importerez seront ici et resteront dans ce navigateur.',
  waiting: 'On demande au navigateur ce qu’il garde…',
  facts: (table, rows, day) =>
    `${table}, ${rows.text} ${rows.one ? 'ligne' : 'lignes'}, importé le ${day}`,
  ledger: (read, imported, setAside, empty, known) =>
    `${read.text} ${read.one ? 'ligne lue' : 'lignes lues'} : ${imported.text} ${imported.one ? 'importée' : 'importées'}, ${setAside.text} ${setAside.one ? 'mise' : 'mises'} de côté, ${empty.text} ${empty.one ? 'vide' : 'vides'}, ${known.text} déjà là.`,
  edition: (edition) =>
    `Version ${edition} de cette année : elle est à côté de la première, pour comparer.`,
  putFirst: 'prendre plutôt cette version',
  putThisFirst: (name) => `Prendre plutôt ${name} que la première version`,
  loose: 'Seule cette page le tient : il disparaîtra quand vous la fermerez.',
  damaged:
    'Abîmé : des lignes ont disparu du navigateur, il n’est donc pas montré. Restaurez-le depuis une sauvegarde, ou supprimez-le.',
  rename: 'renommer',
  renameThis: (name) => `Renommer ${name}`,
  newName: 'Nouveau nom',
  save: 'Enregistrer',
  cancel: 'Abandonner',
  year: 'Année',
  wrongYear: 'Une année est un nombre entier de 1000 à 9999.',
  scope: 'Il contient',
  scopes: { complete: 'toute l’année', extract: 'un extrait', unconfirmed: 'non confirmé' },
  look: 'voir les lignes',
  lookAt: (name) => `Voir les lignes de ${name}`,
  delete: 'supprimer',
  deleteThis: (name) => `Supprimer ${name}`,
  undo: 'Annuler',
  said: {
    deleted: (name) => `${name} est supprimé.`,
    back: (name) => `${name} est de retour.`,
    first: (name) => `${name} est maintenant la première version de son année.`,
    second: (name) => `${name} est de nouveau à côté de la première version.`,
    renamed: (name) => `Le fichier s’appelle maintenant ${name}.`,
    moved: (name, year) => `${name} fait maintenant partie de l’année ${year}.`,
    complete: (name) => `${name} vaut pour toute l’année.`,
    extract: (name) => `${name} vaut pour un extrait.`,
    unconfirmed: (name) => `Ce que ${name} contient de l’année n’est pas confirmé.`,
  },
};
