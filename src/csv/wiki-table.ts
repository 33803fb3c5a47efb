/** A table copied from the source of a wiki page or of a README. */
export interface WikiTable {
  form: 'markdown' | 'mediawiki';
  /** The headings first. */
  records: { line: number; cells: string[] }[];
}

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const LONGEST = 2_000_000;

/** The first table of a text in either notation, or null where there is none. */
export function readWikiTable(text: string): WikiTable | null {
  if (text.length > LONGEST || !text.includes('|')) return null;
  const lines = text.split(/\r\n?|\n/);
  return readMediaWiki(lines) ?? readMarkdown(lines);
}

function readMarkdown(lines: readonly string[]): WikiTable | null {
  const rule = lines.findIndex((line, at) => at > 0 && isRule(line));
  if (rule < 0 || !lines[rule - 1].includes('|')) return null;
  const records = [{ line: rule, cells: pipedCells(lines[rule - 1]) }];
  let at = rule + 1;
  for (; at < lines.length && lines[at].includes('|'); at++) {
    records.push({ line: at + 1, cells: pipedCells(lines[at]) });
  }
  if ([...lines.slice(0, rule - 1), ...lines.slice(at)].some(isRow)) return null;
  return { form: 'markdown', records };
}

/** A row of another table, in one of whose cells this one may stand. */
function isRow(line: string): boolean {
  return /\t|;[^;]*;|^"|";|,"|,\S*,/.test(line);
}

function isRule(line: string): boolean {
  return line.length < 5000 && line.includes('|') && RULE.test(line);
}

/** `| a | b \| c |`: the outer pipes may be left out, an escaped one is a letter. */
function pipedCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function readMediaWiki(lines: readonly string[]): WikiTable | null {
  const open = lines.findIndex((line) => /^\s*:*\{\|/.test(line));
  if (open < 0) return null;
  const records: WikiTable['records'] = [];
  let row: WikiTable['records'][number] | null = null;
  for (let at = open + 1; at < lines.length; at++) {
    const line = lines[at].trim();
    if (line.startsWith('|}')) break;
    if (line.startsWith('|+')) continue;
    if (line.startsWith('|-')) {
      row = null;
      continue;
    }
    const mark = line[0];
    if (mark === '|' || mark === '!') {
      if (!row) records.push((row = { line: at + 1, cells: [] }));
      row.cells.push(...markedCells(line.slice(1), mark));
    } else if (row && row.cells.length > 0 && line !== '') {
      // A cell may go on for several lines.
      row.cells.push(`${row.cells.pop()}\n${plainText(line)}`);
    }
  }
  return records.length > 0 ? { form: 'mediawiki', records } : null;
}

function markedCells(line: string, mark: '|' | '!'): string[] {
  const cells = line.split(mark === '!' ? /!!|\|\|/ : '||');
  return cells.map((cell) => plainText(withoutAttributes(cell)));
}

/** `style="…" | words`: what stands before a single pipe outside a link is no text. */
function withoutAttributes(cell: string): string {
  const attributes = /^\s*(?:[\w-]+\s*=\s*(?:"[^"]*"|[^\s|"]+)(?:\s+|(?=\|)))+\|(?!\|)/.exec(cell);
  return attributes ? cell.slice(attributes[0].length) : cell;
}

function plainText(cell: string): string {
  return cell
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[https?:\/\/\S{1,2000} ([^[\]]{1,2000})\]/g, '$1')
    .replace(/'{2,5}/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<ref\b[^>]{0,200}>(?:[^<]{0,2000}<\/ref>)?/gi, '')
    .trim();
}
