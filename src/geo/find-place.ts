import type {
  Place,
  PlaceAnswer,
  PlaceEvidence,
  PlaceFinder,
  PlaceQuery,
  PlaceReading,
} from '../model/place';
import { areaOf } from './area';
import { countryCode } from './country-code';
import { departmentCode } from './departments';
import { fits } from './fits';
import { foldName } from './fold-name';
import { gazetteer, type Gazetteer, type GazetteerFile } from './gazetteer';
import { readPlaceText, type PlaceText } from './place-text';
import { spelling, type Spelling } from './spelling';
import { suggestPlaces } from './suggest-places';

/** What a person said, by `answerKey`. */
export type PlaceAnswers = Readonly<Record<string, PlaceAnswer>>;

/** Longer texts name no place, and are not looked at. */
const LONGEST = 200;

const NOT_TOLD =
  /^(n ?c|n ?d|n ?a|x+|inconnue?|unknown|a (definir|preciser|confirmer|determiner)|tbd|divers|plusieurs( villes| lieux)?|partout|various|none|aucune?|neant)?$/;
/** Between towns that stand in one cell. */
const AND = /[\r\n&+]+|\s(?:et|and|puis|then)(?=\s)/i;
const AND_AHEAD = /^\s*(?:et|and|puis|then)\s/i;
const ARTICLES = ['le', 'la', 'les', 'l'];
/** What stands before a town in the name of a venue. */
const OF = /\b(?:de|d|du|des|a|au|aux|en|in|at|of|la|le|les|l)$/;
/** A town that ends the name of a venue is as large; `Espace Jean Monnet` is not at Monnet. */
const LEAST_FOR_VENUE = 5000;
/** A city is taken before towns of its name when it is that much larger; one abroad never before a French one. */
const CITY = 20_000;
const TIMES_LARGER = 10;

/** The indexes over a file, made when they are first wanted and kept as long as the file is. */
const indexes = new WeakMap<GazetteerFile, { towns?: Gazetteer; nearest?: Spelling }>();

/** Finds towns; what persons answered wins over what is found. */
export function placeFinder(
  file: GazetteerFile,
  answers: PlaceAnswers = {},
): PlaceFinder & { prepare: () => void } {
  const made = indexes.get(file) ?? {};
  indexes.set(file, made);
  const answered = new Map(Object.entries(answers));
  const towns = () => (made.towns ??= gazetteer(file));
  const nearest = (name: string) => (made.nearest ??= spelling(towns().names()))(name);
  return {
    /** Makes the index ahead of the first question. */
    prepare: () => void towns(),
    find(query) {
      const found = answerTo(query, answered, towns);
      if (!found) return read(query, towns(), nearest);
      return { ...found, answered: placesOf(read(query, towns(), nearest)) };
    },
    findExact: (query) => answerTo(query, answered, towns) ?? read(query, towns(), () => []),
    rank,
    suggest(text) {
      const begun = suggestPlaces(text, towns());
      if (begun.length > 0) return begun;
      return placesOf(read({ text, department: '', country: '' }, towns(), nearest));
    },
  };
}

function placesOf(reading: PlaceReading): readonly Place[] {
  if (reading.kind === 'found') return [reading.place, ...reading.others];
  return reading.kind === 'ask' ? reading.candidates : [];
}

/** Whether a column of such texts is one of towns: misspelt ones and venues do not show it. */
export function isTown({ findExact }: PlaceFinder, text: string): boolean {
  const reading = findExact({ text, department: '', country: '' });
  if (reading.kind === 'online') return true;
  // A column of countries or regions has another name.
  if (reading.kind === 'ask') return reading.evidence !== 'area';
  return reading.kind === 'found' && reading.evidence !== 'venue';
}

/**
 * The key of a place among the answers: what differs by accents and capitals is asked once, what
 * lies elsewhere by what stands beside it is another place.
 */
export function answerKey({ text, department, country }: PlaceQuery): string {
  const beside = [departmentCode(department) || department, countryCode(country) || country];
  return [text, ...beside].map(foldName).join('\n').trimEnd();
}

function answerTo(
  query: PlaceQuery,
  answers: ReadonlyMap<string, PlaceAnswer>,
  towns: () => Gazetteer,
): PlaceReading | null {
  if (answers.size === 0) return null;
  const own = answers.get(answerKey(query));
  // What was said of the text alone holds where nothing beside it says otherwise.
  const answer = own ?? answers.get(foldName(query.text));
  if (answer === undefined) return null;
  if (answer === 'online' || answer === 'unknown') return { kind: answer };
  const place = towns().byId(answer.place);
  if (!place || (!own && !isWhereSaid(place, query))) return null;
  return { kind: 'found', place, evidence: 'answer', online: false, others: [] };
}

function isWhereSaid({ department, country }: Place, query: PlaceQuery): boolean {
  const [inDepartment, inCountry] = [departmentCode(query.department), countryCode(query.country)];
  if (inDepartment && inDepartment !== department) return false;
  return !inCountry || inCountry === country;
}

function read(query: PlaceQuery, towns: Gazetteer, nearest: Spelling): PlaceReading {
  if (query.text.trim() === '') return { kind: 'empty' };
  if (query.text.length > LONGEST) return { kind: 'unknown' };
  const text = textOf(query.text, query);
  if (NOT_TOLD.test(text.name) && !text.postcode) {
    return text.online ? { kind: 'online' } : { kind: 'unknown' };
  }
  return (
    byArea(text, towns) ??
    byShortForm(text, towns) ??
    byName(text, towns) ??
    bySeveral(query, towns) ??
    byPostcode(text, towns) ??
    byPiece(text, towns) ??
    byEndOfVenue(text, towns) ??
    bySpelling(text, towns, nearest) ??
    (text.online ? { kind: 'online' } : { kind: 'unknown' })
  );
}

/** The text taken apart, with what stands beside it. */
function textOf(written: string, { department, country }: PlaceQuery): PlaceText {
  const text = readPlaceText(written);
  text.department ||= departmentCode(department);
  text.country ||= countryCode(country);
  return text;
}

/** `La Réunion`, `France`: never a town of that name unless what stands beside it says so. */
function byArea(text: PlaceText, towns: Gazetteer): PlaceReading | null {
  const area = areaOf(text.name);
  if (!area) return null;
  const places = whereSaid(text.name, text, towns);
  const isSaid = text.department || text.postcode || (text.country && area.country !== 'FR');
  if (places.length && isSaid) return null;
  if (places.length) return asked(places, 'area', text);
  return text.online ? { kind: 'online' } : { kind: 'unknown', area };
}

/** `Aix`: the village of that name, or towns much larger that are called so. */
function byShortForm(text: PlaceText, towns: Gazetteer): PlaceReading | null {
  const named = namedSo(text.name, text, towns);
  if (!named) return null;
  const own = named.evidence === 'elsewhere' ? [] : named.places;
  if (own.length && (text.department || text.postcode)) return null;
  const largest = Math.max(0, ...own.map(({ population }) => population));
  const longer = towns
    .calledForShort(text.name)
    .map(towns.place)
    .filter((d) => d.population >= TIMES_LARGER * largest && fits(d, text, towns));
  return longer.length ? asked([...longer, ...own], 'short', text) : null;
}

/** `Paris et Lyon`, or each on a line of its own; a venue counts as its town. */
function bySeveral(query: PlaceQuery, towns: Gazetteer): PlaceReading | null {
  const parts = query.text.split(AND);
  if (parts.length < 2) return null;
  const found = parts.flatMap((part) => {
    const text = textOf(part.replace(AND_AHEAD, ''), query);
    const read =
      byName(text, towns) ?? byPiece(text, towns) ?? byEndOfVenue(text, towns) ?? undefined;
    if (read?.kind === 'found') return [[read.place]];
    return read?.kind === 'ask' && read.evidence !== 'elsewhere' ? [read.candidates] : [];
  });
  const likeliest = new Set(found.map(([place]) => place.id));
  return likeliest.size > 1 ? asked(found.flat(), 'several', textOf(query.text, query)) : null;
}

function byName(text: PlaceText, towns: Gazetteer): PlaceReading | null {
  const candidates = namedSo(text.name, text, towns);
  if (!candidates) return null;
  const evidence = text.district ? 'district' : candidates.evidence;
  return reading(candidates.places, evidence, text);
}

/** `75011`, or a name that the postcode alone can place. */
function byPostcode(text: PlaceText, towns: Gazetteer): PlaceReading | null {
  if (!text.postcode) return null;
  const places = towns.withPostcode(text.postcode).map(towns.place);
  return places.length ? reading(places, 'postcode', text) : null;
}

/** `Maison pour tous – Lyon`: the pieces that are towns. */
function byPiece(text: PlaceText, towns: Gazetteer): PlaceReading | null {
  if (text.pieces.length < 2) return null;
  const pieces = text.pieces.filter((piece) => !areaOf(piece));
  const found = pieces.flatMap((piece) => namedSo(piece, text, towns)?.places ?? []);
  return found.length ? reading(found, 'venue', text) : null;
}

/** `Polytech Tours`, `Médiathèque de Vaulx-en-Velin`: the town at the end of a venue's name. */
function byEndOfVenue(text: PlaceText, towns: Gazetteer): PlaceReading | null {
  for (const piece of text.pieces) {
    const words = piece.split(' ');
    for (let at = 1; at < words.length; at++) {
      const name = words.slice(at).join(' ');
      const found = whereSaid(name, text, towns);
      if (!found.length) continue;
      const places = found.filter(isForVenue);
      const before = words.slice(0, at).join(' ');
      if (areaOf(name)) {
        if (places.length) return asked(places, 'area', text);
        continue;
      }
      const first = whereSaid(before, text, towns).filter(isForVenue);
      if (places.length && first.length) return asked([...first, ...places], 'several', text);
      if (places.length) return reading(places, 'venue', text);
      if (OF.test(before)) return asked(found, 'venue', text);
    }
  }
  return null;
}

function isForVenue({ population }: Place): boolean {
  return population >= LEAST_FOR_VENUE;
}

function bySpelling(text: PlaceText, towns: Gazetteer, nearest: Spelling): PlaceReading | null {
  for (const piece of new Set([text.name, ...text.pieces])) {
    const places = nearest(piece).flatMap((name) => namedSo(name, text, towns)?.places ?? []);
    if (places.length) return reading(places, 'typo', text);
  }
  return null;
}

/** The places of a name that agree with what is said beside it; all where none does. */
function namedSo(name: string, text: PlaceText, towns: Gazetteer) {
  const today = withArticles(name, towns.named).map(towns.place);
  const fitting = today.filter((place) => fits(place, text, towns));
  if (fitting.length) return { places: fitting, evidence: 'name' as PlaceEvidence };
  const past = withArticles(name, towns.alsoNamed);
  const also = past.filter(
    ({ place, department }) =>
      fits(towns.place(place), text, towns) ||
      (text.department !== '' && text.department === department),
  );
  if (also.length && (today.length === 0 || isPlaced(text))) {
    return { places: also.map(({ place }) => towns.place(place)), evidence: also[0].kind };
  }
  const elsewhere = today.length ? today : past.map(({ place }) => towns.place(place));
  return elsewhere.length ? { places: elsewhere, evidence: 'elsewhere' as PlaceEvidence } : null;
}

/** The places of a name that lie where the text says. */
function whereSaid(name: string, text: PlaceText, towns: Gazetteer): readonly Place[] {
  const named = namedSo(name, text, towns);
  return named && named.evidence !== 'elsewhere' ? named.places : [];
}

function withArticles<T>(name: string, look: (folded: string) => readonly T[]): readonly T[] {
  const found = look(name);
  if (found.length) return found;
  const last = name.lastIndexOf(' ');
  // `Mans (Le)`
  if (last > 0 && ARTICLES.includes(name.slice(last + 1))) {
    return look(`${name.slice(last + 1)} ${name.slice(0, last)}`);
  }
  return [];
}

function isPlaced(text: PlaceText): boolean {
  return Boolean(text.country || text.department || text.postcode);
}

/**
 * One place is found; several are asked for, and so is one that is not where the file says. Of a
 * city and villages of its name, the city is found and the villages are told.
 */
function reading(
  places: readonly Place[],
  evidence: PlaceEvidence,
  { online }: PlaceText,
): PlaceReading {
  const distinct = [...new Map(places.map((place) => [place.id, place])).values()];
  const candidates = distinct.sort((a, b) => b.population - a.population);
  const [first, second] = candidates;
  if (evidence !== 'elsewhere') {
    if (!second) return { kind: 'found', place: first, evidence, online, others: [] };
    if (evidence === 'name' && isMuchLarger(candidates)) {
      const others = candidates.slice(1);
      return { kind: 'found', place: first, evidence: 'largest', online, others };
    }
  }
  return { kind: 'ask', candidates, evidence, online };
}

function asked(
  places: readonly Place[],
  evidence: PlaceEvidence,
  { online }: PlaceText,
): PlaceReading {
  const candidates = [...new Map(places.map((place) => [place.id, place])).values()];
  return { kind: 'ask', candidates, evidence, online };
}

function isMuchLarger([first, ...others]: readonly Place[]): boolean {
  const largest = others.every((d) => first.population >= TIMES_LARGER * d.population);
  if (first.country === 'FR') return largest && first.population >= CITY;
  return largest && others.every((d) => d.country !== 'FR');
}

/** Of places of one name, those in départements that the file names come first, then the largest. */
function rank(readings: readonly PlaceReading[]): PlaceReading[] {
  const sure = readings.flatMap((d) => (d.kind === 'found' ? [d.place] : []));
  const departments = new Set(sure.map(({ department }) => department).filter(Boolean));
  // A village is nearer than a city only where the file goes to its département.
  const weight = (place: Place) =>
    Math.log10(place.population + 1) + (departments.has(place.department) ? 1 : 0);
  return readings.map((d) =>
    d.kind === 'ask'
      ? { ...d, candidates: [...d.candidates].sort((a, b) => weight(b) - weight(a)) }
      : d,
  );
}
