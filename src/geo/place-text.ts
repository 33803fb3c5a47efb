import { countryCode } from './country-code';
import { departmentCode } from './departments';
import { foldName } from './fold-name';

/** A text about a place, taken apart. */
export interface PlaceText {
  /** Folded, without what the other fields tell. */
  name: string;
  /** Folded pieces between commas, dashes and brackets, where there are several. */
  pieces: readonly string[];
  department: string;
  country: string;
  postcode: string;
  /** Said to be at a distance, whatever else is said. */
  online: boolean;
  /** `Paris 11e`. */
  district: boolean;
}

const ONLINE =
  /\b(?:en ligne|on ?line|a distance|en distanciel|distanciel|(?:en |par )?visio(?:conf(?:erence)?s?)?|webinaires?|webinars?|(?:sur )?internet|sur le web|web|zoom|jitsi|bigbluebutton|bbb|remote|virtuel(?:le)?|virtual|teleconference|en direct sur \w+|hybride|hybrid)\b/g;
const POSTCODE = /(?:\b[fF]-?)?\b(\d{2} ?\d{3})\b(?: cedex(?: \d+)?)?/;
const DISTRICT =
  /^(paris|lyon|marseille) (?:(\d{1,2})(?:e|er|eme|ere|nd|d)?|[ivx]+e?)(?: arr(?:ondissement|dt)?)?$/;
const BREAK = /\s*[,;:()[\]|/\n]\s*|\s+[-–—@]+\s+|\s*[–—]\s*/;
const CODE_BEFORE = /^(\d{2,3}|2[AaBb])\s*[-–:]?\s+(?=\p{L})/u;
const CODE_AFTER = /(?<=\p{L})\s+[-–]?\s*(\d{2}|2[AaBb]|97[1-8])$/u;

/** Takes postcode, département, country and online apart from the name. */
export function readPlaceText(text: string): PlaceText {
  let written = text.replace(/\s+/g, ' ').trim();
  const found = { department: '', country: '', postcode: '' };
  const postcode = POSTCODE.exec(written);
  if (postcode) {
    found.postcode = postcode[1].replace(' ', '');
    written = written.replace(postcode[0], ' ').trim();
  }
  const before = CODE_BEFORE.exec(written);
  if (before && departmentCode(before[1])) {
    found.department = departmentCode(before[1]);
    written = written.slice(before[0].length);
  }

  const pieces: string[] = [];
  let online = false;
  written.split(BREAK).forEach((piece, at) => {
    let name = foldName(piece);
    const rest = name.replace(ONLINE, ' ').replace(/\s+/g, ' ').trim();
    if (rest !== name) {
      online = true;
      name = rest.replace(/^(?:et|ou|and|or|puis) | ?(?:et|ou|and|or|en|aussi)$/g, '').trim();
    }
    if (!name || /^(et|ou|and|or|en|aussi|cedex)$/.test(name)) return;
    const known = at > 0 && pieces.length > 0;
    if (known && takeAside(piece, name, found)) return;
    pieces.push(name);
  });

  let [name = ''] = pieces;
  const after = pieces.length === 1 && !found.postcode ? CODE_AFTER.exec(written) : null;
  const district = DISTRICT.exec(name);
  if (district) {
    name = district[1];
  } else if (after && departmentCode(after[1])) {
    found.department ||= departmentCode(after[1]);
    name = foldName(written.slice(0, after.index));
  }
  if (name !== pieces[0] && pieces.length) pieces[0] = name;
  return { name: pieces.join(' '), pieces, online, district: district !== null, ...found };
}

/** What stands after a name and says where it is: `(71)`, `Saône-et-Loire`, `Suisse`. */
function takeAside(
  piece: string,
  name: string,
  found: { department: string; country: string },
): boolean {
  if (/^(?:\d{1,3}|2[ab])$/.test(name)) {
    found.department ||= departmentCode(piece);
    return true;
  }
  const country = countryCode(name);
  if (country && (name.length > 2 || piece === piece.toUpperCase())) {
    found.country ||= country;
    return true;
  }
  // `Paris` is a département as well, but rather a town: a venue may come before it.
  const department = name === 'paris' ? '' : departmentCode(piece);
  if (department && !/^\d/.test(name)) {
    found.department ||= department;
    return true;
  }
  return false;
}
