// DateTimeFormatter: what a clock shows in another time zone, as the ICU that Node brings knows it.

import type { NativeModule } from '../../engine/native';

const type = 'Windows.Globalization.DateTimeFormatting.DateTimeFormatter';

export const dateTimeFormatter: NativeModule = {
  natives: {
    [`M:${type}.MinutesAhead(System.String,System.Double)`]: (_rt, zone: string, time: number) =>
      minutesAhead(zone, time),
  },
};

function minutesAhead(timeZone: string, time: number): number {
  let shown: string | undefined;
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time);
    shown = parts.find(part => part.type === 'timeZoneName')?.value;
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(shown ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
