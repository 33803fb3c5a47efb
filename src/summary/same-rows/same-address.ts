const BEFORE_HOST = /^https?:\/\/(?:www\.)?/i;
/** What those who count visitors hang on an address. */
const COUNTED = /^(utm_\w+|xtmc|xtcr|xtor|fbclid|gclid|mc_[ce]id)=/i;
/** The front page of a site is the address of nothing in it. */
const LEAST_PATH = 3;

/**
 * An address without what changes while the page stays: how it is fetched, `www.`, a last slash, a
 * place within the page, counters. Empty where it is the address of a whole site.
 */
export function sameAddress(url: string): string {
  if (url === '') return '';
  const [whole] = url.trim().replace(BEFORE_HOST, '').split('#', 1);
  const [path, ...queries] = whole.split('?');
  const kept = queries
    .join('?')
    .split('&')
    .filter((part) => part !== '' && !COUNTED.test(part));
  const bare = path.replace(/\/+$/, '');
  const slash = bare.indexOf('/');
  const isSite = kept.length === 0 && (slash < 0 || bare.length - slash <= LEAST_PATH);
  if (isSite) return '';
  const host = slash < 0 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase();
  return [host + (slash < 0 ? '' : bare.slice(slash)), ...kept].join('?');
}
