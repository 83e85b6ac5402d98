// DateTimeFormatter: what a clock shows in another time zone, as the ICU that Node brings knows it.

import type { NativeModule } from '../../engine/native';
import { minutesAhead } from '../../engine/natives/timeZones';

const type = 'Windows.Globalization.DateTimeFormatting.DateTimeFormatter';

export const dateTimeFormatter: NativeModule = {
  natives: {
    [`M:${type}.MinutesAhead(System.String,System.Double)`]: (_rt, zone: string, time: number) =>
      knownMinutes(zone, time),
  },
};

function knownMinutes(zone: string, time: number): number {
  try {
    return minutesAhead(zone, time);
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}
