import { createRequire } from 'node:module';
import { divisions } from './communes.mjs';
import { fold } from './fold.mjs';

const require = createRequire(import.meta.url);

const kinds = {
  'commune-deleguee': 'delegated',
  'commune-associee': 'associated',
  'arrondissement-municipal': 'district',
};

/**
 * Another name under which a commune may be sought.
 *
 * @typedef {object} Alias
 * @property {string} name
 * @property {'delegated' | 'associated' | 'district' | 'former'} kind a part of the commune, or a
 *   name or commune that has been given up since 1943
 * @property {string} code that of the part or of the former commune, which tells its département
 * @property {string} commune code of the commune of today
 */

/**
 * Names that no commune of the same département bears today. Two communes may share one: which is
 * meant is for the reader to say.
 *
 * @param {import('./communes.mjs').Commune[]} communes
 * @returns {Alias[]}
 */
export function aliases(communes) {
  const taken = new Set(communes.map(sought));
  const names = new Map(communes.map((d) => [d.code, fold(d.name)]));
  const told = new Set();
  // Parts first, so that what is both a part and a former commune is told as a part.
  return [...parts(), ...formerCommunes(communes)]
    .filter((alias) => {
      const key = `${alias.commune} ${sought(alias)}`;
      const another = !taken.has(sought(alias)) && names.get(alias.commune) !== fold(alias.name);
      const fresh = another && !told.has(key);
      told.add(key);
      return fresh;
    })
    .sort((a, b) => a.commune.localeCompare(b.commune));
}

/** A name in a département, which overseas has three digits. */
function sought({ name, code }) {
  return `${code.slice(0, /^9[78]/.test(code) ? 3 : 2)} ${fold(name)}`;
}

function parts() {
  return divisions()
    .filter(({ type }) => type in kinds)
    .map(({ nom, type, code, chefLieu, commune }) => {
      return { name: nom, kind: kinds[type], code, commune: chefLieu ?? commune };
    });
}

function formerCommunes(communes) {
  const records = require('decoupage-administratif-2020/data/historique-communes.json');
  const byId = new Map(records.map((d) => [d.id, d]));
  const today = codesOfToday(communes);
  return records
    .filter(({ type }) => type === 'COM')
    .map((d) => ({ name: d.nom, kind: 'former', code: d.code, commune: today.get(heir(d, byId)) }))
    .filter(({ commune }) => commune);
}

/**
 * The code, in 2020, of the commune that a record of the history has become or joined.
 *
 * @returns {string | undefined} nothing for those that were dissolved or split
 */
function heir(record, byId) {
  if (record.type === 'COM' && !record.dateFin) return record.code;
  const next = byId.get(record.dateFin ? record.successeur : record.pole);
  return next && heir(next, byId);
}

/** From each code of 2020 to the commune that holds its place today. */
function codesOfToday(communes) {
  const today = new Map();
  for (const { code, anciensCodes = [] } of divisions()) {
    for (const formerCode of anciensCodes) today.set(formerCode, code);
  }
  for (const { code, commune } of parts()) today.set(code, commune);
  for (const { code } of communes) today.set(code, code);
  return today;
}
