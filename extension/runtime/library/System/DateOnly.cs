using System.Globalization;

namespace System
{
    /// <summary>A date without a time of day.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dateonly"/>
    public readonly struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, IFormattable
    {
        private readonly int day;

        private DateOnly(int day)
        {
            this.day = day;
        }
        public DateOnly(int year, int month, int day) : this(FromDateTime(new DateTime(year, month, day)).day)
        {
        }
        public static DateOnly MinValue
        {
            get { return new DateOnly(0); }
        }
        public static DateOnly MaxValue
        {
            get { return FromDateTime(DateTime.MaxValue); }
        }
        public static DateOnly FromDateTime(DateTime dateTime)
        {
            return new DateOnly((int)(dateTime.Ticks / TimeSpan.TicksPerDay));
        }
        public static DateOnly FromDayNumber(int dayNumber)
        {
            if (dayNumber < 0 || dayNumber > MaxValue.day) throw new ArgumentOutOfRangeException("dayNumber");
            return new DateOnly(dayNumber);
        }
        private DateTime Start
        {
            get { return new DateTime(day * TimeSpan.TicksPerDay); }
        }
        public int DayNumber
        {
            get { return day; }
        }
        public int Year
        {
            get { return Start.Year; }
        }
        public int Month
        {
            get { return Start.Month; }
        }
        public int Day
        {
            get { return Start.Day; }
        }
        public DayOfWeek DayOfWeek
        {
            get { return Start.DayOfWeek; }
        }
        public int DayOfYear
        {
            get { return Start.DayOfYear; }
        }
        public DateOnly AddDays(int value)
        {
            return FromDateTime(Start.AddDays(value));
        }
        public DateOnly AddMonths(int value)
        {
            return FromDateTime(Start.AddMonths(value));
        }
        public DateOnly AddYears(int value)
        {
            return FromDateTime(Start.AddYears(value));
        }
        public DateTime ToDateTime(TimeOnly time)
        {
            return Start.AddTicks(time.Ticks);
        }
        public DateTime ToDateTime(TimeOnly time, DateTimeKind kind)
        {
            return DateTime.SpecifyKind(ToDateTime(time), kind);
        }
        public void Deconstruct(out int year, out int month, out int day)
        {
            year = Year;
            month = Month;
            day = Day;
        }
        public static DateOnly Parse(string s)
        {
            return Parse(s, null);
        }
        public static DateOnly Parse(string s, IFormatProvider provider)
        {
            return FromDateTime(DateTime.Parse(s, provider));
        }
        public static DateOnly ParseExact(string s, string format)
        {
            return ParseExact(s, format, null);
        }
        public static DateOnly ParseExact(string s, string format, IFormatProvider provider)
        {
            return FromDateTime(DateTime.ParseExact(s, FormatOf(format), provider));
        }
        public static bool TryParse(string s, out DateOnly result)
        {
            DateTime read;
            bool success = DateTime.TryParse(s, out read);
            result = FromDateTime(read);
            return success;
        }
        public static bool TryParseExact(string s, string format, out DateOnly result)
        {
            DateTime read;
            bool success = DateTime.TryParseExact(s, FormatOf(format), null, DateTimeStyles.None, out read);
            result = FromDateTime(read);
            return success;
        }
        private static string FormatOf(string format)
        {
            if (string.IsNullOrEmpty(format)) return "d";
            if (format == "o" || format == "O") return "yyyy-MM-dd";
            return format == "r" || format == "R" ? "ddd, dd MMM yyyy" : format;
        }
        public string ToShortDateString()
        {
            return ToString("d");
        }
        public string ToLongDateString()
        {
            return ToString("D");
        }
        public override string ToString()
        {
            return ToString(null, null);
        }
        public string ToString(string format)
        {
            return ToString(format, null);
        }
        public string ToString(IFormatProvider provider)
        {
            return ToString(null, provider);
        }
        public string ToString(string format, IFormatProvider provider)
        {
            bool isFixed = format == "o" || format == "O" || format == "r" || format == "R";
            return Start.ToString(FormatOf(format), isFixed ? CultureInfo.InvariantCulture : provider);
        }
        public int CompareTo(DateOnly value)
        {
            return day.CompareTo(value.day);
        }
        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is DateOnly)) throw new ArgumentException("Object must be of type DateOnly.");
            return CompareTo((DateOnly)value);
        }
        public bool Equals(DateOnly value)
        {
            return day == value.day;
        }
        public override bool Equals(object value)
        {
            return value is DateOnly && Equals((DateOnly)value);
        }
        public override int GetHashCode()
        {
            return day;
        }
        public static bool operator ==(DateOnly left, DateOnly right)
        {
            return left.day == right.day;
        }
        public static bool operator !=(DateOnly left, DateOnly right)
        {
            return left.day != right.day;
        }
        public static bool operator <(DateOnly left, DateOnly right)
        {
            return left.day < right.day;
        }
        public static bool operator >(DateOnly left, DateOnly right)
        {
            return left.day > right.day;
        }
        public static bool operator <=(DateOnly left, DateOnly right)
        {
            return left.day <= right.day;
        }
        public static bool operator >=(DateOnly left, DateOnly right)
        {
            return left.day >= right.day;
        }
    }
}
