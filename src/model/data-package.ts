import { tables, type Column, type Kind, type Table } from './tables';

/** A field of a Table Schema (Frictionless Data). */
export interface Field {
  name: string;
  type: 'string' | 'date' | 'number' | 'integer' | 'boolean';
  format?: 'uri';
  title: string;
  description: string;
  trueValues?: readonly string[];
  falseValues?: readonly string[];
  constraints?: { required?: true; unique?: true; enum?: readonly string[] };
}

const TYPES: Readonly<Record<Kind, Field['type']>> = {
  id: 'string',
  text: 'string',
  url: 'string',
  category: 'string',
  list: 'string',
  day: 'date',
  number: 'number',
  integer: 'integer',
  flag: 'boolean',
};

/** The CSV files of a year, described as the resources of a Data Package. */
export function resources() {
  return Object.values(tables).map(resource);
}

function resource(table: Table) {
  return {
    ...csvResource(table.name, table.label.fr, table.label.en),
    schema: { fields: table.columns.map(field), missingValues: [''], primaryKey: 'id' },
  };
}

/** What is told of a CSV file in our own form, but for its columns. */
export function csvResource(name: string, title: string, description: string) {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
  };
}

/** A declared column as a field of a Table Schema. */
export function field(column: Column): Field {
  const result: Field = {
    name: column.name,
    type: TYPES[column.kind],
    title: column.label.fr,
    description: description(column),
  };
  if (column.kind === 'url') result.format = 'uri';
  if (column.kind === 'flag') {
    result.trueValues = ['true'];
    result.falseValues = ['false'];
  }
  const constraints: Field['constraints'] = {};
  if (column.required) constraints.required = true;
  if (column.kind === 'id') constraints.unique = true;
  if (column.values) constraints.enum = column.values;
  if (Object.keys(constraints).length > 0) result.constraints = constraints;
  return result;
}

function description({ kind, label }: Column): string {
  return kind === 'list' ? `${label.en}: values separated by ;` : label.en;
}
