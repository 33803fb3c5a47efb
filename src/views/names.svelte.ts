import { inSlices } from '../model/slices';
import type { Year } from '../filter/explorer.svelte';
import type { Columnar } from '../model/columnar';
import { TABLE_NAMES, tables, type TableName } from '../model/tables';
import { tally } from '../summary/tally';
import { aligned } from '../summary/names/aligned';
import {
  decide,
  parseDecisions,
  readDecisions,
  standing,
  undecide,
  writeDecisions,
  type NameDecision,
  type NameDecisions,
} from '../summary/names/decisions';
import { matchNames } from '../summary/names/match-names';
import { nameKind } from '../summary/names/name-kind';
import type { NameCount, NameLists, NameMatch } from '../summary/names/name-match';
import { resolve, type ResolvedNames } from '../summary/names/resolve';
import type { Library } from './library.svelte';

/** The names of one column in two years, and which of them are one or may be. */
interface MatchedColumn {
  table: TableName;
  column: string;
  dimension: string;
  lists: NameLists;
  matches: readonly NameMatch[];
}

/** A match of a dimension that the reader is asked about. */
export interface OpenMatch {
  dimension: string;
  match: NameMatch;
}

const MEMORY = 'names';

/** Which names of two years are one: what was found, and what the reader decided. */
export class Names {
  readonly #library: Library;
  #matched: readonly MatchedColumn[] | null = $state.raw(null);
  #decisions: NameDecisions = $state.raw([]);
  readonly #resolved = $derived(this.#resolve());

  constructor(library: Library) {
    this.#library = library;
  }

  /** Whether all names have been held against one another. */
  get isReady(): boolean {
    return this.#matched !== null;
  }

  /** What the reader is asked: the likeliest first. */
  get open(): OpenMatch[] {
    return this.#resolved
      .flatMap(({ dimension, open }) => open.map((match) => ({ dimension, match })))
      .sort((a, b) => b.match.score - a.match.score);
  }

  /** Names that were joined without asking, other than by their letters' case and accents. */
  get joined(): OpenMatch[] {
    return (this.#matched ?? []).flatMap(({ dimension, matches }) =>
      matches
        .filter(({ certainty }) => certainty === 'certain')
        .map((match) => ({ dimension, match })),
    );
  }

  /** What the reader decided, of whatever years. */
  get decisions(): readonly NameDecision[] {
    const dimensions = [...new Set(this.#decisions.map(({ dimension }) => dimension))];
    return dimensions.flatMap((dimension) => standing(this.#decisions, dimension));
  }

  /** Finds which names of two years are one, and recalls what was decided. */
  async find(shown: Year, reference: Year): Promise<void> {
    const remembered = readDecisions(await this.#library.recall(MEMORY));
    const matched: MatchedColumn[] = [];
    for (const table of TABLE_NAMES) {
      const [now, before] = [shown.tables[table], reference.tables[table]];
      if (now.rows === 0 || before.rows === 0) continue;
      for (const { name: column, dimension } of tables[table].columns) {
        const kind = dimension === undefined ? null : nameKind(dimension);
        if (dimension === undefined || kind === null) continue;
        const lists = { now: counted(now, column), before: counted(before, column) };
        const matches = await inSlices(matchNames(lists.now, lists.before, { kind }));
        matched.push({ table, column, dimension, lists, matches });
      }
    }
    if (remembered) this.#decisions = remembered;
    this.#matched = matched;
  }

  /** A year with the names that are shown; the year itself where they are its own. */
  align(year: Year): Year {
    const changed = TABLE_NAMES.flatMap((table) => {
      const joins = this.#resolved
        .filter((one) => one.table === table && one.joins.size > 0)
        .map(({ column, joins: names }) => [column, names] as const);
      const data = year.tables[table];
      const own = aligned(data, Object.fromEntries(joins));
      return own === data ? [] : [[table, own] as const];
    });
    if (changed.length === 0) return year;
    return { ...year, tables: { ...year.tables, ...Object.fromEntries(changed) } };
  }

  decide(decision: NameDecision): void {
    this.#keep(decide(this.#decisions, decision));
  }

  /** Takes back what was decided of two names. */
  undecide(decision: Pick<NameDecision, 'dimension' | 'a' | 'b'>): void {
    this.#keep(undecide(this.#decisions, decision));
  }

  /** All decisions as a file that `bring` takes. */
  exported(): string {
    return writeDecisions(this.#decisions);
  }

  /** Adds the decisions of such a file; false where it is another. */
  bring(text: string): boolean {
    const brought = parseDecisions(text);
    if (!brought) return false;
    this.#keep([...this.#decisions, ...brought]);
    return true;
  }

  #keep(decisions: NameDecisions): void {
    this.#decisions = decisions;
    void this.#library.remember(MEMORY, decisions);
  }

  #resolve(): (MatchedColumn & ResolvedNames)[] {
    return (this.#matched ?? []).map((column) => ({
      ...column,
      ...resolve(column.lists, column.matches, standing(this.#decisions, column.dimension)),
    }));
  }
}

function counted(data: Columnar, column: string): NameCount[] {
  return tally(data, null, column).map(({ value, count }) => ({ name: value, count }));
}
