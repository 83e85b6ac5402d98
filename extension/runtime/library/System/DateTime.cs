using System.Globalization;

namespace System
{
    /// <summary>A moment in steps of 100 nanoseconds since midnight of 1 January 0001.</summary>
    public struct DateTime : IComparable, IFormattable, IConvertible, IComparable<DateTime>, IEquatable<DateTime>
    {
        private const long MaxTicks = 3155378975999999999;
        private const long UnixEpochTicks = 621355968000000000;
        private const long OADateOffset = 599264352000000000;
        private const long FileTimeOffset = 504911232000000000;
        private const string Unrepresentable = "The added or subtracted value results in an un-representable DateTime.";
        public static readonly DateTime MinValue = new DateTime(0);
        public static readonly DateTime MaxValue = new DateTime(MaxTicks);
        public static readonly DateTime UnixEpoch = new DateTime(UnixEpochTicks, DateTimeKind.Utc);
        private readonly long ticks;
        private readonly DateTimeKind kind;

        public DateTime(long ticks)
        {
            if (ticks < 0 || ticks > MaxTicks) throw new ArgumentOutOfRangeException("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
            this.ticks = ticks;
            kind = DateTimeKind.Unspecified;
        }
        public DateTime(long ticks, DateTimeKind kind)
        {
            if (ticks < 0 || ticks > MaxTicks) throw new ArgumentOutOfRangeException("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
            if (kind < DateTimeKind.Unspecified || kind > DateTimeKind.Local) throw new ArgumentException("Invalid DateTimeKind value.", "kind");
            this.ticks = ticks;
            this.kind = kind;
        }
        public DateTime(int year, int month, int day) : this(DateToTicks(year, month, day))
        {
        }
        public DateTime(int year, int month, int day, int hour, int minute, int second)
            : this(DateToTicks(year, month, day) + TimeToTicks(hour, minute, second))
        {
        }
        public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)
            : this(DateToTicks(year, month, day) + TimeToTicks(hour, minute, second), kind)
        {
        }
        public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
            : this(year, month, day, hour, minute, second, millisecond, DateTimeKind.Unspecified)
        {
        }
        public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)
            : this(DateToTicks(year, month, day) + TimeToTicks(hour, minute, second) + MillisecondToTicks(millisecond), kind)
        {
        }
        public DateTime(int year, int month, int day, Calendar calendar) : this(year, month, day, 0, 0, 0, 0, calendar, DateTimeKind.Unspecified)
        {
        }
        public DateTime(int year, int month, int day, int hour, int minute, int second, Calendar calendar) : this(year, month, day, hour, minute, second, 0, calendar, DateTimeKind.Unspecified)
        {
        }
        public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar) : this(year, month, day, hour, minute, second, millisecond, calendar, DateTimeKind.Unspecified)
        {
        }
        public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, DateTimeKind kind) : this(TicksIn(calendar, year, month, day, hour, minute, second, millisecond), kind)
        {
        }
        private static long TicksIn(Calendar calendar, int year, int month, int day, int hour, int minute, int second, int millisecond)
        {
            if (calendar == null) throw new ArgumentNullException("calendar");
            return calendar.ToDateTime(year, month, day, hour, minute, second, millisecond).Ticks;
        }
        private static long DateToTicks(int year, int month, int day)
        {
            long result = DateTimeText.FromDate(year, month, day);
            if (result < 0) throw new ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime.");
            return result;
        }
        private static long TimeToTicks(int hour, int minute, int second)
        {
            if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
            {
                throw new ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
            }
            return (hour * 3600 + minute * 60 + second) * TimeSpan.TicksPerSecond;
        }
        private static long MillisecondToTicks(int millisecond)
        {
            if (millisecond < 0 || millisecond > 999) throw new ArgumentOutOfRangeException("millisecond", "Valid values are between 0 and 999, inclusive.");
            return millisecond * TimeSpan.TicksPerMillisecond;
        }
        public long Ticks
        {
            get { return ticks; }
        }
        public DateTimeKind Kind
        {
            get { return kind; }
        }
        public int Year
        {
            get { return DateTimeText.PartOf(ticks, 0); }
        }
        public int Month
        {
            get { return DateTimeText.PartOf(ticks, 1); }
        }
        public int Day
        {
            get { return DateTimeText.PartOf(ticks, 2); }
        }
        public int DayOfYear
        {
            get { return DateTimeText.PartOf(ticks, 3); }
        }
        public DayOfWeek DayOfWeek
        {
            get { return (DayOfWeek)((ticks / TimeSpan.TicksPerDay + 1) % 7); }
        }
        public int Hour
        {
            get { return (int)(ticks / TimeSpan.TicksPerHour % 24); }
        }
        public int Minute
        {
            get { return (int)(ticks / TimeSpan.TicksPerMinute % 60); }
        }
        public int Second
        {
            get { return (int)(ticks / TimeSpan.TicksPerSecond % 60); }
        }
        public int Millisecond
        {
            get { return (int)(ticks / TimeSpan.TicksPerMillisecond % 1000); }
        }
        public DateTime Date
        {
            get { return new DateTime(ticks - ticks % TimeSpan.TicksPerDay, kind); }
        }
        public TimeSpan TimeOfDay
        {
            get { return new TimeSpan(ticks % TimeSpan.TicksPerDay); }
        }
        public static DateTime UtcNow
        {
            get { return new DateTime(DateTimeText.UtcNow(), DateTimeKind.Utc); }
        }
        public static DateTime Now
        {
            get { return UtcNow.ToLocalTime(); }
        }
        public static DateTime Today
        {
            get { return Now.Date; }
        }
        public DateTime Add(TimeSpan value)
        {
            return AddTicks(value.Ticks);
        }
        private DateTime AddScaled(double value, int scale)
        {
            double milliseconds = value * scale + (value >= 0 ? 0.5 : -0.5);
            if (!(milliseconds > -315537897600000.0 && milliseconds < 315537897600000.0)) throw new ArgumentOutOfRangeException("value", "Value to add was out of range.");
            return AddTicks((long)milliseconds * TimeSpan.TicksPerMillisecond);
        }
        public DateTime AddDays(double value)
        {
            return AddScaled(value, 86400000);
        }
        public DateTime AddHours(double value)
        {
            return AddScaled(value, 3600000);
        }
        public DateTime AddMinutes(double value)
        {
            return AddScaled(value, 60000);
        }
        public DateTime AddSeconds(double value)
        {
            return AddScaled(value, 1000);
        }
        public DateTime AddMilliseconds(double value)
        {
            return AddScaled(value, 1);
        }
        public DateTime AddTicks(long value)
        {
            if (value > MaxTicks - ticks || value < -ticks) throw new ArgumentOutOfRangeException("value", Unrepresentable);
            return new DateTime(ticks + value, kind);
        }
        public DateTime AddMonths(int months)
        {
            if (months < -120000 || months > 120000) throw new ArgumentOutOfRangeException("months", "Months value must be between +/-120000.");
            int total = Year * 12 + Month - 1 + months;
            int year = total / 12;
            int month = total % 12 + 1;
            if (total < 12 || year > 9999) throw new ArgumentOutOfRangeException("months", Unrepresentable);
            int day = Math.Min(Day, DaysInMonth(year, month));
            return new DateTime(DateTimeText.FromDate(year, month, day) + ticks % TimeSpan.TicksPerDay, kind);
        }
        public DateTime AddYears(int value)
        {
            if (value < -10000 || value > 10000) throw new ArgumentOutOfRangeException("years", "Years value must be between +/-10000.");
            return AddMonths(value * 12);
        }
        public TimeSpan Subtract(DateTime value)
        {
            return new TimeSpan(ticks - value.ticks);
        }
        public DateTime Subtract(TimeSpan value)
        {
            if (value.Ticks > ticks || value.Ticks < ticks - MaxTicks) throw new ArgumentOutOfRangeException("value", Unrepresentable);
            return new DateTime(ticks - value.Ticks, kind);
        }
        public static int DaysInMonth(int year, int month)
        {
            if (month < 1 || month > 12) throw new ArgumentOutOfRangeException("month", "Month must be between one and twelve.");
            if (month == 2) return IsLeapYear(year) ? 29 : 28;
            return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        }
        public static bool IsLeapYear(int year)
        {
            if (year < 1 || year > 9999) throw new ArgumentOutOfRangeException("year", "Year must be between 1 and 9999.");
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        }
        public bool IsDaylightSavingTime()
        {
            return false;
        }
        public static DateTime SpecifyKind(DateTime value, DateTimeKind kind)
        {
            return new DateTime(value.ticks, kind);
        }
        public DateTime ToLocalTime()
        {
            if (kind == DateTimeKind.Local) return this;
            return new DateTime(Clamp(ticks + DateTimeText.LocalOffset(ticks)), DateTimeKind.Local);
        }
        public DateTime ToUniversalTime()
        {
            if (kind == DateTimeKind.Utc) return this;
            return new DateTime(Clamp(ticks - DateTimeText.LocalOffset(ticks)), DateTimeKind.Utc);
        }
        private static long Clamp(long value)
        {
            return value < 0 ? 0 : value > MaxTicks ? MaxTicks : value;
        }
        public long ToBinary()
        {
            if (kind != DateTimeKind.Local) return kind == DateTimeKind.Utc ? ticks | 0x4000000000000000 : ticks;
            long utc = ticks - DateTimeText.LocalOffset(ticks);
            if (utc < 0) utc += 0x4000000000000000;
            return unchecked(utc | (long)0x8000000000000000);
        }
        public static DateTime FromBinary(long dateData)
        {
            long ticks = dateData & 0x3FFFFFFFFFFFFFFF;
            if (dateData >= 0) return new DateTime(ticks, (DateTimeKind)(int)(dateData >> 62));
            // Local times are kept as UTC; those before the first day end up just below the limit.
            if (ticks > 0x4000000000000000 - TimeSpan.TicksPerDay) ticks -= 0x4000000000000000;
            return new DateTime(Clamp(ticks + DateTimeText.LocalOffset(ticks)), DateTimeKind.Local);
        }
        public long ToFileTime()
        {
            return ToUniversalTime().ToFileTimeUtc();
        }
        public long ToFileTimeUtc()
        {
            long utc = kind == DateTimeKind.Local ? ToUniversalTime().ticks : ticks;
            if (utc < FileTimeOffset) throw new ArgumentOutOfRangeException(null, "Not a valid Win32 FileTime.");
            return utc - FileTimeOffset;
        }
        public static DateTime FromFileTime(long fileTime)
        {
            return FromFileTimeUtc(fileTime).ToLocalTime();
        }
        public static DateTime FromFileTimeUtc(long fileTime)
        {
            if (fileTime < 0 || fileTime > MaxTicks - FileTimeOffset) throw new ArgumentOutOfRangeException("fileTime", "Not a valid Win32 FileTime.");
            return new DateTime(fileTime + FileTimeOffset, DateTimeKind.Utc);
        }
        public double ToOADate()
        {
            if (ticks == 0) return 0.0;
            long value = ticks < TimeSpan.TicksPerDay ? ticks + OADateOffset : ticks;
            if (value < 31241376000000000) throw new OverflowException("Not a legal OleAut date.");
            long millis = (value - OADateOffset) / TimeSpan.TicksPerMillisecond;
            if (millis < 0)
            {
                // Days before the start count downwards, the time of day upwards.
                long part = millis % 86400000;
                if (part != 0) millis -= (86400000 + part) * 2;
            }
            return (double)millis / 86400000;
        }
        public static DateTime FromOADate(double d)
        {
            if (!(d < 2958466.0 && d > -657435.0)) throw new ArgumentException("Not a legal OleAut date.");
            long millis = (long)(d * 86400000 + (d >= 0 ? 0.5 : -0.5));
            if (millis < 0) millis -= millis % 86400000 * 2;
            return new DateTime(millis * TimeSpan.TicksPerMillisecond + OADateOffset);
        }

        public override string ToString()
        {
            return DateTimeText.Format(ticks, (int)kind, 0, null, null);
        }
        public string ToString(string format)
        {
            return DateTimeText.Format(ticks, (int)kind, 0, format, null);
        }
        public string ToString(IFormatProvider provider)
        {
            return DateTimeText.Format(ticks, (int)kind, 0, null, provider);
        }
        public string ToString(string format, IFormatProvider provider)
        {
            return DateTimeText.Format(ticks, (int)kind, 0, format, provider);
        }
        public string ToShortDateString()
        {
            return ToString("d");
        }
        public string ToShortTimeString()
        {
            return ToString("t");
        }
        public string ToLongDateString()
        {
            return ToString("D");
        }
        public string ToLongTimeString()
        {
            return ToString("T");
        }
        public static DateTime Parse(string s)
        {
            return Parse(s, null, DateTimeStyles.None);
        }
        public static DateTime Parse(string s, IFormatProvider provider)
        {
            return Parse(s, provider, DateTimeStyles.None);
        }
        public static DateTime Parse(string s, IFormatProvider provider, DateTimeStyles styles)
        {
            if (s == null) throw new ArgumentNullException("s");
            return Checked(s, null, provider, styles);
        }
        public static DateTime ParseExact(string s, string format, IFormatProvider provider)
        {
            return ParseExact(s, format, provider, DateTimeStyles.None);
        }
        public static DateTime ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style)
        {
            if (s == null) throw new ArgumentNullException("s");
            if (format == null) throw new ArgumentNullException("format");
            return Checked(s, new string[] { format }, provider, style);
        }
        public static DateTime ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style)
        {
            if (s == null) throw new ArgumentNullException("s");
            if (formats == null) throw new ArgumentNullException("formats");
            return Checked(s, formats, provider, style);
        }
        public static bool TryParse(string s, out DateTime result)
        {
            return Read(s, null, null, DateTimeStyles.None, out result) == 0;
        }
        public static bool TryParse(string s, IFormatProvider provider, DateTimeStyles styles, out DateTime result)
        {
            return Read(s, null, provider, styles, out result) == 0;
        }
        public static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateTime result)
        {
            return Read(format == null ? null : s, new string[] { format }, provider, style, out result) == 0;
        }
        public static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result)
        {
            return Read(formats == null ? null : s, formats, provider, style, out result) == 0;
        }
        private static DateTime Checked(string s, string[] formats, IFormatProvider provider, DateTimeStyles styles)
        {
            DateTime result;
            int failure = Read(s, formats, provider, styles, out result);
            if (failure != 0) throw DateTimeText.Failed(failure, "The DateTime represented by the string is out of range.");
            return result;
        }
        private static int Read(string s, string[] formats, IFormatProvider provider, DateTimeStyles styles, out DateTime result)
        {
            result = new DateTime(0);
            if (s == null) return 1;
            DateTimeText.CheckStyles(styles, "styles");
            long ticks;
            int zone;
            long offset;
            int failure = DateTimeText.Read(s, formats, provider, (int)styles, out ticks, out zone, out offset);
            if (failure != 0) return failure;
            if (zone == 0)
            {
                if ((styles & DateTimeStyles.AssumeUniversal) != 0)
                {
                    result = new DateTime(ticks, DateTimeKind.Utc);
                    if ((styles & DateTimeStyles.AdjustToUniversal) == 0) result = result.ToLocalTime();
                }
                else if ((styles & DateTimeStyles.AssumeLocal) != 0)
                {
                    result = new DateTime(ticks, DateTimeKind.Local);
                    if ((styles & DateTimeStyles.AdjustToUniversal) != 0) result = result.ToUniversalTime();
                }
                else result = new DateTime(ticks);
                return 0;
            }
            long utc = ticks - offset;
            // A time of the first day stays in that day.
            if (utc < 0) utc += TimeSpan.TicksPerDay;
            if (utc < 0 || utc > MaxTicks) return 2;
            result = new DateTime(utc, DateTimeKind.Utc);
            bool keepUtc = (styles & DateTimeStyles.AdjustToUniversal) != 0 || (zone == 1 && (styles & DateTimeStyles.RoundtripKind) != 0);
            if (!keepUtc) result = result.ToLocalTime();
            return 0;
        }

        public static int Compare(DateTime t1, DateTime t2)
        {
            return t1.ticks > t2.ticks ? 1 : t1.ticks < t2.ticks ? -1 : 0;
        }
        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is DateTime)) throw new ArgumentException("Object must be of type DateTime.");
            return Compare(this, (DateTime)value);
        }
        public int CompareTo(DateTime value)
        {
            return Compare(this, value);
        }
        public override bool Equals(object value)
        {
            return value is DateTime && ticks == ((DateTime)value).ticks;
        }
        public bool Equals(DateTime value)
        {
            return ticks == value.ticks;
        }
        public static bool Equals(DateTime t1, DateTime t2)
        {
            return t1.ticks == t2.ticks;
        }
        public override int GetHashCode()
        {
            return unchecked((int)ticks ^ (int)(ticks >> 32));
        }
        public static DateTime operator +(DateTime d, TimeSpan t)
        {
            return d.Add(t);
        }
        public static DateTime operator -(DateTime d, TimeSpan t)
        {
            return d.Subtract(t);
        }
        public static TimeSpan operator -(DateTime d1, DateTime d2)
        {
            return new TimeSpan(d1.ticks - d2.ticks);
        }
        public static bool operator ==(DateTime d1, DateTime d2)
        {
            return d1.ticks == d2.ticks;
        }
        public static bool operator !=(DateTime d1, DateTime d2)
        {
            return d1.ticks != d2.ticks;
        }
        public static bool operator <(DateTime t1, DateTime t2)
        {
            return t1.ticks < t2.ticks;
        }
        public static bool operator <=(DateTime t1, DateTime t2)
        {
            return t1.ticks <= t2.ticks;
        }
        public static bool operator >(DateTime t1, DateTime t2)
        {
            return t1.ticks > t2.ticks;
        }
        public static bool operator >=(DateTime t1, DateTime t2)
        {
            return t1.ticks >= t2.ticks;
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.DateTime;
        }
        bool IConvertible.ToBoolean(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Boolean'.");
        }
        char IConvertible.ToChar(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Char'.");
        }
        sbyte IConvertible.ToSByte(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'SByte'.");
        }
        byte IConvertible.ToByte(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Byte'.");
        }
        short IConvertible.ToInt16(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Int16'.");
        }
        ushort IConvertible.ToUInt16(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'UInt16'.");
        }
        int IConvertible.ToInt32(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Int32'.");
        }
        uint IConvertible.ToUInt32(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'UInt32'.");
        }
        long IConvertible.ToInt64(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Int64'.");
        }
        ulong IConvertible.ToUInt64(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'UInt64'.");
        }
        float IConvertible.ToSingle(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Single'.");
        }
        double IConvertible.ToDouble(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Double'.");
        }
        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            throw new InvalidCastException("Invalid cast from 'DateTime' to 'Decimal'.");
        }
        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            return this;
        }
        object IConvertible.ToType(Type conversionType, IFormatProvider provider)
        {
            if (conversionType == null) throw new ArgumentNullException("type");
            if (conversionType == typeof(DateTime) || conversionType == typeof(object)) return this;
            if (conversionType == typeof(string)) return ToString(provider);
            throw new InvalidCastException("Invalid cast from 'System.DateTime' to '" + conversionType.FullName + "'.");
        }
    }
}
