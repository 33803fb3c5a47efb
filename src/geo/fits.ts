import type { Place } from '../model/place';
import type { Gazetteer } from './gazetteer';
import type { PlaceText } from './place-text';

/** Whether a place lies where the text says, as far as it says so. */
export function fits(place: Place, text: PlaceText, towns: Gazetteer): boolean {
  if (text.country && place.country !== text.country) return false;
  if (text.department && place.department !== text.department) return false;
  if (!text.postcode) return true;
  return (
    place.department === departmentOfPostcode(text.postcode) ||
    towns.withPostcode(text.postcode).some((index) => towns.place(index).id === place.id)
  );
}

function departmentOfPostcode(postcode: string): string {
  return /^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2);
}
