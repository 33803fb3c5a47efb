import { fold } from '../model/fold';
import { tables } from '../model/tables';

/** Headings of spreadsheets that belong to no column of ours, or to several. */
const OTHERS = [
  'année',
  'mois',
  'nombre',
  'total',
  'catégorie',
  'description',
  'commentaire',
  'remarques',
  'organisateur',
  'public',
  'participants',
  'adresse',
  'code postal',
  'libellé',
  'source',
];

/** What a longer text goes on to say tells no headings apart. */
const LONGEST = 200;

const KNOWN = new Set([...declared(), ...OTHERS].map(plainHeading));

/** Whether a cell is what a column of one of our tables may be called. */
export function isKnownHeading(cell: string): boolean {
  const heading = plainHeading(cell);
  return heading !== '' && (KNOWN.has(heading) || KNOWN.has(heading.replace(/s\b/g, '')));
}

/** Without case, accents, punctuation and what stands in brackets. */
export function plainHeading(cell: string): string {
  return fold(cell.slice(0, LONGEST))
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function declared(): string[] {
  return Object.values(tables).flatMap((table) =>
    table.columns.flatMap(({ name, label, headings = [] }) => [
      name,
      label.fr,
      label.en,
      ...headings,
    ]),
  );
}
