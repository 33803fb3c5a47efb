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
  /** What makes a row of a foreign file usable: at least one column of each group is filled. */
  needs?: readonly (readonly string[])[];
}

/** The tables that a file of a reader can be; claims are about the report itself. */
export const IMPORTED_TABLES = ['events', 'press', 'releases', 'partners', 'figures'] as const;
export type ImportedTable = (typeof IMPORTED_TABLES)[number];

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
  needs: [['start'], ['title', 'city', 'types']],
  columns: [
    id,
    {
      name: 'start',
      kind: 'day',
      label: { fr: 'Début', en: 'Start' },
      required: true,
      headings: [
        'date',
        'dates',
        'date événement',
        'jour',
        'quand',
        'day',
        'when',
        'date de début',
        'du',
        'from',
        'start date',
      ],
    },
    {
      name: 'end',
      kind: 'day',
      label: { fr: 'Fin', en: 'End' },
      headings: ['date de fin', 'jusqu’au', 'au', 'to', 'end date', 'until'],
    },
    {
      name: 'title',
      kind: 'text',
      label: { fr: 'Titre', en: 'Title' },
      required: true,
      searched: true,
      headings: [
        'nom',
        'événement',
        'nom/site événement',
        'nom de l’événement',
        'intitulé',
        'manifestation',
        'intervention',
        'objet',
        'sujet',
        'event',
        'event name',
        'name',
      ],
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
      headings: [
        'lieu',
        'commune',
        'localité',
        'où',
        'ville (dpt)',
        'place',
        'city',
        'locations',
        'where',
      ],
    },
    {
      name: 'department',
      kind: 'category',
      label: { fr: 'Département', en: 'Département' },
      dimension: 'department',
      facet: true,
      headings: ['dept', 'dép.', 'dpt', 'code département', 'n° département'],
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
      headings: ['distanciel', 'à distance', 'visio', 'remote'],
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
      headings: ['type', 'type intervention', 'type d’événement', 'format', 'nature', 'forme'],
    },
    {
      name: 'speakers',
      kind: 'list',
      label: { fr: 'Intervenant·e', en: 'Speaker' },
      dimension: 'speaker',
      facet: true,
      searched: true,
      headings: [
        'intervenant-e-s',
        'intervenants',
        'orateur',
        'animateur',
        'membre',
        'participants',
        'speaker',
        'qui',
        'who',
      ],
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
  needs: [['date'], ['outlet', 'title', 'url']],
  columns: [
    id,
    {
      name: 'date',
      kind: 'day',
      label: { fr: 'Date', en: 'Date' },
      required: true,
      headings: ['date de parution', 'date de publication', 'jour', 'paru le', 'publication date'],
    },
    {
      name: 'outlet',
      kind: 'category',
      label: { fr: 'Média', en: 'Outlet' },
      dimension: 'outlet',
      facet: true,
      required: true,
      searched: true,
      headings: [
        'presse',
        'journal',
        'titre de presse',
        'support de presse',
        'organe',
        'source',
        'newspaper',
        'media',
      ],
    },
    {
      name: 'agency',
      kind: 'category',
      label: { fr: 'Agence', en: 'Agency' },
      dimension: 'agency',
      facet: true,
      searched: true,
      headings: ['agence de presse', 'news agency'],
    },
    {
      name: 'title',
      kind: 'text',
      label: { fr: 'Titre', en: 'Title' },
      required: true,
      searched: true,
      headings: ['sujet', 'intitulé', 'titre de l’article', 'subject', 'article', 'headline'],
    },
    {
      name: 'medium',
      kind: 'category',
      label: { fr: 'Support', en: 'Medium' },
      dimension: 'medium',
      facet: true,
      required: true,
      values: ['article', 'broadcast', 'interview', 'print'],
      headings: ['type', 'nature', 'format', 'type de média'],
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
      headings: ['lien', 'url', 'adresse web', 'link', 'web', 'site'],
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
  needs: [['start'], ['title', 'subject']],
  columns: [
    id,
    {
      name: 'start',
      kind: 'day',
      label: { fr: 'Début', en: 'Start' },
      required: true,
      headings: [
        'date',
        'date de sortie',
        'date de parution',
        'jour',
        'quand',
        'release date',
        'released',
      ],
    },
    {
      name: 'end',
      kind: 'day',
      label: { fr: 'Fin', en: 'End' },
      required: true,
      headings: ['date de fin', 'end date'],
    },
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
      headings: ['logiciel', 'projet', 'service', 'produit', 'project', 'software', 'product'],
    },
    {
      name: 'version',
      kind: 'text',
      label: { fr: 'Version', en: 'Version' },
      searched: true,
      headings: ['numéro de version', 'n° de version', 'version number', 'tag'],
    },
    {
      name: 'title',
      kind: 'text',
      label: { fr: 'Titre', en: 'Title (in French)' },
      required: true,
      searched: true,
      headings: ['libellé', 'intitulé', 'jalon', 'nouveauté', 'description', 'label', 'milestone'],
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
      headings: ['catégorie', 'nature', 'category'],
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
    {
      name: 'url',
      kind: 'url',
      label: { fr: 'Adresse', en: 'Address' },
      headings: ['lien', 'url', 'adresse web', 'link', 'web'],
    },
    asWritten('date', 'Date', 'Date'),
    ...source,
  ],
};

const partners: Table = {
  name: 'partners',
  label: { fr: 'Partenaires', en: 'Partners' },
  title: 'name',
  needs: [['name']],
  columns: [
    id,
    {
      name: 'name',
      kind: 'category',
      label: { fr: 'Nom', en: 'Name' },
      dimension: 'partner',
      required: true,
      searched: true,
      headings: [
        'partenaire',
        'organisation',
        'organisme',
        'structure',
        'association',
        'partner',
        'organization',
      ],
    },
    {
      name: 'relation',
      kind: 'category',
      label: { fr: 'Lien', en: 'Relation' },
      headings: ['relation', 'type', 'nature', 'type de partenariat', 'rôle', 'role'],
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
      headings: ['détail', 'description', 'commentaire', 'details'],
    },
    {
      name: 'detail_en',
      kind: 'text',
      label: { fr: 'Précision en anglais', en: 'Detail' },
      searched: true,
    },
    {
      name: 'url',
      kind: 'url',
      label: { fr: 'Adresse', en: 'Address' },
      headings: ['site', 'site web', 'url', 'lien web', 'website', 'link'],
    },
    asWritten('name', 'Mention du nom', 'Name'),
    ...source,
  ],
};

const figures: Table = {
  name: 'figures',
  label: { fr: 'Chiffres', en: 'Figures' },
  title: 'metric',
  needs: [['metric'], ['year'], ['value']],
  columns: [
    id,
    {
      name: 'metric',
      kind: 'category',
      label: { fr: 'Grandeur', en: 'Metric (in French)' },
      dimension: 'metric',
      required: true,
      searched: true,
      headings: [
        'indicateur',
        'poste',
        'rubrique',
        'libellé',
        'intitulé',
        'indicator',
        'metric',
        'item',
      ],
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
      headings: ['catégorie', 'thème', 'domaine', 'category', 'topic'],
    },
    {
      name: 'year',
      kind: 'integer',
      label: { fr: 'Année', en: 'Year' },
      required: true,
      headings: ['exercice', 'an', 'date'],
    },
    {
      name: 'value',
      kind: 'number',
      label: { fr: 'Valeur', en: 'Value' },
      required: true,
      headings: ['montant', 'nombre', 'chiffre', 'total', 'amount', 'number', 'figure'],
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
