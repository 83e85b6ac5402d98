using System;
using System.Collections.Generic;
using System.Globalization;

namespace Windows.Globalization.DateTimeFormatting
{
    /// <summary>Writes dates and times as the speakers of a language read them, without the marks of direction that Windows puts in.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.datetimeformatting.datetimeformatter"/>
    public sealed class DateTimeFormatter
    {
        private readonly CultureInfo culture;
        private readonly string pattern;

        public DateTimeFormatter(string formatTemplate) : this(formatTemplate, ApplicationLanguages.Languages)
        {
        }

        public DateTimeFormatter(string formatTemplate, IEnumerable<string> languages) : this(formatTemplate, languages, null, "GregorianCalendar", null)
        {
        }

        public DateTimeFormatter(string formatTemplate, IEnumerable<string> languages, string geographicRegion, string calendar, string clock)
        {
            if (string.IsNullOrEmpty(formatTemplate)) throw new ArgumentException("The parameter is incorrect.", "formatTemplate");
            Template = formatTemplate;
            Languages = new List<string>(languages);
            culture = CultureOf(Languages);
            GeographicRegion = geographicRegion ?? ResolvedGeographicRegion;
            Calendar = calendar;
            var customs = culture.DateTimeFormat;
            Clock = clock ?? (customs.ShortTimePattern.IndexOf('H') >= 0 ? "24HourClock" : "12HourClock");
            var is24Hours = Clock == "24HourClock";
            var made = formatTemplate.IndexOf('{') < 0 ? DateTimeTemplate.PatternOf(formatTemplate, is24Hours, customs) : DateTimeTemplate.PatternOfFields(formatTemplate, is24Hours);
            pattern = made.Length == 1 ? "%" + made : made;
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
            get { return new RegionInfo(CultureInfo.CreateSpecificCulture(culture.Name).Name).TwoLetterISORegionName; }
        }

        public string ResolvedLanguage
        {
            get { return culture.Name; }
        }

        public string Template { get; }

        public string Format(DateTimeOffset value)
        {
            return value.ToLocalTime().ToString(pattern, culture);
        }

        /// <summary>In a time zone by its name of the IANA, such as <c>America/New_York</c>.</summary>
        public string Format(DateTimeOffset datetime, string timeZoneId)
        {
            var minutes = MinutesAhead(timeZoneId ?? "", datetime.ToUnixTimeMilliseconds());
            if (double.IsNaN(minutes)) throw new ArgumentException("The parameter is incorrect.", "timeZoneId");
            return datetime.ToUniversalTime().DateTime.AddMinutes(minutes).ToString(pattern, culture);
        }

        /// <summary>The first that there are data for.</summary>
        private static CultureInfo CultureOf(IEnumerable<string> languages)
        {
            foreach (var language in languages)
            {
                try
                {
                    return CultureInfo.GetCultureInfo(language);
                }
                catch (CultureNotFoundException)
                {
                    continue;
                }
            }
            return CultureInfo.GetCultureInfo("en-US");
        }

        /// <summary>Of UTC at that time, Unix milliseconds; NaN for a zone that nobody knows.</summary>
        private static extern double MinutesAhead(string timeZoneId, double time);
    }
}
