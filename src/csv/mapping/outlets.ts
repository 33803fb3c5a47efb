import { fold } from '../../model/fold';
import { columnNamed } from '../read/column-kind';
import { isWebAddress } from '../values/address';
import type { ValueMatcher } from '../values/match-value';
import { knownShare, type Contents } from './contents';

/** So many cells beside an address have to bear the name of its site. */
const NAMED = 0.5;
/** Another year has mostly other outlets: so many that are known, and so many different ones, tell. */
const KNOWN = 0.15;
const DIFFERENT = 2;
/** At least so sure is what is shown. */
const SURE = 0.6;

const OUTLET = columnNamed('press', 'outlet');
const MEDIUM = columnNamed('press', 'medium');
const SUBJECT = columnNamed('releases', 'subject');
const OTHERS = [
  columnNamed('events', 'types'),
  columnNamed('releases', 'type'),
  columnNamed('partners', 'relation'),
];

const ARTICLE = /^(?:l['’]|(?:les?|la|the)\s)/iu;
const DOMAIN =
  /^(?:[\p{L}\p{N}-]+\.)+(?:org|com|net|fr|eu|info|io|be|ch|ca|de|uk|coop|si|it|es)$/iu;

/**
 * What the columns of a file without headings hold, with how surely it is outlets: `Le Monde`
 * beside a day is one because it is known already, or because the address beside it is that of
 * `lemonde.fr`. Addresses are told too, where several are at the sites of known outlets.
 */
export function withOutlets(
  sample: readonly Contents[],
  cells: readonly (readonly string[])[],
  values: ValueMatcher,
): Contents[] {
  const hosts = hostsOf(sample, cells);
  const isDated = sample.some(({ days }) => days > 0.8);
  const isOther = !isDated || sample.some((contents) => isOfOthers(contents, values));
  return sample.map((contents, at) => {
    if (contents.addresses > 0.5 && !isOther)
      return { ...contents, outlets: atOutlets(hosts, values) };
    if (!mayBeNames(contents)) return contents;
    const named = isOther ? 0 : namedShare(cells[at], hosts, values);
    const shown = Math.max(named >= NAMED ? named : 0, knownOutlets(contents, values));
    return shown > 0 ? { ...contents, outlets: Math.max(SURE, shown) } : contents;
  });
}

/** Towns, types that are no media and ties are told of events, of releases and of partners. */
function isOfOthers(contents: Contents, values: ValueMatcher): boolean {
  const types = Math.max(...OTHERS.map((column) => knownShare(contents, column, values)));
  return contents.towns > 0.5 || types > Math.max(0.5, knownShare(contents, MEDIUM, values));
}

function mayBeNames({ filled, days, numbers, addresses }: Contents): boolean {
  return filled > 0 && days < 0.5 && numbers < 0.5 && addresses < 0.2;
}

/** The share of what is known or is called as sites are; 0 where that is too little. */
function knownOutlets(contents: Contents, values: ValueMatcher): number {
  const isKnown = (cell: string) => values.isKnown(OUTLET, cell);
  const told = contents.cells.filter((cell) => isKnown(cell) || DOMAIN.test(cell.trim()));
  const share = told.length / contents.filled;
  const isEnough = share >= KNOWN && new Set(told.map(keyOf)).size >= DIFFERENT;
  return isEnough && told.some(isKnown) ? share : 0;
}

/** The share of addresses at sites that bear the names of known outlets; 0 where that is too little. */
function atOutlets(hosts: readonly string[], values: ValueMatcher): number {
  const told = hosts.filter((host) =>
    host.split('.').some((label) => values.isKnown(OUTLET, label)),
  );
  const share = told.length / Math.max(1, hosts.filter(Boolean).length);
  return share >= KNOWN && new Set(told).size >= DIFFERENT ? share : 0;
}

/** Of the cells that have an address beside them, how many bear the name of its site. */
function namedShare(
  cells: readonly string[],
  hosts: readonly string[],
  values: ValueMatcher,
): number {
  const beside = [...cells.entries()].filter(([row, cell]) => cell.trim() && hosts[row]);
  if (beside.length === 0) return 0;
  // A release too may have a site of its own.
  const named = beside.filter(
    ([row, cell]) => isNamedAs(cell, hosts[row]) && !values.isKnown(SUBJECT, cell),
  );
  return named.length / beside.length;
}

/** `La Tribune` and `Libération` of `www.latribune.fr` and `www.liberation.fr`. */
function isNamedAs(cell: string, host: string): boolean {
  const labels = host.split('.').map(keyOf);
  // `France 24 / Mashable`, `France Inter (Comme un bruit qui court)`
  const names = cell.slice(0, 200).split(/[/(),]/);
  return names.some((name) => {
    const words = name.trim();
    const site = DOMAIN.test(words) ? words.slice(0, words.lastIndexOf('.')) : words;
    return [site, site.replace(ARTICLE, '')].some(
      (one) => one !== '' && labels.includes(keyOf(one)),
    );
  });
}

/** The site of each address; none for its front page, which is no article. */
function hostsOf(sample: readonly Contents[], cells: readonly (readonly string[])[]): string[] {
  const addresses = cells.find((_, at) => sample[at].addresses > 0.5) ?? [];
  return addresses.map((cell) => {
    if (!isWebAddress(cell)) return '';
    const { hostname, pathname, search } = new URL(cell);
    return pathname === '/' && search === '' ? '' : hostname;
  });
}

function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
