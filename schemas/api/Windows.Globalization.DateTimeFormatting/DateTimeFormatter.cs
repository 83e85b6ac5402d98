using System;
using System.Collections.Generic;

namespace Windows.Globalization.DateTimeFormatting
{
    /// <summary>Writes dates and times as the user's languages and region do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.datetimeformatting.datetimeformatter"/>
    public sealed class DateTimeFormatter
    {
        public extern DateTimeFormatter(string formatTemplate);
        public extern DateTimeFormatter(string formatTemplate, IEnumerable<string> languages);
        public extern DateTimeFormatter(string formatTemplate, IEnumerable<string> languages, string geographicRegion, string calendar, string clock);
        public static extern DateTimeFormatter LongDate { get; }
        public static extern DateTimeFormatter LongTime { get; }
        public static extern DateTimeFormatter ShortDate { get; }
        public static extern DateTimeFormatter ShortTime { get; }
        public extern string Calendar { get; }
        public extern string Clock { get; }
        public extern string GeographicRegion { get; }
        public extern IReadOnlyList<string> Languages { get; }
        public extern string ResolvedGeographicRegion { get; }
        public extern string ResolvedLanguage { get; }
        public extern string Template { get; }
        public extern string Format(DateTimeOffset value);
        public extern string Format(DateTimeOffset datetime, string timeZoneId);
    }
}
