using System.Globalization;

namespace System.Text.Json
{
    /// <summary>Dates in JSON, which are ISO 8601.</summary>
    internal static class JsonDates
    {
        private static readonly string[] formats = { "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd" };

        internal static bool TryRead(string text, out DateTime value)
        {
            return DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);
        }
        internal static bool TryRead(string text, out DateTimeOffset value)
        {
            return DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        }
        internal static string TextOf(DateTime value)
        {
            return value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
        }
        internal static string TextOf(DateTimeOffset value)
        {
            return value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
        }
    }
}
