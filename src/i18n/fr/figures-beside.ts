import type { Count } from '../count';
import type { OtherFigures, figuresBeside as en } from '../en/figures-beside';

const figuresOf = ({ text, one }: Count): string => `${text} ${one ? 'chiffre' : 'chiffres'}`;

function span([first, last]: readonly [number, number]): string {
  return first === last ? `pour ${first}` : `de ${first} à ${last}`;
}

function bothText({ years, both, comparable, count }: OtherFigures): string {
  if (!years) return '';
  const [first, last] = years;
  if (both === 0) return `\u202f; aucune grandeur n’est connue pour ${first} et pour ${last}`;
  const { text, one } = count(both);
  const metrics = one ? 'grandeur est connue' : 'grandeurs sont connues';
  const known = `\u202f; ${text} ${metrics} pour ${first} et pour ${last}`;
  if (comparable === 0) return `${known}, sans être ${one ? 'comparable' : 'comparables'}`;
  if (comparable < both) {
    const some = count(comparable);
    return `${known}, dont ${some.text} ${some.one ? 'comparable' : 'comparables'}`;
  }
  return one ? `${known}, et comparable` : `${known}, toutes comparables`;
}

/** Les chiffres de deux années en une même série. */
export const figuresBeside: typeof en = {
  sentence(facts) {
    const { year, told, narrowed, shown } = facts;
    const place = told ? `Dans le fichier de ${year}` : `Pour ${year}`;
    const same = narrowed ? ', dans la même sélection' : '';
    const those = told ? `${figuresOf(shown)}, ${span(told)}` : figuresOf(shown);
    return `${place}${same}\u00a0: ${those}${bothText(facts)}.`;
  },
  nothing: (year) => `Pour ${year}, dans la même sélection\u00a0: aucun chiffre.`,
  unknown: (year) => `Les chiffres de ${year} ne sont pas connus ici.`,
  otherYears: (year) => `autres années, dans le fichier de ${year}`,
  oneKnown: 'Pas connu pour les deux années',
  disputed: 'Valeurs qui diffèrent',
  fileSays: (year, value) => `le fichier de ${year} dit ${value}`,
  ofFile: (name, year) => `${name} (fichier de ${year})`,
  alone: (year, narrowed) =>
    narrowed
      ? `Seulement dans le fichier de ${year}, dans la même sélection`
      : `Seulement dans le fichier de ${year}`,
};
