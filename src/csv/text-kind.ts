import type { FileKind } from './file-kind';

const BEGINNINGS: readonly (readonly [FileKind, RegExp])[] = [
  ['calendar', /^BEGIN:VCALENDAR\b/i],
  ['contacts', /^BEGIN:VCARD\b/i],
  ['rtf', /^\{\\rtf/],
  ['json', /^\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\})/],
  ['json', /^\[\s*(?:\{\s*["}]|\[\s*["\d[\]-]|\]\s*$|"(?:[^"\\\n]|\\.)*"\s*[,\]]\s*(?:"|$))/],
  ['json', /^\[\s*-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?)*\s*\]\s*$/],
  [
    'html',
    /^(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head|body|table|meta|style|script|div|p|span)\b/i,
  ],
  ['xml', /^<(?:\?xml\b|!doctype\b|(?:svg|kml|gpx|rss|feed|osm)\b|[a-z][\w.:-]*\s+xmlns\b)/i],
  [
    'mail',
    /^(?:From|Return-Path|Received|Delivered-To|MIME-Version): \S[^]*?\n(?:Subject|Date|To): /,
  ],
  ['document', /^%!PS-Adobe/],
];

/** What a text is when it is no table, by how it begins. */
export function textKind(text: string): FileKind | null {
  const start = text.replace(/^[\s\ufeff\0]+/, '');
  const kind = BEGINNINGS.find(([, beginning]) => beginning.test(start))?.[0] ?? null;
  // A page of the web may be declared as XML.
  return kind === 'xml' && /^[^]{0,400}<html\b/i.test(start) ? 'html' : kind;
}
