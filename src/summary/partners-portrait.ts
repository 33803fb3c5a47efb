import type { Columnar } from '../model/columnar';
import { leader, tally, type Tally } from './tally';

/** What can be said of some ties. A partner may be tied in several ways. */
export interface PartnersPortrait {
  shown: number;
  total: number;
  partners: number;
  /** Partners with more than one tie among the rows. */
  several: number;
  relations: number;
  /** The relation with most ties; null where several share the first place. */
  relation: Tally | null;
  /** The only partner. */
  name: string | null;
}

export function partnersPortrait(data: Columnar, rows: Uint32Array): PartnersPortrait {
  const names = tally(data, rows, 'name');
  const relations = tally(data, rows, 'relation');
  return {
    shown: rows.length,
    total: data.rows,
    partners: names.length,
    several: names.filter(({ count }) => count > 1).length,
    relations: relations.length,
    relation: leader(relations),
    name: names.length === 1 ? names[0].value : null,
  };
}
