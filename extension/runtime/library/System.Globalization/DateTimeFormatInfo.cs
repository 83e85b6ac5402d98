namespace System.Globalization
{
    /// <summary>The words and patterns with which dates are written.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.datetimeformatinfo"/>
    public sealed class DateTimeFormatInfo : IFormatProvider, ICloneable
    {
        private static readonly DateTimeFormatInfo invariant = new DateTimeFormatInfo("", true);
        private string[] dayNames;
        private string[] abbreviatedDayNames;
        private string[] monthNames;
        private string[] abbreviatedMonthNames;
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

        public DateTimeFormatInfo()
        {
            Load("");
        }
        internal DateTimeFormatInfo(string culture, bool isReadOnly)
        {
            Load(culture);
            firstDayOfWeek = (DayOfWeek)CultureInfo.NumberOf(culture, 0);
            calendarWeekRule = (CalendarWeekRule)CultureInfo.NumberOf(culture, 1);
            this.isReadOnly = isReadOnly;
        }
        /// <summary>Fills the fields with what a culture uses.</summary>
        private extern void Load(string culture);
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
            set { dayNames = (string[])Checked(value).Clone(); }
        }
        public string[] AbbreviatedDayNames
        {
            get { return (string[])abbreviatedDayNames.Clone(); }
            set { abbreviatedDayNames = (string[])Checked(value).Clone(); }
        }
        /// <summary>Thirteen of them; calendars with twelve months leave the last one empty.</summary>
        public string[] MonthNames
        {
            get
            {
                string[] names = new string[13];
                Array.Copy(monthNames, 0, names, 0, 12);
                names[12] = "";
                return names;
            }
            set { monthNames = (string[])Checked(value).Clone(); }
        }
        /// <summary>Thirteen of them; calendars with twelve months leave the last one empty.</summary>
        public string[] AbbreviatedMonthNames
        {
            get
            {
                string[] names = new string[13];
                Array.Copy(abbreviatedMonthNames, 0, names, 0, 12);
                names[12] = "";
                return names;
            }
            set { abbreviatedMonthNames = (string[])Checked(value).Clone(); }
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
            return month == 13 ? "" : monthNames[month - 1];
        }
        public string GetAbbreviatedMonthName(int month)
        {
            CheckMonth(month);
            return month == 13 ? "" : abbreviatedMonthNames[month - 1];
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
            copy.isReadOnly = false;
            return copy;
        }
    }
}
