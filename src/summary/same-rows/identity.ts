import type { TableName } from '../../model/tables';

/** The columns by which a row is known again, most telling first. */
export interface Identity {
  title: string;
  /** Where it stands: a town, an outlet, a subject, a kind of tie. */
  place: string;
  /** Tells rows apart that are otherwise alike, and is not mistyped for another. */
  mark?: string;
}

export const identities: Readonly<Record<TableName, Identity>> = {
  events: { title: 'title', place: 'city' },
  press: { title: 'title', place: 'outlet' },
  releases: { title: 'title', place: 'subject', mark: 'version' },
  partners: { title: 'name', place: 'relation' },
  figures: { title: 'metric', place: 'group', mark: 'year' },
  claims: { title: 'statement', place: 'section', mark: 'unit' },
};
