import type { Area } from '../model/place';
import { countryCode } from './country-code';
import { departmentCode } from './departments';

/** Regions of France, those before 2016 and English names too; folded. */
const REGIONS = new Set(
  `auvergne rhone alpes|auvergne|rhone alpes|bourgogne franche comte|bourgogne|franche comte|bretagne|centre val de loire|corse|grand est|alsace|lorraine|champagne ardenne|champagne ardennes|hauts de france|nord pas de calais|picardie|ile de france|idf|normandie|basse normandie|haute normandie|nouvelle aquitaine|aquitaine|limousin|poitou charentes|occitanie|languedoc roussillon|midi pyrenees|pays de la loire|provence alpes cote d azur|paca|outre mer|drom|dom tom|brittany|normandy|burgundy|corsica`.split(
    '|',
  ),
);
const AHEAD =
  /^(?:(?:(?:en|la|l|le) )?(?:region|departement) )?(?:(?:de la|de l|du|des|de|d|la|le|les|l|en|au|aux) )?/;
/** Rather a town than anything else of its name; the country of some is no more than the town. */
const RATHER_TOWNS = new Set(['paris', 'monaco', 'singapour', 'singapore', 'hong kong']);

/** The region, département or country that a folded name is, with an article or without; null for none. */
export function areaOf(name: string): Area | null {
  if (RATHER_TOWNS.has(name)) return null;
  return areaNamed(name) ?? areaNamed(name.replace(AHEAD, ''));
}

function areaNamed(name: string): Area | null {
  // Codes are no names: `By` and `Us` are communes.
  if (name.length <= 2 || /^\d/.test(name)) return null;
  const department = departmentCode(name);
  if (department) return { department, country: 'FR' };
  if (REGIONS.has(name)) return { department: '', country: 'FR' };
  const country = countryCode(name);
  return country ? { department: '', country } : null;
}
