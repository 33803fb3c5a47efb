/** What a view shows under a selection, as it was counted by hand in the report and its tables. */
export interface Shown {
  /** The numbers in the identifiers of the rows; `all` of the table. */
  rows: string;
  fr: string;
  en: string;
  /** Where there is no row: the ways out that are offered. */
  out?: string[];
}

export interface Counted {
  /** What is hard about it. */
  what: string;
  /** The address after the name of the view. */
  selection: string;
  map: Shown;
  releases: Shown;
  press: Shown;
  partners: Shown;
}

/** Numbers of releases of which only the year is known, which any day of 2019 touches. */
const YEAR_LONG =
  '02 03 04 05 22 25 33 34 36 37 38 39 40 42 48 53 55 56 57 58 73 74 75 76 77 78 79 80 81 82';

const ALL: Record<'map' | 'releases' | 'press' | 'partners', Shown> = {
  map: {
    rows: 'all',
    fr: '66 événements en 2019, dans 29 villes et en ligne, avant tout à Lyon (22), le plus souvent des conférences (32).',
    en: '66 events in 2019, in 29 towns and online, above all in Lyon (22), most often lectures (32).',
  },
  releases: {
    rows: 'all',
    fr: '84 parutions, de 2014 à 2021\u202f; 19 sont seulement prévues.',
    en: '84 releases, from 2014 to 2021; 19 are only planned.',
  },
  press: {
    rows: 'all',
    fr: '41 mentions dans 32 médias, avant tout Next INpact (7), le plus souvent en septembre (10).',
    en: '41 mentions in 32 outlets, above all Next INpact (7), most often in September (10).',
  },
  partners: {
    rows: 'all',
    fr: '99 liens avec 77 partenaires, de 19 sortes, d’abord «\u00a0consolidation\u00a0» (23)\u202f; 18 partenaires en ont plus d’un.',
    en: '99 ties with 77 partners, of 19 kinds, first of all “strengthened tie” (23); 18 partners have more than one.',
  },
};

const NONE = {
  map: {
    rows: '',
    fr: 'Aucun des 66 événements n’est retenu.',
    en: 'None of the 66 events is selected.',
  },
  releases: {
    rows: '',
    fr: 'Aucune parution dans cette sélection.',
    en: 'No release in this selection.',
  },
  press: {
    rows: '',
    fr: 'Aucune des 41 mentions n’est retenue.',
    en: 'None of the 41 mentions is selected.',
  },
  partners: {
    rows: '',
    fr: 'Aucun des 99 liens n’est retenu.',
    en: 'None of the 99 ties is selected.',
  },
};

const nowhere = (what: string) => ({ ...ALL, what });

export const COUNTED: readonly Counted[] = [
  {
    ...nowhere('nothing is selected'),
    selection: '',
  },
  {
    ...nowhere('one town or another'),
    selection: 'city=Lyon&city=Paris',
    map: {
      rows: '01 02 03 04 06 12 15 19 21 26 31 35 38 40 41 43 47 48 50 51 57 59 60 61 62 63',
      fr: '26 des 66 événements ont eu lieu entre janvier et décembre, avant tout à Lyon (22), le plus souvent des conférences (12).',
      en: '26 of the 66 events took place between January and December, above all in Lyon (22), most often lectures (12).',
    },
  },
  {
    ...nowhere('one category, anywhere but in one town, over four months'),
    selection: 'category=intervention&city=!Lyon&day=2019-03-01..2019-06-30',
    map: {
      rows: '30 32 33 34 36 37 39 41 42 44 45 46 49 52 53 54 55 56',
      fr: '18 des 58 interventions ont eu lieu entre mars et juin, dans 16 villes, surtout des conférences (10).',
      en: '18 of the 58 interventions took place between March and June, in 16 towns, mostly lectures (10).',
    },
    releases: {
      rows: `${YEAR_LONG} 13 17 23 28 59 64`,
      fr: '36 des 84 parutions, en 2019, avant tout CHATONS (7).',
      en: '36 of 84 releases, in 2019, most of all CHATONS (7).',
    },
    press: {
      rows: '22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 41',
      fr: '16 des 41 mentions dans 12 médias, le plus souvent en juin (6).',
      en: '16 of the 41 mentions in 12 outlets, most often in June (6).',
    },
  },
  {
    ...nowhere('a town that is not stated'),
    selection: 'city=',
    map: {
      rows: '17',
      fr: '1 des 66 événements a eu lieu en ligne en septembre.',
      en: '1 of the 66 events took place online in September.',
    },
  },
  {
    ...nowhere('the middle day of an event of three days'),
    selection: 'day=2019-06-08..2019-06-08',
    map: {
      rows: '32',
      fr: '1 des 66 événements a eu lieu à Selles-sur-Cher en juin.',
      en: '1 of the 66 events took place in Selles-sur-Cher in June.',
    },
    releases: {
      rows: YEAR_LONG,
      fr: '30 des 84 parutions, en 2019, avant tout CHATONS (7).',
      en: '30 of 84 releases, in 2019, most of all CHATONS (7).',
    },
    press: { ...NONE.press, out: ['Sans 8 juin 2019\u00a0: 41 lignes'] },
  },
  {
    ...nowhere('the last day of an event that began the month before'),
    selection: 'day=2019-06-02..2019-06-06',
    map: {
      rows: '33 34 35 36',
      fr: '4 des 66 événements ont eu lieu entre mai et juin, dans 4 villes, surtout des conférences (3).',
      en: '4 of the 66 events took place between May and June, in 4 towns, mostly lectures (3).',
    },
    releases: {
      rows: YEAR_LONG,
      fr: '30 des 84 parutions, en 2019, avant tout CHATONS (7).',
      en: '30 of 84 releases, in 2019, most of all CHATONS (7).',
    },
    press: {
      rows: '24 25 26',
      fr: '3 des 41 mentions dans 3 médias, toutes en juin.',
      en: '3 of the 41 mentions in 3 outlets, all in June.',
    },
  },
  {
    ...nowhere('the last day of summer, and days of a contract that ends in 2020'),
    selection: 'day=2019-09-22..2019-09-24',
    map: {
      rows: '18',
      fr: '1 des 66 événements a eu lieu à Saint-Étienne en septembre.',
      en: '1 of the 66 events took place in Saint-Étienne in September.',
    },
    releases: {
      rows: `${YEAR_LONG} 08 23 64 66`,
      fr: '34 des 84 parutions, de 2019 à janvier 2020, avant tout CHATONS (7).',
      en: '34 of 84 releases, from 2019 to January 2020, most of all CHATONS (7).',
    },
    press: {
      rows: '16 17',
      fr: '2 des 41 mentions dans 2 médias, toutes en septembre.',
      en: '2 of the 41 mentions in 2 outlets, all in September.',
    },
  },
  {
    ...nowhere('the day after the end of November, of summer and of a quarter'),
    selection: 'day=2020-01-17..2020-01-31',
    map: { ...NONE.map, out: ['Sans 17–31 janvier 2020\u00a0: 66 lignes'] },
    releases: {
      rows: '26 30 35 43 47 49 51 52 68 69 70 71 72 83 84',
      fr: '15 des 84 parutions, de 2020 à 2021\u202f; 14 sont seulement prévues.',
      en: '15 of 84 releases, from 2020 to 2021; 14 are only planned.',
    },
    press: NONE.press,
  },
  {
    ...nowhere('two years before the one that is told'),
    selection: 'day=2017-01-01..2018-12-31',
    map: NONE.map,
    releases: {
      rows: '01 09 27 41 45 63 65',
      fr: '7 des 84 parutions, de 2017 à 2018.',
      en: '7 of 84 releases, from 2017 to 2018.',
    },
    press: NONE.press,
  },
  {
    ...nowhere('days of two years'),
    selection: 'day=2019-12-25..2020-01-20',
    map: NONE.map,
    releases: {
      rows: `${YEAR_LONG} 16 18 26 30 35 43 47 49 51 52 54 66 68 69 70 71 72 83 84`,
      fr: '49 des 84 parutions, de 2019 à 2021, avant tout CHATONS (8)\u202f; 14 sont seulement prévues.',
      en: '49 of 84 releases, from 2019 to 2021, most of all CHATONS (8); 14 are only planned.',
    },
    press: {
      rows: '01',
      fr: '1 mention sur 41\u00a0: Le Monde, le 27 décembre 2019.',
      en: '1 mention out of 41: Le Monde, on December 27, 2019.',
    },
  },
  {
    what: 'a part of a word, in capitals with an accent',
    selection: 'q=DÉGOOGLIS',
    map: {
      rows: '22 31 35 39',
      fr: '4 des 66 événements ont eu lieu entre mai et août, avant tout à Lyon (2), uniquement des conférences.',
      en: '4 of the 66 events took place between May and August, above all in Lyon (2), only lectures.',
    },
    releases: {
      rows: '01 02 03 04 05 06 07 08 72',
      fr: '9 des 84 parutions, de 2014 à 2021, toutes sous «\u00a0Dégooglisons Internet\u00a0»\u202f; 2 sont seulement prévues.',
      en: '9 of 84 releases, from 2014 to 2021, all under “Dégooglisons Internet”; 2 are only planned.',
    },
    press: {
      rows: '11',
      fr: '1 mention sur 41\u00a0: ZDNet, le 29 septembre 2019.',
      en: '1 mention out of 41: ZDNet, on September 29, 2019.',
    },
    partners: { ...NONE.partners, out: ['Sans «\u00a0DÉGOOGLIS\u00a0»\u00a0: 99 lignes'] },
  },
  {
    what: 'two words, apart from one another',
    selection: 'q=framasoft%20GOOGLE',
    map: NONE.map,
    releases: NONE.releases,
    press: {
      rows: '13 14 15 17',
      fr: '4 des 41 mentions dans 4 médias, toutes en septembre.',
      en: '4 of the 41 mentions in 4 outlets, all in September.',
    },
    partners: NONE.partners,
  },
  {
    what: 'two words in singular and plural',
    selection: 'q=logiciel%20libre',
    map: {
      rows: '01 15 23 24 27 44',
      fr: '6 des 66 événements ont eu lieu entre mai et décembre, dans 4 villes, surtout des conférences (4).',
      en: '6 of the 66 events took place between May and December, in 4 towns, mostly lectures (4).',
    },
    releases: NONE.releases,
    press: NONE.press,
    partners: NONE.partners,
  },
  {
    what: 'an accent that is a letter of its own, an apostrophe that is curved',
    selection: 'q=d%E2%80%99e%CC%81te%CC%81',
    map: {
      rows: '29',
      fr: '1 des 66 événements a eu lieu à Marseille en juillet.',
      en: '1 of the 66 events took place in Marseille in July.',
    },
    releases: NONE.releases,
    press: NONE.press,
    partners: NONE.partners,
  },
  {
    what: 'a word in a title, a town and a name',
    selection: 'q=etienne',
    map: {
      rows: '18 34',
      fr: '2 des 66 événements ont eu lieu à Saint-Étienne entre juin et septembre.',
      en: '2 of the 66 events took place in Saint-Étienne between June and September.',
    },
    releases: NONE.releases,
    press: NONE.press,
    partners: {
      rows: '85',
      fr: '1 lien sur 99\u00a0: Étienne Georges (auteur).',
      en: '1 tie out of 99: Étienne Georges (author).',
    },
  },
  {
    what: 'a word in each table but one',
    selection: 'q=contributopia',
    map: {
      rows: '08',
      fr: '1 des 66 événements a eu lieu à Toulouse en novembre.',
      en: '1 of the 66 events took place in Toulouse in November.',
    },
    releases: {
      rows: '54 55 73 75',
      fr: '4 des 84 parutions, en 2019, surtout Contributopia (3).',
      en: '4 of 84 releases, in 2019, mostly Contributopia (3).',
    },
    press: NONE.press,
    partners: {
      rows: '22',
      fr: '1 lien sur 99\u00a0: David Revoy (prestataire).',
      en: '1 tie out of 99: David Revoy (contractor).',
    },
  },
  {
    ...nowhere('values of two lists, of which a row may hold several'),
    selection: 'speaker=Angie&speaker=pyg&type=atelier&type=table%20ronde',
    map: {
      rows: '03 11 12 13 21 25 26 28 42 48 50 52 53',
      fr: '13 des 66 événements ont eu lieu entre mars et décembre, avant tout à Lyon (6).',
      en: '13 of the 66 events took place between March and December, above all in Lyon (6).',
    },
  },
  {
    ...nowhere('a list that holds nothing, and one that holds a value'),
    selection: 'type=stand&speaker=',
    map: {
      rows: '41',
      fr: '1 des 66 événements a eu lieu à Paris en mai.',
      en: '1 of the 66 events took place in Paris in May.',
    },
  },
  {
    ...nowhere('a type that is not stated, which every release has'),
    selection: 'type=',
    map: {
      rows: '18 44 59 60 61 62 63 64 65 66',
      fr: '10 des 66 événements ont eu lieu entre janvier et décembre, avant tout à Lyon (5).',
      en: '10 of the 66 events took place between January and December, above all in Lyon (5).',
    },
    releases: { ...NONE.releases, out: ['Sans type non précisé\u00a0: 84 lignes'] },
  },
  {
    ...nowhere('types of releases, which say nothing of events'),
    selection: 'type=annonce&type=version',
    releases: {
      rows: '01 06 09 10 11 12 14 23 41 42 67',
      fr: '11 des 84 parutions, de 2014 à 2020, avant tout PeerTube (4)\u202f; 3 sont seulement prévues.',
      en: '11 of 84 releases, from 2014 to 2020, most of all PeerTube (4); 3 are only planned.',
    },
  },
  {
    ...nowhere('two subjects, nothing planned, the last quarter'),
    selection: 'subject=PeerTube&subject=Mobilizon&status=!planned&day=2019-10-01..2019-12-31',
    map: {
      rows: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 63 64 66',
      fr: '19 des 66 événements ont eu lieu entre octobre et décembre, avant tout à Lyon (7), le plus souvent des conférences (9).',
      en: '19 of the 66 events took place between October and December, above all in Lyon (7), most often lectures (9).',
    },
    releases: {
      rows: '10 11 15 16 74',
      fr: '5 des 84 parutions, en 2019, surtout PeerTube (3).',
      en: '5 of 84 releases, in 2019, mostly PeerTube (3).',
    },
    press: {
      rows: '01 02 03 04 05 06 07 08 39 40',
      fr: '10 des 41 mentions dans 8 médias, avant tout Next INpact (3), le plus souvent en octobre (6).',
      en: '10 of the 41 mentions in 8 outlets, above all Next INpact (3), most often in October (6).',
    },
  },
  {
    what: 'outlets, days and a word',
    selection: 'outlet=Next%20INpact&outlet=TOOLinux&day=2019-05-01..2019-06-30&q=mobilizon',
    map: {
      ...NONE.map,
      out: ['Sans «\u00a0mobilizon\u00a0»\u00a0: 16 lignes'],
    },
    releases: {
      rows: '13 17',
      fr: '2 des 84 parutions, en mai 2019, toutes sous «\u00a0Mobilizon\u00a0».',
      en: '2 of 84 releases, in May 2019, all under “Mobilizon”.',
    },
    press: {
      rows: '27 28',
      fr: '2 des 41 mentions dans 2 médias, toutes en mai.',
      en: '2 of the 41 mentions in 2 outlets, all in May.',
    },
    partners: {
      rows: '18 19',
      fr: '2 des 99 liens avec 2 partenaires, tous «\u00a0prestataire\u00a0».',
      en: '2 of the 99 ties with 2 partners, all “contractor”.',
    },
  },
  {
    ...nowhere('any value rather than none'),
    selection: 'agency=!',
    press: {
      rows: '14 15 17',
      fr: '3 des 41 mentions dans 3 médias, toutes en septembre.',
      en: '3 of the 41 mentions in 3 outlets, all in September.',
    },
  },
  {
    ...nowhere('every language but one'),
    selection: 'language=!fr',
    press: {
      rows: '39 40 41',
      fr: '3 des 41 mentions dans 3 médias, le plus souvent en octobre (2).',
      en: '3 of the 41 mentions in 3 outlets, most often in October (2).',
    },
  },
  {
    ...nowhere('one single mention, one partner with three ties'),
    selection: 'medium=interview&partner=La%20Quadrature%20du%20Net',
    press: {
      rows: '34',
      fr: '1 mention sur 41\u00a0: Radios Normandes et Radio Campus France, le 20 mars 2019.',
      en: '1 mention out of 41: Radios Normandes et Radio Campus France, on March 20, 2019.',
    },
    partners: {
      rows: '34 55 86',
      fr: '3 des 99 liens, tous avec La Quadrature du Net.',
      en: '3 of the 99 ties, all with La Quadrature du Net.',
    },
  },
  {
    ...nowhere('two partners without one of their relations'),
    selection: 'relation=!consolidation&partner=CEMEA&partner=La%20Ligue%20de%20l%27Enseignement',
    partners: {
      rows: '12 56 58 88',
      fr: '4 des 99 liens avec 2 partenaires, de 2 sortes\u202f; 2 partenaires en ont plus d’un.',
      en: '4 of the 99 ties with 2 partners, of 2 kinds; 2 partners have more than one.',
    },
  },
  {
    ...nowhere('a value that nobody has beside one that a row has'),
    selection: 'city=Atlantide&outlet=La%20voix%20est%20libre',
    map: { ...NONE.map, out: ['Sans Atlantide\u00a0: 66 lignes'] },
    press: {
      rows: '04',
      fr: '1 mention sur 41\u00a0: La voix est libre, le 1er novembre 2019.',
      en: '1 mention out of 41: La voix est libre, on November 1, 2019.',
    },
  },
  {
    ...nowhere('a triangle on the map that leaves out Villefranche, near to Lyon'),
    selection: 'area=4,45.2,5.2,45.2,4.9,46&day=2019-04-01..2019-06-30',
    map: {
      rows: '31 34 35 38 40 43 47 48 50 61',
      fr: '10 des 66 événements ont eu lieu entre avril et juin, avant tout à Lyon (9), surtout des conférences (6).',
      en: '10 of the 66 events took place between April and June, above all in Lyon (9), mostly lectures (6).',
    },
    releases: {
      rows: `${YEAR_LONG} 13 17 23 59 64`,
      fr: '35 des 84 parutions, en 2019, avant tout CHATONS (7).',
      en: '35 of 84 releases, in 2019, most of all CHATONS (7).',
    },
    press: {
      rows: '22 23 24 25 26 27 28 29 30 31 32 33 41',
      fr: '13 des 41 mentions dans 9 médias, le plus souvent en juin (6).',
      en: '13 of the 41 mentions in 9 outlets, most often in June (6).',
    },
  },
  {
    ...nowhere('every country but one: those that are not stated too'),
    selection: 'country=!FR',
    map: {
      rows: '11 17 20',
      fr: '3 des 66 événements ont eu lieu entre septembre et novembre, dans 2 villes et en ligne.',
      en: '3 of the 66 events took place between September and November, in 2 towns and online.',
    },
  },
  {
    ...nowhere('one release, which is planned'),
    selection: 'status=planned&subject=CHATONS',
    releases: {
      rows: '35',
      fr: '1 des 84 parutions, en 2020\u00a0: CHATONS\u202f; elle est seulement prévue.',
      en: '1 of 84 releases, in 2020: CHATONS; it is only planned.',
    },
  },
  {
    ...nowhere('planned releases of which the month is known, a town with an article, two ties'),
    selection: 'status=planned&precision=month&city=Le%20Mans&relation=historique',
    map: {
      rows: '23',
      fr: '1 des 66 événements a eu lieu au Mans en août.',
      en: '1 of the 66 events took place in Le Mans in August.',
    },
    releases: {
      rows: '14 19 67',
      fr: '3 des 84 parutions, de février à octobre 2020, surtout Mobilizon (2)\u202f; toutes sont seulement prévues.',
      en: '3 of 84 releases, from February to October 2020, mostly Mobilizon (2); all are only planned.',
    },
    partners: {
      rows: '54 55',
      fr: '2 des 99 liens avec 2 partenaires, tous «\u00a0historique\u00a0».',
      en: '2 of the 99 ties with 2 partners, all “long-standing ally”.',
    },
  },
  {
    ...nowhere('a clause on each of three tables, and a month'),
    selection:
      'day=2019-12-01..2019-12-31&outlet=Next%20INpact&subject=M%C3%A9tacartes&department=69&type=!conf%C3%A9rence',
    map: {
      rows: '01 03',
      fr: '2 des 66 événements ont eu lieu à Lyon en décembre.',
      en: '2 of the 66 events took place in Lyon in December.',
    },
    releases: {
      rows: '42 44',
      fr: '2 des 84 parutions, en 2019, toutes sous «\u00a0Métacartes\u00a0».',
      en: '2 of 84 releases, in 2019, all under “Métacartes”.',
    },
    press: {
      rows: '02 03',
      fr: '2 des 41 mentions, toutes dans Next INpact et en décembre.',
      en: '2 of the 41 mentions, all in Next INpact and in December.',
    },
  },
  {
    ...nowhere('a whole category'),
    selection: 'category=contribatelier',
    map: {
      rows: '59 60 61 62 63 64 65 66',
      fr: '8 contribateliers en 2019, dans 3 villes, avant tout à Lyon (5).',
      en: '8 contributors’ workshops in 2019, in 3 towns, above all in Lyon (5).',
    },
  },
];
