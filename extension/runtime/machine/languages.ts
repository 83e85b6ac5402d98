// What the user of a simulated PC can speak.
import { isSpecificCulture } from '../engine/natives/cultureData';

/** `de-DE`: a language with its country, written as Windows does, in which the engine can write numbers and dates. */
export function isLanguage(name: string): boolean {
  return isSpecificCulture(name);
}
