import { joinColumns } from '../db/chunks';
import type { Part } from '../db/imports';
import type { Ledger } from '../model/ledger';
import { destinationOf, thisYear, type Destination } from './destination';
import type { Division, Share } from './hand-over';
import type { Preview } from './protocol';

/** How the rows of a file are to be divided into parts. */
export function divisionOf(preview: Preview, { year }: Destination): Division {
  const rest = destinationOf(preview).year ?? preview.years.at(-1)?.year ?? thisYear();
  return { year, rest };
}

/** The shares of a file with what is told of them. */
export function partsOf(
  preview: Preview,
  shares: readonly Share[],
  { name, scope }: Destination,
  edition: number,
): Part[] {
  const importedAt = new Date().toISOString();
  return shares.map((share, at) => ({
    data: share.data,
    described: {
      id: crypto.randomUUID(),
      year: share.year,
      name: shares.length > 1 ? `${name} (${share.year})` : name,
      digest: `${preview.name} ${preview.ledger.read}`,
      scope,
      ...(edition > 1 ? { edition } : {}),
      importedAt,
      // The first part answers for all that was not imported.
      ledger:
        at === 0 ? firstLedger(preview.ledger, share.data.rows) : wholeLedger(share.data.rows),
    },
  }));
}

/** A table that no storage takes is kept as it is shown. */
export function joined({ described, data }: Part) {
  const whole = 'pieces' in data ? joinColumns(data.table, data.pieces) : data;
  return { described, data: whole };
}

function firstLedger(ledger: Ledger, rows: number): Ledger {
  return { ...ledger, imported: rows, read: ledger.read - ledger.imported + rows };
}

function wholeLedger(rows: number): Ledger {
  return { read: rows, imported: rows, setAside: 0, empty: 0, duplicates: 0 };
}
