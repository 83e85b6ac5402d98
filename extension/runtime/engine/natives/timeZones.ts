// The time zones of Windows by their identifiers; when their clocks change is what the host knows of the places meant.
import type { NativeModule, NativeRuntime } from '../native';
import { stringArray } from './common';

interface Zone {
  /** A place of the IANA data base with the same clocks. */
  readonly place: string;
  /** As Windows shows it in English, behind the offset. */
  readonly shown: string;
}

/** Facts: the registry of Windows 10 and the mapping of Unicode's CLDR. */
const zones: Readonly<Record<string, Zone>> = {
  'Hawaiian Standard Time': { place: 'Pacific/Honolulu', shown: 'Hawaii' },
  'Alaskan Standard Time': { place: 'America/Anchorage', shown: 'Alaska' },
  'Pacific Standard Time': { place: 'America/Los_Angeles', shown: 'Pacific Time (US & Canada)' },
  'US Mountain Standard Time': { place: 'America/Phoenix', shown: 'Arizona' },
  'Mountain Standard Time': { place: 'America/Denver', shown: 'Mountain Time (US & Canada)' },
  'Central Standard Time': { place: 'America/Chicago', shown: 'Central Time (US & Canada)' },
  'Central Standard Time (Mexico)': { place: 'America/Mexico_City', shown: 'Guadalajara, Mexico City, Monterrey' },
  'SA Pacific Standard Time': { place: 'America/Bogota', shown: 'Bogota, Lima, Quito, Rio Branco' },
  'Eastern Standard Time': { place: 'America/New_York', shown: 'Eastern Time (US & Canada)' },
  'Atlantic Standard Time': { place: 'America/Halifax', shown: 'Atlantic Time (Canada)' },
  'Newfoundland Standard Time': { place: 'America/St_Johns', shown: 'Newfoundland' },
  'E. South America Standard Time': { place: 'America/Sao_Paulo', shown: 'Brasilia' },
  'Argentina Standard Time': { place: 'America/Buenos_Aires', shown: 'City of Buenos Aires' },
  'Azores Standard Time': { place: 'Atlantic/Azores', shown: 'Azores' },
  'GMT Standard Time': { place: 'Europe/London', shown: 'Dublin, Edinburgh, Lisbon, London' },
  'Greenwich Standard Time': { place: 'Atlantic/Reykjavik', shown: 'Monrovia, Reykjavik' },
  'W. Europe Standard Time': { place: 'Europe/Berlin', shown: 'Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna' },
  'Central Europe Standard Time': {
    place: 'Europe/Budapest',
    shown: 'Belgrade, Bratislava, Budapest, Ljubljana, Prague',
  },
  'Romance Standard Time': { place: 'Europe/Paris', shown: 'Brussels, Copenhagen, Madrid, Paris' },
  'Central European Standard Time': { place: 'Europe/Warsaw', shown: 'Sarajevo, Skopje, Warsaw, Zagreb' },
  'W. Central Africa Standard Time': { place: 'Africa/Lagos', shown: 'West Central Africa' },
  'GTB Standard Time': { place: 'Europe/Bucharest', shown: 'Athens, Bucharest' },
  'Egypt Standard Time': { place: 'Africa/Cairo', shown: 'Cairo' },
  'South Africa Standard Time': { place: 'Africa/Johannesburg', shown: 'Harare, Pretoria' },
  'FLE Standard Time': { place: 'Europe/Kiev', shown: 'Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius' },
  'Israel Standard Time': { place: 'Asia/Jerusalem', shown: 'Jerusalem' },
  'Turkey Standard Time': { place: 'Europe/Istanbul', shown: 'Istanbul' },
  'Arab Standard Time': { place: 'Asia/Riyadh', shown: 'Kuwait, Riyadh' },
  'Russian Standard Time': { place: 'Europe/Moscow', shown: 'Moscow, St. Petersburg' },
  'E. Africa Standard Time': { place: 'Africa/Nairobi', shown: 'Nairobi' },
  'Iran Standard Time': { place: 'Asia/Tehran', shown: 'Tehran' },
  'Arabian Standard Time': { place: 'Asia/Dubai', shown: 'Abu Dhabi, Muscat' },
  'Pakistan Standard Time': { place: 'Asia/Karachi', shown: 'Islamabad, Karachi' },
  'India Standard Time': { place: 'Asia/Calcutta', shown: 'Chennai, Kolkata, Mumbai, New Delhi' },
  'Nepal Standard Time': { place: 'Asia/Katmandu', shown: 'Kathmandu' },
  'Bangladesh Standard Time': { place: 'Asia/Dhaka', shown: 'Dhaka' },
  'SE Asia Standard Time': { place: 'Asia/Bangkok', shown: 'Bangkok, Hanoi, Jakarta' },
  'China Standard Time': { place: 'Asia/Shanghai', shown: 'Beijing, Chongqing, Hong Kong, Urumqi' },
  'Singapore Standard Time': { place: 'Asia/Singapore', shown: 'Kuala Lumpur, Singapore' },
  'Taipei Standard Time': { place: 'Asia/Taipei', shown: 'Taipei' },
  'W. Australia Standard Time': { place: 'Australia/Perth', shown: 'Perth' },
  'Tokyo Standard Time': { place: 'Asia/Tokyo', shown: 'Osaka, Sapporo, Tokyo' },
  'Korea Standard Time': { place: 'Asia/Seoul', shown: 'Seoul' },
  'Cen. Australia Standard Time': { place: 'Australia/Adelaide', shown: 'Adelaide' },
  'E. Australia Standard Time': { place: 'Australia/Brisbane', shown: 'Brisbane' },
  'AUS Eastern Standard Time': { place: 'Australia/Sydney', shown: 'Canberra, Melbourne, Sydney' },
  'New Zealand Standard Time': { place: 'Pacific/Auckland', shown: 'Auckland, Wellington' },
};

const names = new Map(Object.keys(zones).map(name => [name.toLowerCase(), name]));
const formats = new Map<string, Intl.DateTimeFormat>();

/** Ticks from the year 1 to 1970. */
const unixEpoch = 621_355_968_000_000_000n;

/** Minutes by which the clocks of a place are ahead of UTC; throws RangeError for a place that nobody knows. */
export function minutesAhead(place: string, time: number): number {
  let format = formats.get(place);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' });
    formats.set(place, format);
  }
  const shown = format.formatToParts(time).find(part => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(shown ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

export const timeZones: NativeModule = {
  natives: {
    'M:System.TimeZoneInfo.NameOf(System.String)': (_rt, id: string) => names.get(id.toLowerCase()) ?? null,
    'M:System.TimeZoneInfo.ShownAs(System.String)': (_rt, id: string) => zones[id]?.shown ?? id,
    'M:System.TimeZoneInfo.OffsetAt(System.String,System.Int64)': (_rt, id: string, utcTicks: bigint) =>
      BigInt(minutesAhead(zones[id]?.place ?? 'UTC', Number((utcTicks - unixEpoch) / 10_000n))) * 600_000_000n,
    'M:System.TimeZoneInfo.Names': (rt: NativeRuntime) => stringArray(rt, Object.keys(zones)),
  },
};
