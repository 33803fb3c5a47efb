import { exactHeading, type Shape } from '../../csv/exact-cells';
import type { ImportedDataset, Memory } from '../../db/database';
import type { ColumnData } from '../../model/columnar';
import { csvResource, field, type Field } from '../../model/data-package';
import { tables } from '../../model/tables';

/** The file that describes the others. */
export const DESCRIPTOR = 'datapackage.json';

/** Raised when an older page could not read what is written. */
export const BACKUP_VERSION = 1;

/** What is written of a dataset beside its rows. */
export interface Described {
  /** Of the resource; with `.csv` its path. */
  resource: string;
  dataset: ImportedDataset;
  shapes: readonly Shape[];
}

const TYPES: Readonly<Record<ColumnData['kind'], Field['type']>> = {
  text: 'string',
  category: 'string',
  list: 'string',
  day: 'date',
  number: 'number',
  flag: 'boolean',
};

/** A Frictionless Data Package, with what only this software knows under its name. */
export function descriptor(
  all: readonly Described[],
  memories: readonly Memory[],
  created: Date,
): object {
  return {
    profile: 'tabular-data-package',
    name: `millesime-${created.toISOString().slice(0, 10)}`,
    title: 'Millésime',
    created: created.toISOString(),
    resources: all.map(({ resource, dataset, shapes }) => ({
      ...csvResource(resource, dataset.name, tables[dataset.table].label.en),
      schema: {
        fields: shapes.map((shape) => fieldOf(dataset, shape)),
        missingValues: [''],
      },
    })),
    millesime: {
      version: BACKUP_VERSION,
      datasets: all.map(({ resource, dataset, shapes }) => {
        const { id, table, year, edition, name, scope, ledger, importedAt, digest, rows } = dataset;
        const told = { id, table, year, edition, name, scope, ledger, importedAt, digest, rows };
        return { resource, ...told, columns: shapes };
      }),
      memories,
    },
  };
}

function fieldOf({ table }: ImportedDataset, { name, kind }: Shape): object {
  const declared = tables[table].columns.find((column) => column.name === name);
  if (!declared) return { name: exactHeading(name), type: TYPES[kind], title: name };
  // A reader's file may lack what a bundled table must have.
  return { ...field(declared), constraints: undefined };
}
