using System.Globalization;

namespace System
{
    /// <summary>A length of time in steps of 100 nanoseconds.</summary>
    public struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, IFormattable
    {
        public const long TicksPerMillisecond = 10000;
        public const long TicksPerSecond = 10000000;
        public const long TicksPerMinute = 600000000;
        public const long TicksPerHour = 36000000000;
        public const long TicksPerDay = 864000000000;
        public static readonly TimeSpan Zero = new TimeSpan(0);
        public static readonly TimeSpan MaxValue = new TimeSpan(long.MaxValue);
        public static readonly TimeSpan MinValue = new TimeSpan(long.MinValue);
        private const string TooLong = "TimeSpan overflowed because the duration is too long.";
        private readonly long ticks;

        public TimeSpan(long ticks)
        {
            this.ticks = ticks;
        }
        public TimeSpan(int hours, int minutes, int seconds) : this(0, hours, minutes, seconds, 0)
        {
        }
        public TimeSpan(int days, int hours, int minutes, int seconds) : this(days, hours, minutes, seconds, 0)
        {
        }
        public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
        {
            long total = ((long)days * 86400 + (long)hours * 3600 + (long)minutes * 60 + seconds) * 1000 + milliseconds;
            if (total > long.MaxValue / TicksPerMillisecond || total < long.MinValue / TicksPerMillisecond) throw new ArgumentOutOfRangeException(null, TooLong);
            ticks = total * TicksPerMillisecond;
        }
        public long Ticks
        {
            get { return ticks; }
        }
        public int Days
        {
            get { return (int)(ticks / TicksPerDay); }
        }
        public int Hours
        {
            get { return (int)(ticks / TicksPerHour % 24); }
        }
        public int Minutes
        {
            get { return (int)(ticks / TicksPerMinute % 60); }
        }
        public int Seconds
        {
            get { return (int)(ticks / TicksPerSecond % 60); }
        }
        public int Milliseconds
        {
            get { return (int)(ticks / TicksPerMillisecond % 1000); }
        }
        public double TotalDays
        {
            get { return ticks * (1.0 / TicksPerDay); }
        }
        public double TotalHours
        {
            get { return ticks * (1.0 / TicksPerHour); }
        }
        public double TotalMinutes
        {
            get { return ticks * (1.0 / TicksPerMinute); }
        }
        public double TotalSeconds
        {
            get { return ticks * (1.0 / TicksPerSecond); }
        }
        public double TotalMilliseconds
        {
            get { return ticks * (1.0 / TicksPerMillisecond); }
        }
        public TimeSpan Add(TimeSpan ts)
        {
            long result = unchecked(ticks + ts.ticks);
            if ((ticks >= 0) == (ts.ticks >= 0) && (result >= 0) != (ticks >= 0)) throw new OverflowException(TooLong);
            return new TimeSpan(result);
        }
        public TimeSpan Subtract(TimeSpan ts)
        {
            long result = unchecked(ticks - ts.ticks);
            if ((ticks >= 0) != (ts.ticks >= 0) && (result >= 0) != (ticks >= 0)) throw new OverflowException(TooLong);
            return new TimeSpan(result);
        }
        public TimeSpan Negate()
        {
            if (ticks == long.MinValue) throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
            return new TimeSpan(-ticks);
        }
        public TimeSpan Duration()
        {
            if (ticks == long.MinValue) throw new OverflowException("The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.");
            return new TimeSpan(ticks >= 0 ? ticks : -ticks);
        }
        public static TimeSpan FromDays(double value)
        {
            return Interval(value, 86400000);
        }
        public static TimeSpan FromHours(double value)
        {
            return Interval(value, 3600000);
        }
        public static TimeSpan FromMinutes(double value)
        {
            return Interval(value, 60000);
        }
        public static TimeSpan FromSeconds(double value)
        {
            return Interval(value, 1000);
        }
        public static TimeSpan FromMilliseconds(double value)
        {
            return Interval(value, 1);
        }
        public static TimeSpan FromTicks(long value)
        {
            return new TimeSpan(value);
        }
        /// <summary>Rounds to whole milliseconds, as .NET Framework does.</summary>
        private static TimeSpan Interval(double value, int scale)
        {
            if (double.IsNaN(value)) throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
            if (RuntimeFlavor.IsCurrent) return Exactly(value * (scale * (double)TicksPerMillisecond));
            double milliseconds = value * scale + (value >= 0 ? 0.5 : -0.5);
            if (milliseconds > 922337203685477.0 || milliseconds < -922337203685477.0) throw new OverflowException(TooLong);
            return new TimeSpan((long)milliseconds * TicksPerMillisecond);
        }
        private static TimeSpan Exactly(double ticks)
        {
            if (ticks > 9223372036854775807.0 || ticks < -9223372036854775808.0) throw new OverflowException(TooLong);
            return ticks == 9223372036854775807.0 ? MaxValue : new TimeSpan((long)ticks);
        }
        public static int Compare(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks > t2.ticks ? 1 : t1.ticks < t2.ticks ? -1 : 0;
        }
        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is TimeSpan)) throw new ArgumentException("Object must be of type TimeSpan.");
            return Compare(this, (TimeSpan)value);
        }
        public int CompareTo(TimeSpan value)
        {
            return Compare(this, value);
        }
        public override bool Equals(object value)
        {
            return value is TimeSpan && ticks == ((TimeSpan)value).ticks;
        }
        public bool Equals(TimeSpan obj)
        {
            return ticks == obj.ticks;
        }
        public static bool Equals(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks == t2.ticks;
        }
        public override int GetHashCode()
        {
            return unchecked((int)ticks ^ (int)(ticks >> 32));
        }
        public override string ToString()
        {
            return Format(ticks, null);
        }
        public string ToString(string format)
        {
            return Format(ticks, format);
        }
        public string ToString(string format, IFormatProvider formatProvider)
        {
            return Format(ticks, format);
        }
        private static extern string Format(long ticks, string format);
        /// <summary>0: read; 1: wrong form; 2: a part is out of range.</summary>
        private static extern int Read(string text, string[] formats, out long ticks);
        public static TimeSpan Parse(string s)
        {
            if (s == null) throw new ArgumentNullException("input");
            return Checked(s, null);
        }
        public static TimeSpan Parse(string input, IFormatProvider formatProvider)
        {
            return Parse(input);
        }
        public static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (format == null) throw new ArgumentNullException("format");
            return Checked(input, new string[] { format });
        }
        public static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (formats == null) throw new ArgumentNullException("formats");
            return Checked(input, formats);
        }
        private static TimeSpan Checked(string text, string[] formats)
        {
            long ticks;
            int failure = Read(text, formats, out ticks);
            if (failure == 1) throw new FormatException("String was not recognized as a valid TimeSpan.");
            if (failure == 2) throw new OverflowException("The TimeSpan could not be parsed because at least one of the numeric components is out of range or contains too many digits.");
            return new TimeSpan(ticks);
        }
        public static bool TryParse(string s, out TimeSpan result)
        {
            long ticks = 0;
            bool done = s != null && Read(s, null, out ticks) == 0;
            result = new TimeSpan(done ? ticks : 0);
            return done;
        }
        public static bool TryParse(string input, IFormatProvider formatProvider, out TimeSpan result)
        {
            return TryParse(input, out result);
        }
        public static bool TryParseExact(string input, string format, IFormatProvider formatProvider, out TimeSpan result)
        {
            long ticks = 0;
            bool done = input != null && format != null && Read(input, new string[] { format }, out ticks) == 0;
            result = new TimeSpan(done ? ticks : 0);
            return done;
        }
        public static TimeSpan operator -(TimeSpan t)
        {
            return t.Negate();
        }
        public static TimeSpan operator +(TimeSpan t)
        {
            return t;
        }
        public static TimeSpan operator +(TimeSpan t1, TimeSpan t2)
        {
            return t1.Add(t2);
        }
        public static TimeSpan operator -(TimeSpan t1, TimeSpan t2)
        {
            return t1.Subtract(t2);
        }
        public static TimeSpan operator *(TimeSpan timeSpan, double factor)
        {
            if (double.IsNaN(factor)) throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.", "factor");
            double product = Math.Round(timeSpan.ticks * factor);
            if (product > long.MaxValue || product < long.MinValue) throw new OverflowException(TooLong);
            return new TimeSpan((long)product);
        }
        public static TimeSpan operator *(double factor, TimeSpan timeSpan)
        {
            return timeSpan * factor;
        }
        public static TimeSpan operator /(TimeSpan timeSpan, double divisor)
        {
            if (double.IsNaN(divisor)) throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.", "divisor");
            double quotient = Math.Round(timeSpan.ticks / divisor);
            if (quotient > long.MaxValue || quotient < long.MinValue || double.IsNaN(quotient)) throw new OverflowException(TooLong);
            return new TimeSpan((long)quotient);
        }
        public static double operator /(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks / (double)t2.ticks;
        }
        public static bool operator ==(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks == t2.ticks;
        }
        public static bool operator !=(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks != t2.ticks;
        }
        public static bool operator <(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks < t2.ticks;
        }
        public static bool operator <=(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks <= t2.ticks;
        }
        public static bool operator >(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks > t2.ticks;
        }
        public static bool operator >=(TimeSpan t1, TimeSpan t2)
        {
            return t1.ticks >= t2.ticks;
        }
    }
}
