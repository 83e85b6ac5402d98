using System;
using System.Globalization;

namespace Newtonsoft.Json
{
    /// <summary>Dates in JSON: ISO 8601 text, or the milliseconds since 1970 that Microsoft's early libraries wrote.</summary>
    internal static class JsonDates
    {
        private const string iso = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK";
        private static readonly DateTime epoch = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        internal static string TextOf(DateTime value, DateFormatHandling handling)
        {
            if (handling == DateFormatHandling.IsoDateFormat) return value.ToString(iso, CultureInfo.InvariantCulture);
            TimeSpan offset = value.Kind == DateTimeKind.Utc ? TimeSpan.Zero : TimeZoneInfo.Local.GetUtcOffset(value);
            long milliseconds = (value.Ticks - offset.Ticks - epoch.Ticks) / TimeSpan.TicksPerMillisecond;
            return "\\/Date(" + milliseconds.ToString(CultureInfo.InvariantCulture) + (value.Kind == DateTimeKind.Utc ? "" : OffsetText(offset)) + ")\\/";
        }
        internal static string TextOf(DateTimeOffset value, DateFormatHandling handling)
        {
            if (handling == DateFormatHandling.IsoDateFormat) return value.ToString(iso, CultureInfo.InvariantCulture);
            long milliseconds = (value.UtcTicks - epoch.Ticks) / TimeSpan.TicksPerMillisecond;
            return "\\/Date(" + milliseconds.ToString(CultureInfo.InvariantCulture) + OffsetText(value.Offset) + ")\\/";
        }
        private static string OffsetText(TimeSpan offset)
        {
            int minutes = (int)Math.Abs(offset.TotalMinutes);
            return (offset < TimeSpan.Zero ? "-" : "+") + (minutes / 60).ToString("00", CultureInfo.InvariantCulture) + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
        }

        internal static DateTime InZone(DateTime value, DateTimeZoneHandling handling)
        {
            switch (handling)
            {
                case DateTimeZoneHandling.Local:
                    if (value.Kind == DateTimeKind.Utc) return value.ToLocalTime();
                    return DateTime.SpecifyKind(value, DateTimeKind.Local);
                case DateTimeZoneHandling.Utc:
                    if (value.Kind == DateTimeKind.Local) return value.ToUniversalTime();
                    return DateTime.SpecifyKind(value, DateTimeKind.Utc);
                case DateTimeZoneHandling.Unspecified:
                    return DateTime.SpecifyKind(value, DateTimeKind.Unspecified);
                default:
                    return value;
            }
        }

        /// <summary>Does it look like a date of JSON? Other dates are text until somebody asks for a date.</summary>
        internal static bool TryRead(string text, DateTimeZoneHandling zone, string format, CultureInfo culture, out DateTime value)
        {
            value = default(DateTime);
            if (text.Length == 0) return false;
            DateTimeOffset offset;
            if (IsMicrosoft(text))
            {
                if (!TryReadMicrosoft(text, out offset)) return false;
                bool hasOffset = text.IndexOf('+') > 0 || text.IndexOf('-', 7) > 0;
                value = InZone(hasOffset ? offset.LocalDateTime : offset.UtcDateTime, zone);
                return true;
            }
            if (IsIso(text) && DateTime.TryParseExact(text, iso, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value))
            {
                value = InZone(value, zone);
                return true;
            }
            if (string.IsNullOrEmpty(format) || !DateTime.TryParseExact(text, format, culture, DateTimeStyles.RoundtripKind, out value)) return false;
            value = InZone(value, zone);
            return true;
        }
        internal static bool TryRead(string text, string format, CultureInfo culture, out DateTimeOffset value)
        {
            value = default(DateTimeOffset);
            if (text.Length == 0) return false;
            if (IsMicrosoft(text)) return TryReadMicrosoft(text, out value);
            if (IsIso(text) && DateTimeOffset.TryParseExact(text, iso, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value)) return true;
            return !string.IsNullOrEmpty(format) && DateTimeOffset.TryParseExact(text, format, culture, DateTimeStyles.RoundtripKind, out value);
        }
        private static bool IsIso(string text)
        {
            return text.Length >= 19 && text.Length <= 40 && char.IsDigit(text[0]) && text[10] == 'T';
        }
        private static bool IsMicrosoft(string text)
        {
            return text.Length >= 9 && text.StartsWith("/Date(", StringComparison.Ordinal) && text.EndsWith(")/", StringComparison.Ordinal);
        }
        private static bool TryReadMicrosoft(string text, out DateTimeOffset value)
        {
            value = default(DateTimeOffset);
            string number = text.Substring(6, text.Length - 8);
            int sign = number.LastIndexOfAny(new[] { '+', '-' });
            TimeSpan offset = TimeSpan.Zero;
            if (sign > 0)
            {
                int hours;
                int minutes;
                string zone = number.Substring(sign + 1);
                if (zone.Length != 4 || !int.TryParse(zone.Substring(0, 2), out hours) || !int.TryParse(zone.Substring(2), out minutes)) return false;
                offset = new TimeSpan(hours, minutes, 0);
                if (number[sign] == '-') offset = offset.Negate();
                number = number.Substring(0, sign);
            }
            long milliseconds;
            if (!long.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out milliseconds)) return false;
            value = new DateTimeOffset(epoch.AddMilliseconds(milliseconds)).ToOffset(offset);
            return true;
        }
    }
}
