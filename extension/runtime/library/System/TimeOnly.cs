using System.Globalization;

namespace System
{
    /// <summary>A time of day without a date.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.timeonly"/>
    public readonly struct TimeOnly : IComparable, IComparable<TimeOnly>, IEquatable<TimeOnly>, IFormattable
    {
        private readonly long ticks;

        public TimeOnly(long ticks)
        {
            if (ticks < 0 || ticks >= TimeSpan.TicksPerDay) throw new ArgumentOutOfRangeException("ticks");
            this.ticks = ticks;
        }
        public TimeOnly(int hour, int minute) : this(hour, minute, 0, 0)
        {
        }
        public TimeOnly(int hour, int minute, int second) : this(hour, minute, second, 0)
        {
        }
        public TimeOnly(int hour, int minute, int second, int millisecond) : this(new DateTime(1, 1, 1, hour, minute, second, millisecond).Ticks)
        {
        }
        public static TimeOnly MinValue
        {
            get { return default(TimeOnly); }
        }
        public static TimeOnly MaxValue
        {
            get { return new TimeOnly(TimeSpan.TicksPerDay - 1); }
        }
        public static TimeOnly FromDateTime(DateTime dateTime)
        {
            return new TimeOnly(dateTime.TimeOfDay.Ticks);
        }
        public static TimeOnly FromTimeSpan(TimeSpan timeSpan)
        {
            return new TimeOnly(timeSpan.Ticks);
        }
        public int Hour
        {
            get { return ToTimeSpan().Hours; }
        }
        public int Minute
        {
            get { return ToTimeSpan().Minutes; }
        }
        public int Second
        {
            get { return ToTimeSpan().Seconds; }
        }
        public int Millisecond
        {
            get { return ToTimeSpan().Milliseconds; }
        }
        public long Ticks
        {
            get { return ticks; }
        }
        public TimeOnly Add(TimeSpan value)
        {
            int wrapped;
            return Add(value, out wrapped);
        }
        public TimeOnly Add(TimeSpan value, out int wrappedDays)
        {
            long days = (ticks + value.Ticks) / TimeSpan.TicksPerDay;
            long rest = (ticks + value.Ticks) % TimeSpan.TicksPerDay;
            if (rest < 0)
            {
                rest += TimeSpan.TicksPerDay;
                days--;
            }
            wrappedDays = (int)days;
            return new TimeOnly(rest);
        }
        public TimeOnly AddHours(double value)
        {
            return Add(TimeSpan.FromHours(value));
        }
        public TimeOnly AddMinutes(double value)
        {
            return Add(TimeSpan.FromMinutes(value));
        }
        public bool IsBetween(TimeOnly start, TimeOnly end)
        {
            return start.ticks <= end.ticks ? start.ticks <= ticks && ticks < end.ticks : start.ticks <= ticks || ticks < end.ticks;
        }
        public TimeSpan ToTimeSpan()
        {
            return new TimeSpan(ticks);
        }
        public static TimeOnly Parse(string s)
        {
            return Parse(s, null);
        }
        public static TimeOnly Parse(string s, IFormatProvider provider)
        {
            return FromDateTime(DateTime.Parse(s, provider));
        }
        public static TimeOnly ParseExact(string s, string format)
        {
            return FromDateTime(DateTime.ParseExact(s, FormatOf(format), null));
        }
        public static bool TryParse(string s, out TimeOnly result)
        {
            DateTime read;
            bool success = DateTime.TryParse(s, out read);
            result = FromDateTime(read);
            return success;
        }
        private static string FormatOf(string format)
        {
            if (string.IsNullOrEmpty(format)) return "t";
            if (format == "o" || format == "O") return "HH:mm:ss.fffffff";
            return format == "r" || format == "R" ? "HH:mm:ss" : format;
        }
        public string ToShortTimeString()
        {
            return ToString("t");
        }
        public string ToLongTimeString()
        {
            return ToString("T");
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
            return new DateTime(ticks).ToString(FormatOf(format), isFixed ? CultureInfo.InvariantCulture : provider);
        }
        public int CompareTo(TimeOnly value)
        {
            return ticks.CompareTo(value.ticks);
        }
        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is TimeOnly)) throw new ArgumentException("Object must be of type TimeOnly.");
            return CompareTo((TimeOnly)value);
        }
        public bool Equals(TimeOnly value)
        {
            return ticks == value.ticks;
        }
        public override bool Equals(object value)
        {
            return value is TimeOnly && Equals((TimeOnly)value);
        }
        public override int GetHashCode()
        {
            return ticks.GetHashCode();
        }
        public static TimeSpan operator -(TimeOnly t1, TimeOnly t2)
        {
            return new TimeSpan((t1.ticks - t2.ticks + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay);
        }
        public static bool operator ==(TimeOnly left, TimeOnly right)
        {
            return left.ticks == right.ticks;
        }
        public static bool operator !=(TimeOnly left, TimeOnly right)
        {
            return left.ticks != right.ticks;
        }
        public static bool operator <(TimeOnly left, TimeOnly right)
        {
            return left.ticks < right.ticks;
        }
        public static bool operator >(TimeOnly left, TimeOnly right)
        {
            return left.ticks > right.ticks;
        }
        public static bool operator <=(TimeOnly left, TimeOnly right)
        {
            return left.ticks <= right.ticks;
        }
        public static bool operator >=(TimeOnly left, TimeOnly right)
        {
            return left.ticks >= right.ticks;
        }
    }
}
