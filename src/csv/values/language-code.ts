import { fold } from '../../model/fold';

const CODES =
  'fr en de es it pt nl sl ca eu br oc pl cs sv da fi no ru uk ar zh ja ko el tr hu ro bg hr eo gl';

let byName: Map<string, string> | undefined;

/** The ISO 639 code of a language told by name (French, English, its own) or code, or empty. */
export function languageCode(text: string): string {
  byName ??= index();
  return byName.get(fold(text).trim()) ?? '';
}

function index(): Map<string, string> {
  const names = new Map<string, string>();
  for (const code of CODES.split(' ')) {
    for (const language of ['fr', 'en', code]) {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(code);
      if (name) names.set(fold(name), code);
    }
    names.set(code, code);
  }
  for (const [name, code] of [
    ['fra', 'fr'],
    ['fre', 'fr'],
    ['fr fr', 'fr'],
    ['fr-fr', 'fr'],
    ['vf', 'fr'],
    ['eng', 'en'],
    ['en-us', 'en'],
    ['en-gb', 'en'],
  ]) {
    names.set(name, code);
  }
  return names;
}
