/** A file as rows of text, before any cell is understood. */
export interface RawTable {
  name: string;
  encoding: string;
  delimiter: string;
  quoting: 'quotes' | 'text';
  headings: readonly string[];
  headingLine: number | null;
  records: readonly RawRecord[];
}

export interface RawRecord {
  line: number;
  cells: readonly string[];
  role: 'data' | 'empty' | 'total' | 'subtotal' | 'heading' | 'units' | 'note' | 'preamble';
}
