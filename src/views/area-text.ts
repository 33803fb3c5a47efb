import type { Ring } from '../filter/clauses';
import { shell as en } from '../i18n/en/shell';
import { shell as fr } from '../i18n/fr/shell';
import { language } from '../i18n/language.svelte';

/** A part of the earth by the parallels and meridians around it, to a tenth of a degree. */
export function areaText(ring: Ring): string {
  const t = language.pick({ fr, en }).chips;
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  const parallel = degreesText(t.north, t.south);
  const meridian = degreesText(t.east, t.west);
  return t.area(
    t.from(parallel(Math.min(...latitudes)), parallel(Math.max(...latitudes))),
    t.from(meridian(Math.min(...longitudes)), meridian(Math.max(...longitudes))),
  );
}

type Say = (degrees: string) => string;

function degreesText(positive: Say, negative: Say): (degrees: number) => string {
  return (degrees) => {
    // An area over the 180th meridian goes on beyond it.
    const turned = degrees - 360 * Math.round(degrees / 360);
    return (turned < 0 ? negative : positive)(
      language.number(Math.round(Math.abs(turned) * 10) / 10),
    );
  };
}
