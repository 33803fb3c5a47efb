/** What a reader decided about two names of a dimension. */
export interface NameDecision {
  dimension: string;
  a: string;
  b: string;
  verdict: 'same' | 'different';
  /** The name to show for both, where they are the same and it was chosen. */
  name?: string;
}

/** In the order in which they were taken: of those about the same two names, the last holds. */
export type NameDecisions = readonly NameDecision[];

const FORMAT = 'millesime-names';
const VERSION = 1;

export function decide(decisions: NameDecisions, decision: NameDecision): NameDecisions {
  return [...decisions, decision];
}

/** Takes back what was decided last about two names; what was decided before holds again. */
export function undecide(
  decisions: NameDecisions,
  { dimension, a, b }: Pick<NameDecision, 'dimension' | 'a' | 'b'>,
): NameDecisions {
  const key = keyOf({ dimension, a, b });
  const at = decisions.findLastIndex((decision) => keyOf(decision) === key);
  return at < 0 ? decisions : decisions.toSpliced(at, 1);
}

/** Those that hold, of one dimension. */
export function standing(decisions: NameDecisions, dimension: string): NameDecision[] {
  const last = new Map<string, NameDecision>();
  for (const decision of decisions) {
    if (decision.dimension !== dimension) continue;
    const key = keyOf(decision);
    // The latest stands last.
    last.delete(key);
    last.set(key, decision);
  }
  return [...last.values()];
}

export function writeDecisions(decisions: NameDecisions): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, decisions }, null, 2)}\n`;
}

/** The decisions of such a text; null where it is anything else. */
export function parseDecisions(text: string): NameDecisions | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.format !== FORMAT || value.version !== VERSION) return null;
  return readDecisions(value.decisions);
}

/** The same of a value out of storage. */
export function readDecisions(value: unknown): NameDecisions | null {
  if (!Array.isArray(value)) return null;
  const decisions = value.map(readDecision);
  return decisions.every((decision) => decision !== null) ? decisions : null;
}

function readDecision(value: unknown): NameDecision | null {
  if (!isRecord(value)) return null;
  const { dimension, a, b, verdict, name } = value;
  if (!isName(dimension) || !isName(a) || !isName(b) || a === b) return null;
  if (verdict === 'different') return { dimension, a, b, verdict };
  if (verdict !== 'same') return null;
  if (name === undefined) return { dimension, a, b, verdict };
  return isName(name) ? { dimension, a, b, verdict, name } : null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The two names are one pair in either order. */
function keyOf({ dimension, a, b }: Pick<NameDecision, 'dimension' | 'a' | 'b'>): string {
  return JSON.stringify(a < b ? [dimension, a, b] : [dimension, b, a]);
}
