import { foldName } from './fold-name';

/** Names that people write and that `Intl` does not have. */
const OTHER: Readonly<Record<string, string>> = {
  'rep tcheque': 'CZ',
  'republique tcheque': 'CZ',
  'czech republic': 'CZ',
  angleterre: 'GB',
  england: 'GB',
  ecosse: 'GB',
  scotland: 'GB',
  'pays de galles': 'GB',
  'grande bretagne': 'GB',
  'great britain': 'GB',
  uk: 'GB',
  usa: 'US',
  'u s a': 'US',
  'etats unis d amerique': 'US',
  hollande: 'NL',
  holland: 'NL',
  coree: 'KR',
  'coree du sud': 'KR',
  quebec: 'CA',
  congo: 'CG',
  rdc: 'CD',
  chine: 'CN',
  birmanie: 'MM',
};

const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';

let byName: Map<string, string> | undefined;

/** The ISO code of a country told by name (French, English) or by code; empty where none is. */
export function countryCode(text: string): string {
  byName ??= index();
  return byName.get(foldName(text)) ?? '';
}

function index(): Map<string, string> {
  const names = new Map(Object.entries(OTHER));
  for (const language of ['fr', 'en']) {
    const display = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of REGIONS.split(' ')) names.set(foldName(display.of(code) ?? code), code);
  }
  for (const code of REGIONS.split(' ')) names.set(code.toLowerCase(), code);
  return names;
}
