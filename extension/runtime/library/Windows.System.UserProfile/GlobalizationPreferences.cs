using System.Collections.Generic;
using System.Globalization;
using Windows.Globalization;

namespace Windows.System.UserProfile
{
    /// <summary>What the user has chosen: languages, country, clock, calendar, currency.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.userprofile.globalizationpreferences"/>
    public static class GlobalizationPreferences
    {
        public static IReadOnlyList<string> Calendars
        {
            get { return new[] { "GregorianCalendar" }; }
        }

        public static IReadOnlyList<string> Clocks
        {
            get { return new[] { User.DateTimeFormat.ShortTimePattern.IndexOf('H') >= 0 ? "24HourClock" : "12HourClock" }; }
        }

        public static IReadOnlyList<string> Currencies
        {
            get { return new[] { new RegionInfo(User.Name).ISOCurrencySymbol }; }
        }

        public static string HomeGeographicRegion
        {
            get { return new RegionInfo(User.Name).TwoLetterISORegionName; }
        }

        public static IReadOnlyList<string> Languages
        {
            get { return ApplicationLanguages.OfUser(); }
        }

        public static Windows.Globalization.DayOfWeek WeekStartsOn
        {
            get { return (Windows.Globalization.DayOfWeek)(int)User.DateTimeFormat.FirstDayOfWeek; }
        }

        private static CultureInfo User
        {
            get { return CultureInfo.GetCultureInfo(ApplicationLanguages.OfUser()[0]); }
        }
    }
}
