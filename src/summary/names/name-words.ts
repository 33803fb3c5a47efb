import type { NameKind } from './name-match';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const ARTICLES = words('le la les l the');

/** Words that names are written with and without. */
export const LINKING = words('le la les l un une de du des d et the of');

/** Further words that acronyms leave out. */
export const SMALL = words('pour en a au aux sur par dans');

/** After one of these the word before them is part of the name: `Journal du Net`. */
export const GENITIVE = words('de du des d of');

/** What a name may say of itself: `éditions La Volte` is La Volte. Folded. */
export const GENERIC: Readonly<Record<NameKind, ReadonlySet<string>>> = {
  outlet: words('emission journal magazine revue site hebdomadaire quotidien webzine'),
  organisation: words(
    'association collectif editions edition projet mouvement reseau societe cooperative',
  ),
  place: new Set(),
  person: words('mr mme m'),
  subject: words('projet campagne logiciel service'),
  word: new Set(),
};

/** Additions in brackets that say how an outlet was read, not which one it is. */
export const MEDIUM = words(
  'web site siteweb enligne online papier print radio tv podcast abonnes video internet numerique',
);

/** Agencies whose texts others print. */
export const AGENCIES = words('afp reuters ap belga ats dpa');

/** Common ways to cut a word short, folded. */
export const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mister: 'mr',
  monsieur: 'mr',
  univ: 'universite',
  asso: 'association',
  fed: 'federation',
  conf: 'conference',
  confs: 'conferences',
  rep: 'republique',
  and: 'et',
};

/** Endings of sites, besides the countries' of two letters. */
export const ENDINGS = words(
  'com org net info news blog media online site asso coop press radio africa bzh paris',
);
