// What RegionInfo tells of a country.
import { cultureData, cultureList, knownCulture, rowsOf } from './cultureData';
import { cultureRegions } from './cultureRegions';

/** Cultures that are named after their language on both sides: `català (català)`. */
const namedAfterLanguage = /^(?:ca|eu|gl)-/;

/**
 * Of a country (`CH`) or of a culture with one (`fr-CH`): its letters, three letters, English name, own name, currency by
 * ISO 4217, the English name of the currency, GeoID, system of measures, and the culture whose currency sign it has.
 */
export function regionOf(name: string): readonly string[] | undefined {
  const culture = knownCulture(name);
  const letters = (/-([A-Za-z]{2})$/.exec(name)?.[1] ?? name).toUpperCase();
  const row = rowsOf(cultureRegions).get(letters.toLowerCase());
  if (!row || (name.includes('-') && !culture)) return undefined;
  const [, threeLetters = '', english = '', currency = '', currencyName = '', geoId = '', measures = 'Metric'] = row;
  const home = culture?.name ?? homeOf(letters);
  const tongue = namedAfterLanguage.test(home) ? homeOf(letters) : home;
  const native = /\((?:.*, )?([^()]*)\)$/.exec(cultureData(tongue).nativeName)?.[1] ?? english;
  return [letters, threeLetters, english, native, currency, currencyName, geoId, measures, home];
}

/** The culture that speaks for a country: the first one by name, but English and Spanish where most speak it. */
function homeOf(region: string): string {
  const all = cultureList().filter(name => name.endsWith(`-${region}`));
  const usual = {
    US: 'en-US',
    ES: 'es-ES',
    CA: 'en-CA',
    IN: 'hi-IN',
    FI: 'fi-FI',
    ZA: 'en-ZA',
    BE: 'nl-BE',
    LU: 'fr-LU',
  };
  return usual[region as keyof typeof usual] ?? all[0] ?? '';
}
