import type { Words } from './words';

export const TABLE_NAMES = [
  'events',
  'press',
  'releases',
  'partners',
  'figures',
  'claims',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/**
 * What the cells of a column hold.
 * `id` and `text` are free text, `category` one of few values, `list` several of few values,
 * `day` an ISO day, `number` a decimal number, `integer` a whole one, `flag` true or false,
 * `url` an http(s) address.
 */
export type Kind =
  'id' | 'text' | 'category' | 'list' | 'day' | 'number' | 'integer' | 'flag' | 'url';

export interface Column {
  name: string;
  kind: Kind;
  label: Words;
  /** The name of the dimension in the address, where the column can be selected by value. */
  dimension?: string;
  /** Offered as a facet beside the view. */
  facet?: true;
  /** Looked at by the search for words. */
  searched?: true;
  /** Never empty in a bundled table. */
  required?: true;
  /** The only values that the column may hold. */
  values?: readonly string[];
  /** Further headings under which a spreadsheet may call it. */
  headings?: readonly string[];
}

export interface Table {
  name: TableName;
  label: Words;
  columns: readonly Column[];
  /** The columns that place a row in time: first and last day. */
  day?: { start: string; end: string };
  /** The columns that place a row on the earth, in degrees. */
  place?: { longitude: string; latitude: string };
  /** The column that names a row. */
  title: string;
}

const id: Column = {
  name: 'id',
  kind: 'id',
  label: { fr: 'Identifiant', en: 'Identifier' },
  required: true,
};

/** Where a row comes from: the last columns of every table. */
const source: readonly Column[] = [
  {
    name: 'section',
    kind: 'category',
    label: { fr: 'Section du rapport', en: 'Section of the report' },
    dimension: 'section',
    required: true,
  },
  { name: 'page', kind: 'integer', label: { fr: 'Page', en: 'Page' }, required: true },
  { name: 'note', kind: 'text', label: { fr: 'Remarque', en: 'Note (in French)' } },
  { name: 'note_en', kind: 'text', label: { fr: 'Remarque en anglais', en: 'Note' } },
];

function asWritten(name: string, fr: string, en: string): Column {
  return {
    name: `${name}_as_written`,
    kind: 'text',
    label: { fr: `${fr} (telle quelle)`, en: `${en} (as written)` },
  };
}

const events: Table = {
  name: 'events',
  label: { fr: 'Événements', en: 'Events' },
  day: { start: 'start', end: 'end' },
  place: { longitude: 'longitude', latitude: 'latitude' },
  title: 'title',
  columns: [
    id,
    {
      name: 'start',
      kind: 'day',
      label: { fr: 'Début', en: 'Start' },
      required: true,
      headings: ['date', 'date événement', 'jour', 'day', 'date de début'],
    },
    { name: 'end', kind: 'day', label: { fr: 'Fin', en: 'End' }, headings: ['date de fin', 'to'] },
    {
      name: 'title',
      kind: 'text',
      label: { fr: 'Titre', en: 'Title' },
      required: true,
      searched: true,
      headings: ['nom', 'événement', 'nom/site événement', 'event', 'name'],
    },
    {
      name: 'category',
      kind: 'category',
      label: { fr: 'Catégorie', en: 'Category' },
      dimension: 'category',
      facet: true,
      required: true,
      values: ['intervention', 'contribatelier'],
    },
    {
      name: 'city',
      kind: 'category',
      label: { fr: 'Ville', en: 'Town' },
      dimension: 'city',
      facet: true,
      searched: true,
      headings: ['lieu', 'commune', 'place', 'town'],
    },
    {
      name: 'department',
      kind: 'category',
      label: { fr: 'Département', en: 'Département' },
      dimension: 'department',
      facet: true,
      headings: ['dept', 'dép.'],
    },
    {
      name: 'country',
      kind: 'category',
      label: { fr: 'Pays', en: 'Country' },
      dimension: 'country',
      facet: true,
    },
    {
      name: 'online',
      kind: 'flag',
      label: { fr: 'En ligne', en: 'Online' },
      required: true,
    },
    {
      name: 'latitude',
      kind: 'number',
      label: { fr: 'Latitude', en: 'Latitude' },
      headings: ['lat'],
    },
    {
      name: 'longitude',
      kind: 'number',
      label: { fr: 'Longitude', en: 'Longitude' },
      headings: ['lon', 'lng'],
    },
    {
      name: 'types',
      kind: 'list',
      label: { fr: 'Type', en: 'Type' },
      dimension: 'type',
      facet: true,
      searched: true,
      headings: ['type', 'type intervention', 'format'],
    },
    {
      name: 'speakers',
      kind: 'list',
      label: { fr: 'Intervenant·e', en: 'Speaker' },
      dimension: 'speaker',
      facet: true,
      searched: true,
      headings: ['intervenant-e-s', 'intervenants', 'speaker', 'qui'],
    },
    asWritten('date', 'Date', 'Date'),
    asWritten('place', 'Ville', 'Place'),
    asWritten('types', 'Mention du type', 'Types'),
    asWritten('speakers', 'Liste des intervenant·es', 'Speakers'),
    ...source,
  ],
};

const press: Table = {
  name: 'press',
  label: { fr: 'Presse', en: 'Press' },
  day: { start: 'date', end: 'date' },
  title: 'title',
  columns: [
    id,
    { name: 'date', kind: 'day', label: { fr: 'Date', en: 'Date' }, required: true },
    {
      name: 'outlet',
      kind: 'category',
      label: { fr: 'Média', en: 'Outlet' },
      dimension: 'outlet',
      facet: true,
      required: true,
      searched: true,
      headings: ['presse', 'média', 'journal', 'source', 'newspaper'],
    },
    {
      name: 'agency',
      kind: 'category',
      label: { fr: 'Agence', en: 'Agency' },
      dimension: 'agency',
      facet: true,
      searched: true,
    },
    {
      name: 'title',
      kind: 'text',
      label: { fr: 'Titre', en: 'Title' },
      required: true,
      searched: true,
      headings: ['sujet', 'subject', 'article'],
    },
    {
      name: 'medium',
      kind: 'category',
      label: { fr: 'Support', en: 'Medium' },
      dimension: 'medium',
      facet: true,
      required: true,
      values: ['article', 'broadcast', 'interview', 'print'],
      headings: ['type', 'support'],
    },
    {
      name: 'language',
      kind: 'category',
      label: { fr: 'Langue', en: 'Language' },
      dimension: 'language',
      facet: true,
      required: true,
    },
    {
      name: 'url',
      kind: 'url',
      label: { fr: 'Adresse', en: 'Address' },
      headings: ['lien', 'link', 'web'],
    },
    asWritten('outlet', 'Mention du média', 'Outlet'),
    asWritten('medium', 'Mention du support', 'Medium'),
    asWritten('date', 'Date', 'Date'),
    ...source,
  ],
};

const releases: Table = {
  name: 'releases',
  label: { fr: 'Parutions', en: 'Releases' },
  day: { start: 'start', end: 'end' },
  title: 'title',
  columns: [
    id,
    {
      name: 'start',
      kind: 'day',
      label: { fr: 'Début', en: 'Start' },
      required: true,
      headings: ['date'],
    },
    { name: 'end', kind: 'day', label: { fr: 'Fin', en: 'End' }, required: true },
    {
      name: 'precision',
      kind: 'category',
      label: { fr: 'Précision', en: 'Precision' },
      dimension: 'precision',
      required: true,
      values: ['day', 'month', 'season', 'year'],
    },
    {
      name: 'subject',
      kind: 'category',
      label: { fr: 'Sujet', en: 'Subject' },
      dimension: 'subject',
      facet: true,
      required: true,
      searched: true,
      headings: ['logiciel', 'projet', 'project', 'software'],
    },
    {
      name: 'version',
      kind: 'text',
      label: { fr: 'Version', en: 'Version' },
      searched: true,
    },
    {
      name: 'title',
      kind: 'text',
      label: { fr: 'Titre', en: 'Title (in French)' },
      required: true,
      searched: true,
      headings: ['libellé', 'label'],
    },
    {
      name: 'title_en',
      kind: 'text',
      label: { fr: 'Titre en anglais', en: 'Title' },
      searched: true,
    },
    {
      name: 'type',
      kind: 'category',
      label: { fr: 'Type', en: 'Type' },
      dimension: 'type',
      facet: true,
      required: true,
      searched: true,
      headings: ['catégorie'],
    },
    {
      name: 'status',
      kind: 'category',
      label: { fr: 'État', en: 'Status' },
      dimension: 'status',
      facet: true,
      required: true,
      values: ['done', 'planned'],
    },
    { name: 'url', kind: 'url', label: { fr: 'Adresse', en: 'Address' }, headings: ['lien'] },
    asWritten('date', 'Date', 'Date'),
    ...source,
  ],
};

const partners: Table = {
  name: 'partners',
  label: { fr: 'Partenaires', en: 'Partners' },
  title: 'name',
  columns: [
    id,
    {
      name: 'name',
      kind: 'category',
      label: { fr: 'Nom', en: 'Name' },
      dimension: 'partner',
      required: true,
      searched: true,
      headings: ['partenaire', 'organisation', 'structure'],
    },
    {
      name: 'relation',
      kind: 'category',
      label: { fr: 'Lien', en: 'Relation' },
      dimension: 'relation',
      facet: true,
      required: true,
      searched: true,
    },
    {
      name: 'detail',
      kind: 'text',
      label: { fr: 'Précision', en: 'Detail (in French)' },
      searched: true,
    },
    {
      name: 'detail_en',
      kind: 'text',
      label: { fr: 'Précision en anglais', en: 'Detail' },
      searched: true,
    },
    { name: 'url', kind: 'url', label: { fr: 'Adresse', en: 'Address' }, headings: ['site'] },
    asWritten('name', 'Mention du nom', 'Name'),
    ...source,
  ],
};

const figures: Table = {
  name: 'figures',
  label: { fr: 'Chiffres', en: 'Figures' },
  title: 'metric',
  columns: [
    id,
    {
      name: 'metric',
      kind: 'category',
      label: { fr: 'Grandeur', en: 'Metric (in French)' },
      dimension: 'metric',
      required: true,
      searched: true,
      headings: ['indicateur', 'indicator'],
    },
    {
      name: 'metric_en',
      kind: 'text',
      label: { fr: 'Grandeur en anglais', en: 'Metric' },
      required: true,
      searched: true,
    },
    {
      name: 'group',
      kind: 'category',
      label: { fr: 'Groupe', en: 'Group' },
      dimension: 'group',
      facet: true,
      required: true,
    },
    {
      name: 'year',
      kind: 'integer',
      label: { fr: 'Année', en: 'Year' },
      required: true,
      headings: ['exercice'],
    },
    {
      name: 'value',
      kind: 'number',
      label: { fr: 'Valeur', en: 'Value' },
      required: true,
      headings: ['montant', 'amount'],
    },
    { name: 'unit', kind: 'category', label: { fr: 'Unité', en: 'Unit' }, required: true },
    {
      name: 'approximate',
      kind: 'flag',
      label: { fr: 'Approché', en: 'Approximate' },
      required: true,
    },
    asWritten('value', 'Valeur', 'Value'),
    ...source,
  ],
};

const claims: Table = {
  name: 'claims',
  label: { fr: 'Affirmations', en: 'Claims' },
  title: 'statement',
  columns: [
    id,
    {
      name: 'statement',
      kind: 'text',
      label: { fr: 'Affirmation', en: 'Statement (in French)' },
      required: true,
      searched: true,
    },
    {
      name: 'statement_en',
      kind: 'text',
      label: { fr: 'Affirmation en anglais', en: 'Statement' },
      required: true,
      searched: true,
    },
    {
      name: 'stated',
      kind: 'number',
      label: { fr: 'Valeur affirmée', en: 'Stated value' },
      required: true,
    },
    { name: 'unit', kind: 'category', label: { fr: 'Unité', en: 'Unit' } },
    {
      name: 'rule',
      kind: 'text',
      label: { fr: 'Règle de calcul', en: 'Rule' },
      required: true,
    },
    ...source,
  ],
};

/** Every table, declared once: reading, facets, headings, export and schema derive from it. */
export const tables: Readonly<Record<TableName, Table>> = {
  events,
  press,
  releases,
  partners,
  figures,
  claims,
};

export function isTableName(name: string): name is TableName {
  return (TABLE_NAMES as readonly string[]).includes(name);
}

/** The column behind a dimension of the address, where the table has it. */
export function columnOf(table: Table, dimension: string): Column | undefined {
  return table.columns.find((column) => column.dimension === dimension);
}

/** Every dimension that a column of some table answers to. */
export const DIMENSIONS: readonly string[] = [
  ...new Set(
    Object.values(tables).flatMap((table) =>
      table.columns.flatMap((column) => column.dimension ?? []),
    ),
  ),
];
