using System.Collections.Generic;

namespace System.Globalization
{
    /// <summary>The words and patterns with which dates are written.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.datetimeformatinfo"/>
    public sealed class DateTimeFormatInfo : IFormatProvider, ICloneable
    {
        private static readonly DateTimeFormatInfo invariant = new DateTimeFormatInfo("", new GregorianCalendar(), true);
        private string[] dayNames;
        private string[] abbreviatedDayNames;
        private string[] monthNames;
        private string[] abbreviatedMonthNames;
        private string[] shortestDayNames;
        private string[] monthGenitiveNames;
        private string[] abbreviatedMonthGenitiveNames;
        private string[] eraNames;
        private readonly string culture;
        /// <summary>The id of the calendar, for the natives.</summary>
        private int calendar;
        private Calendar calendarObject;
        private string amDesignator;
        private string pmDesignator;
        private string dateSeparator;
        private string timeSeparator;
        private string shortDatePattern;
        private string longDatePattern;
        private string shortTimePattern;
        private string longTimePattern;
        private string fullDateTimePattern;
        private string monthDayPattern;
        private string yearMonthPattern;
        private DayOfWeek firstDayOfWeek;
        private CalendarWeekRule calendarWeekRule;
        private bool isReadOnly;

        public DateTimeFormatInfo() : this("", new GregorianCalendar(), false)
        {
        }
        internal DateTimeFormatInfo(string culture, Calendar calendar, bool isReadOnly)
        {
            this.culture = culture;
            calendarObject = calendar;
            Load(culture, 0);
            firstDayOfWeek = (DayOfWeek)CultureInfo.NumberOf(culture, 0);
            calendarWeekRule = (CalendarWeekRule)CultureInfo.NumberOf(culture, 1);
            this.isReadOnly = isReadOnly;
        }
        /// <summary>Fills the fields with what a culture uses in a calendar, 0 for its usual one.</summary>
        private extern void Load(string culture, int calendar);
        public static DateTimeFormatInfo InvariantInfo
        {
            get { return invariant; }
        }
        public static DateTimeFormatInfo CurrentInfo
        {
            get { return CultureInfo.CurrentCulture.DateTimeFormat; }
        }
        public static DateTimeFormatInfo GetInstance(IFormatProvider provider)
        {
            if (provider == null) return CurrentInfo;
            return provider.GetFormat(typeof(DateTimeFormatInfo)) as DateTimeFormatInfo ?? CurrentInfo;
        }
        public static DateTimeFormatInfo ReadOnly(DateTimeFormatInfo dtfi)
        {
            if (dtfi == null) throw new ArgumentNullException("dtfi");
            if (dtfi.isReadOnly) return dtfi;
            DateTimeFormatInfo copy = (DateTimeFormatInfo)dtfi.MemberwiseClone();
            copy.calendarObject = Calendar.ReadOnly(copy.calendarObject);
            copy.isReadOnly = true;
            return copy;
        }
        /// <summary>Only those that the culture is used with; names and patterns become those of the calendar.</summary>
        public Calendar Calendar
        {
            get { return calendarObject; }
            set
            {
                Checked(value);
                if (value.Id != calendar)
                {
                    if (Array.IndexOf(CultureInfo.CalendarsOf(culture), value.Id) < 0) throw new ArgumentException("Not a valid calendar for the given culture.", "value");
                    Load(culture, value.Id);
                }
                calendarObject = value;
            }
        }
        public string NativeCalendarName
        {
            get { return calendarObject.NativeName; }
        }
        public bool IsReadOnly
        {
            get { return isReadOnly; }
        }
        private T Checked<T>(T value)
        {
            if (isReadOnly) throw new InvalidOperationException("Instance is read-only.");
            if (value == null) throw new ArgumentNullException("value", "String reference not set to an instance of a String.");
            return value;
        }
        public string[] DayNames
        {
            get { return (string[])dayNames.Clone(); }
            set { dayNames = CheckedNames(value, 7); }
        }
        public string[] AbbreviatedDayNames
        {
            get { return (string[])abbreviatedDayNames.Clone(); }
            set { abbreviatedDayNames = CheckedNames(value, 7); }
        }
        public string[] ShortestDayNames
        {
            get { return (string[])shortestDayNames.Clone(); }
            set { shortestDayNames = CheckedNames(value, 7); }
        }
        public string[] MonthNames
        {
            get { return Thirteen(monthNames); }
            set { monthNames = CheckedNames(value, 13); }
        }
        public string[] AbbreviatedMonthNames
        {
            get { return Thirteen(abbreviatedMonthNames); }
            set { abbreviatedMonthNames = CheckedNames(value, 13); }
        }
        public string[] MonthGenitiveNames
        {
            get { return Thirteen(monthGenitiveNames); }
            set { monthGenitiveNames = CheckedNames(value, 13); }
        }
        public string[] AbbreviatedMonthGenitiveNames
        {
            get { return Thirteen(abbreviatedMonthGenitiveNames); }
            set { abbreviatedMonthGenitiveNames = CheckedNames(value, 13); }
        }
        /// <summary>Calendars with twelve months leave the last one empty.</summary>
        private static string[] Thirteen(string[] months)
        {
            string[] names = new string[13];
            names[12] = "";
            Array.Copy(months, 0, names, 0, months.Length);
            return names;
        }
        private string[] CheckedNames(string[] names, int count)
        {
            Checked(names);
            if (names.Length != count) throw new ArgumentException("Length of the array must be " + count + ".", "value");
            if (Array.IndexOf(names, null, 0, count == 13 ? 12 : count) >= 0) throw new ArgumentNullException("value", "Found a null value within an array.");
            string[] copy = (string[])names.Clone();
            if (count == 13) copy[12] = copy[12] ?? "";
            return copy;
        }
        public string AMDesignator
        {
            get { return amDesignator; }
            set { amDesignator = Checked(value); }
        }
        public string PMDesignator
        {
            get { return pmDesignator; }
            set { pmDesignator = Checked(value); }
        }
        public string DateSeparator
        {
            get { return dateSeparator; }
            set { dateSeparator = Checked(value); }
        }
        public string TimeSeparator
        {
            get { return timeSeparator; }
            set { timeSeparator = Checked(value); }
        }
        public string ShortDatePattern
        {
            get { return shortDatePattern; }
            set { shortDatePattern = Checked(value); }
        }
        public string LongDatePattern
        {
            get { return longDatePattern; }
            set { longDatePattern = Checked(value); }
        }
        public string ShortTimePattern
        {
            get { return shortTimePattern; }
            set { shortTimePattern = Checked(value); }
        }
        public string LongTimePattern
        {
            get { return longTimePattern; }
            set { longTimePattern = Checked(value); }
        }
        public string FullDateTimePattern
        {
            get { return fullDateTimePattern; }
            set { fullDateTimePattern = Checked(value); }
        }
        public string MonthDayPattern
        {
            get { return monthDayPattern; }
            set { monthDayPattern = Checked(value); }
        }
        public string YearMonthPattern
        {
            get { return yearMonthPattern; }
            set { yearMonthPattern = Checked(value); }
        }
        public DayOfWeek FirstDayOfWeek
        {
            get { return firstDayOfWeek; }
            set { firstDayOfWeek = Checked(value); }
        }
        public CalendarWeekRule CalendarWeekRule
        {
            get { return calendarWeekRule; }
            set { calendarWeekRule = Checked(value); }
        }
        public int GetEra(string eraName)
        {
            if (eraName == null) throw new ArgumentNullException("eraName");
            if (eraName.Length == 0) return -1;
            foreach (string[] names in new[] { eraNames, AbbreviatedEraNames() })
            {
                int index = Array.FindIndex(names, name => string.Equals(name, eraName, StringComparison.OrdinalIgnoreCase));
                if (index >= 0) return calendarObject.Eras[index];
            }
            return -1;
        }
        public string GetEraName(int era)
        {
            return eraNames[IndexOfEra(era)];
        }
        public string GetAbbreviatedEraName(int era)
        {
            return AbbreviatedEraNames()[IndexOfEra(era)];
        }
        private int IndexOfEra(int era)
        {
            int index = era == Calendar.CurrentEra ? 0 : Array.IndexOf(calendarObject.Eras, era);
            if (index < 0) throw new ArgumentOutOfRangeException("era", "Era value was not valid.");
            return index;
        }
        /// <summary>Japanese eras are abbreviated to their first letter, that of the invariant culture loses its points.</summary>
        private string[] AbbreviatedEraNames()
        {
            return Array.ConvertAll(eraNames, name => name == "A.D." ? "AD" : calendarObject is JapaneseCalendar ? name.Substring(0, 1) : name);
        }
        public string GetShortestDayName(DayOfWeek dayOfWeek)
        {
            CheckDay(dayOfWeek);
            return shortestDayNames[(int)dayOfWeek];
        }
        /// <summary>All that a standard format stands for; each culture has one pattern of each kind here.</summary>
        public string[] GetAllDateTimePatterns()
        {
            List<string> patterns = new List<string>();
            foreach (char format in "dDfFgGmMoOrRstTuUyY") patterns.AddRange(GetAllDateTimePatterns(format));
            return patterns.ToArray();
        }
        public string[] GetAllDateTimePatterns(char format)
        {
            switch (format)
            {
                case 'd': return new[] { ShortDatePattern };
                case 'D': return new[] { LongDatePattern };
                case 'f': return new[] { LongDatePattern + " " + ShortTimePattern };
                case 'F':
                case 'U': return new[] { FullDateTimePattern };
                case 'g': return new[] { ShortDatePattern + " " + ShortTimePattern };
                case 'G': return new[] { ShortDatePattern + " " + LongTimePattern };
                case 'm':
                case 'M': return new[] { MonthDayPattern };
                case 'o':
                case 'O': return new[] { "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK" };
                case 'r':
                case 'R': return new[] { RFC1123Pattern };
                case 's': return new[] { SortableDateTimePattern };
                case 't': return new[] { ShortTimePattern };
                case 'T': return new[] { LongTimePattern };
                case 'u': return new[] { UniversalSortableDateTimePattern };
                case 'y':
                case 'Y': return new[] { YearMonthPattern };
                default: throw new ArgumentException("Format specifier was invalid.", "format");
            }
        }
        public string RFC1123Pattern
        {
            get { return "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"; }
        }
        public string SortableDateTimePattern
        {
            get { return "yyyy'-'MM'-'dd'T'HH':'mm':'ss"; }
        }
        public string UniversalSortableDateTimePattern
        {
            get { return "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"; }
        }
        public string GetDayName(DayOfWeek dayofweek)
        {
            CheckDay(dayofweek);
            return dayNames[(int)dayofweek];
        }
        public string GetAbbreviatedDayName(DayOfWeek dayofweek)
        {
            CheckDay(dayofweek);
            return abbreviatedDayNames[(int)dayofweek];
        }
        private static void CheckDay(DayOfWeek day)
        {
            if ((int)day < 0 || (int)day > 6) throw new ArgumentOutOfRangeException("dayofweek", "Valid values are between Sunday and Saturday, inclusive.");
        }
        public string GetMonthName(int month)
        {
            CheckMonth(month);
            return Thirteen(monthNames)[month - 1];
        }
        public string GetAbbreviatedMonthName(int month)
        {
            CheckMonth(month);
            return Thirteen(abbreviatedMonthNames)[month - 1];
        }
        private static void CheckMonth(int month)
        {
            if (month < 1 || month > 13) throw new ArgumentOutOfRangeException("month", "Valid values are between 1 and 13, inclusive.");
        }
        public object GetFormat(Type formatType)
        {
            return formatType == typeof(DateTimeFormatInfo) ? this : null;
        }
        public object Clone()
        {
            DateTimeFormatInfo copy = (DateTimeFormatInfo)MemberwiseClone();
            copy.calendarObject = (Calendar)calendarObject.Clone();
            copy.isReadOnly = false;
            return copy;
        }
    }
}
