using System;
using System.Collections.Generic;
using System.Globalization;

namespace Windows.Globalization.DateTimeFormatting
{
    /// <summary>Writes dates and times as a user in the United States reads them, without the marks of direction that Windows puts in.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.datetimeformatting.datetimeformatter"/>
    public sealed class DateTimeFormatter
    {
        private readonly string pattern;

        public DateTimeFormatter(string formatTemplate) : this(formatTemplate, ApplicationLanguages.Languages)
        {
        }

        public DateTimeFormatter(string formatTemplate, IEnumerable<string> languages) : this(formatTemplate, languages, "US", "GregorianCalendar", "12HourClock")
        {
        }

        public DateTimeFormatter(string formatTemplate, IEnumerable<string> languages, string geographicRegion, string calendar, string clock)
        {
            if (string.IsNullOrEmpty(formatTemplate)) throw new ArgumentException("The parameter is incorrect.", "formatTemplate");
            Template = formatTemplate;
            Languages = new List<string>(languages);
            GeographicRegion = geographicRegion;
            Calendar = calendar;
            Clock = clock;
            var custom = formatTemplate.IndexOf('{') < 0 ? DateTimeTemplate.PatternOf(formatTemplate, clock == "24HourClock") : DateTimeTemplate.PatternOfFields(formatTemplate, clock == "24HourClock");
            pattern = custom.Length == 1 ? "%" + custom : custom;
        }

        public static DateTimeFormatter LongDate { get; } = new DateTimeFormatter("longdate");
        public static DateTimeFormatter LongTime { get; } = new DateTimeFormatter("longtime");
        public static DateTimeFormatter ShortDate { get; } = new DateTimeFormatter("shortdate");
        public static DateTimeFormatter ShortTime { get; } = new DateTimeFormatter("shorttime");

        public string Calendar { get; }
        public string Clock { get; }
        public string GeographicRegion { get; }
        public IReadOnlyList<string> Languages { get; }

        public string ResolvedGeographicRegion
        {
            get { return "US"; }
        }

        public string ResolvedLanguage
        {
            get { return "en-US"; }
        }

        public string Template { get; }

        public string Format(DateTimeOffset value)
        {
            return value.ToLocalTime().ToString(pattern, CultureInfo.InvariantCulture);
        }

        /// <summary>In a time zone by its name of the IANA, such as <c>America/New_York</c>.</summary>
        public string Format(DateTimeOffset datetime, string timeZoneId)
        {
            var minutes = MinutesAhead(timeZoneId ?? "", datetime.ToUnixTimeMilliseconds());
            if (double.IsNaN(minutes)) throw new ArgumentException("The parameter is incorrect.", "timeZoneId");
            return datetime.ToUniversalTime().DateTime.AddMinutes(minutes).ToString(pattern, CultureInfo.InvariantCulture);
        }

        /// <summary>Of UTC at that time, Unix milliseconds; NaN for a zone that nobody knows.</summary>
        private static extern double MinutesAhead(string timeZoneId, double time);
    }
}
