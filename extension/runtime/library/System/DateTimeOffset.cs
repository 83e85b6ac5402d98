using System.Globalization;

namespace System
{
    /// <summary>A moment with the distance of its clock from UTC.</summary>
    public struct DateTimeOffset : IComparable, IFormattable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>
    {
        private const long UnixEpochTicks = 621355968000000000;
        public static readonly DateTimeOffset MinValue = new DateTimeOffset(0, TimeSpan.Zero);
        public static readonly DateTimeOffset MaxValue = new DateTimeOffset(3155378975999999999, TimeSpan.Zero);
        public static readonly DateTimeOffset UnixEpoch = new DateTimeOffset(UnixEpochTicks, TimeSpan.Zero);
        private readonly long utcTicks;
        private readonly int offsetMinutes;

        public DateTimeOffset(long ticks, TimeSpan offset)
        {
            offsetMinutes = CheckOffset(offset);
            utcTicks = CheckUtc(new DateTime(ticks).Ticks, offset);
        }
        public DateTimeOffset(DateTime dateTime)
        {
            long offset = dateTime.Kind == DateTimeKind.Utc ? 0 : DateTimeText.LocalOffset(dateTime.Ticks);
            TimeSpan span = new TimeSpan(offset);
            offsetMinutes = CheckOffset(span);
            utcTicks = CheckUtc(dateTime.Ticks, span);
        }
        public DateTimeOffset(DateTime dateTime, TimeSpan offset)
        {
            if (dateTime.Kind == DateTimeKind.Local)
            {
                if (offset.Ticks != DateTimeText.LocalOffset(dateTime.Ticks)) throw new ArgumentException("The UTC Offset of the local dateTime parameter does not match the offset argument.", "offset");
            }
            else if (dateTime.Kind == DateTimeKind.Utc)
            {
                if (offset != TimeSpan.Zero) throw new ArgumentException("The UTC Offset for Utc DateTime instances must be 0.", "offset");
            }
            offsetMinutes = CheckOffset(offset);
            utcTicks = CheckUtc(dateTime.Ticks, offset);
        }
        public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
        {
            offsetMinutes = CheckOffset(offset);
            utcTicks = CheckUtc(new DateTime(year, month, day, hour, minute, second).Ticks, offset);
        }
        public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset)
        {
            offsetMinutes = CheckOffset(offset);
            utcTicks = CheckUtc(new DateTime(year, month, day, hour, minute, second, millisecond).Ticks, offset);
        }
        private static int CheckOffset(TimeSpan offset)
        {
            if (offset.Ticks % TimeSpan.TicksPerMinute != 0) throw new ArgumentException("Offset must be specified in whole minutes.", "offset");
            if (offset.Ticks < -14 * TimeSpan.TicksPerHour || offset.Ticks > 14 * TimeSpan.TicksPerHour)
            {
                throw new ArgumentOutOfRangeException("offset", "Offset must be within plus or minus 14 hours.");
            }
            return (int)(offset.Ticks / TimeSpan.TicksPerMinute);
        }
        private static long CheckUtc(long ticks, TimeSpan offset)
        {
            long utc = ticks - offset.Ticks;
            if (utc < 0 || utc > 3155378975999999999) throw new ArgumentOutOfRangeException("offset", "The UTC time represented when the offset is applied must be between year 0 and 10,000.");
            return utc;
        }
        public static DateTimeOffset Now
        {
            get { return new DateTimeOffset(DateTime.Now); }
        }
        public static DateTimeOffset UtcNow
        {
            get { return new DateTimeOffset(DateTime.UtcNow); }
        }
        public DateTime DateTime
        {
            get { return new DateTime(Ticks); }
        }
        public DateTime UtcDateTime
        {
            get { return new DateTime(utcTicks, DateTimeKind.Utc); }
        }
        public DateTime LocalDateTime
        {
            get { return UtcDateTime.ToLocalTime(); }
        }
        public TimeSpan Offset
        {
            get { return new TimeSpan(offsetMinutes * TimeSpan.TicksPerMinute); }
        }
        public long Ticks
        {
            get { return utcTicks + offsetMinutes * TimeSpan.TicksPerMinute; }
        }
        public long UtcTicks
        {
            get { return utcTicks; }
        }
        public DateTime Date
        {
            get { return DateTime.Date; }
        }
        public int Year
        {
            get { return DateTime.Year; }
        }
        public int Month
        {
            get { return DateTime.Month; }
        }
        public int Day
        {
            get { return DateTime.Day; }
        }
        public int DayOfYear
        {
            get { return DateTime.DayOfYear; }
        }
        public DayOfWeek DayOfWeek
        {
            get { return DateTime.DayOfWeek; }
        }
        public int Hour
        {
            get { return DateTime.Hour; }
        }
        public int Minute
        {
            get { return DateTime.Minute; }
        }
        public int Second
        {
            get { return DateTime.Second; }
        }
        public int Millisecond
        {
            get { return DateTime.Millisecond; }
        }
        public TimeSpan TimeOfDay
        {
            get { return DateTime.TimeOfDay; }
        }
        public DateTimeOffset Add(TimeSpan timeSpan)
        {
            return new DateTimeOffset(DateTime.Add(timeSpan), Offset);
        }
        public DateTimeOffset AddDays(double days)
        {
            return new DateTimeOffset(DateTime.AddDays(days), Offset);
        }
        public DateTimeOffset AddHours(double hours)
        {
            return new DateTimeOffset(DateTime.AddHours(hours), Offset);
        }
        public DateTimeOffset AddMinutes(double minutes)
        {
            return new DateTimeOffset(DateTime.AddMinutes(minutes), Offset);
        }
        public DateTimeOffset AddSeconds(double seconds)
        {
            return new DateTimeOffset(DateTime.AddSeconds(seconds), Offset);
        }
        public DateTimeOffset AddMilliseconds(double milliseconds)
        {
            return new DateTimeOffset(DateTime.AddMilliseconds(milliseconds), Offset);
        }
        public DateTimeOffset AddMonths(int months)
        {
            return new DateTimeOffset(DateTime.AddMonths(months), Offset);
        }
        public DateTimeOffset AddYears(int years)
        {
            return new DateTimeOffset(DateTime.AddYears(years), Offset);
        }
        public DateTimeOffset AddTicks(long ticks)
        {
            return new DateTimeOffset(DateTime.AddTicks(ticks), Offset);
        }
        public TimeSpan Subtract(DateTimeOffset value)
        {
            return new TimeSpan(utcTicks - value.utcTicks);
        }
        public DateTimeOffset Subtract(TimeSpan value)
        {
            return new DateTimeOffset(DateTime.Subtract(value), Offset);
        }
        public DateTimeOffset ToOffset(TimeSpan offset)
        {
            return new DateTimeOffset(utcTicks + offset.Ticks, offset);
        }
        public DateTimeOffset ToLocalTime()
        {
            return new DateTimeOffset(LocalDateTime);
        }
        public DateTimeOffset ToUniversalTime()
        {
            return new DateTimeOffset(UtcDateTime);
        }
        public long ToUnixTimeSeconds()
        {
            return utcTicks / TimeSpan.TicksPerSecond - UnixEpochTicks / TimeSpan.TicksPerSecond;
        }
        public long ToUnixTimeMilliseconds()
        {
            return utcTicks / TimeSpan.TicksPerMillisecond - UnixEpochTicks / TimeSpan.TicksPerMillisecond;
        }
        public static DateTimeOffset FromUnixTimeSeconds(long seconds)
        {
            if (seconds < -62135596800 || seconds > 253402300799) throw new ArgumentOutOfRangeException("seconds", "Valid values are between -62135596800 and 253402300799, inclusive.");
            return new DateTimeOffset(seconds * TimeSpan.TicksPerSecond + UnixEpochTicks, TimeSpan.Zero);
        }
        public static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
        {
            if (milliseconds < -62135596800000 || milliseconds > 253402300799999) throw new ArgumentOutOfRangeException("milliseconds", "Valid values are between -62135596800000 and 253402300799999, inclusive.");
            return new DateTimeOffset(milliseconds * TimeSpan.TicksPerMillisecond + UnixEpochTicks, TimeSpan.Zero);
        }
        public long ToFileTime()
        {
            return UtcDateTime.ToFileTimeUtc();
        }
        public static DateTimeOffset FromFileTime(long fileTime)
        {
            return new DateTimeOffset(DateTime.FromFileTime(fileTime));
        }
        public override string ToString()
        {
            return ToString(null, null);
        }
        public string ToString(string format)
        {
            return ToString(format, null);
        }
        public string ToString(IFormatProvider formatProvider)
        {
            return ToString(null, formatProvider);
        }
        public string ToString(string format, IFormatProvider formatProvider)
        {
            return DateTimeText.Format(Ticks, 3, offsetMinutes * TimeSpan.TicksPerMinute, format, formatProvider);
        }
        public static DateTimeOffset Parse(string input)
        {
            return Parse(input, null, DateTimeStyles.None);
        }
        public static DateTimeOffset Parse(string input, IFormatProvider formatProvider)
        {
            return Parse(input, formatProvider, DateTimeStyles.None);
        }
        public static DateTimeOffset Parse(string input, IFormatProvider formatProvider, DateTimeStyles styles)
        {
            if (input == null) throw new ArgumentNullException("input");
            return Checked(input, null, formatProvider, styles);
        }
        public static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider)
        {
            return ParseExact(input, format, formatProvider, DateTimeStyles.None);
        }
        public static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (format == null) throw new ArgumentNullException("format");
            return Checked(input, new string[] { format }, formatProvider, styles);
        }
        public static DateTimeOffset ParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (formats == null) throw new ArgumentNullException("formats");
            return Checked(input, formats, formatProvider, styles);
        }
        public static bool TryParse(string input, out DateTimeOffset result)
        {
            return Read(input, null, null, DateTimeStyles.None, out result) == 0;
        }
        public static bool TryParse(string input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)
        {
            return Read(input, null, formatProvider, styles, out result) == 0;
        }
        public static bool TryParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)
        {
            return Read(format == null ? null : input, new string[] { format }, formatProvider, styles, out result) == 0;
        }
        public static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)
        {
            return Read(formats == null ? null : input, formats, formatProvider, styles, out result) == 0;
        }
        private static DateTimeOffset Checked(string input, string[] formats, IFormatProvider provider, DateTimeStyles styles)
        {
            DateTimeOffset result;
            int failure = Read(input, formats, provider, styles, out result);
            if (failure != 0) throw DateTimeText.Failed(failure, "The UTC representation of the date falls outside the year range 1-9999.");
            return result;
        }
        private static int Read(string input, string[] formats, IFormatProvider provider, DateTimeStyles styles, out DateTimeOffset result)
        {
            result = MinValue;
            if (input == null) return 1;
            long ticks;
            int zone;
            long offset;
            int failure = DateTimeText.Read(input, formats, provider, (int)styles | DateTimeText.WantsOffset, out ticks, out zone, out offset);
            if (failure != 0) return failure;
            if (zone == 0) offset = (styles & DateTimeStyles.AssumeUniversal) != 0 ? 0 : DateTimeText.LocalOffset(ticks);
            long utc = ticks - offset;
            if (utc < 0 || utc > 3155378975999999999) return 2;
            result = new DateTimeOffset(ticks, new TimeSpan(offset));
            if ((styles & DateTimeStyles.AdjustToUniversal) != 0) result = result.ToUniversalTime();
            return 0;
        }
        public static int Compare(DateTimeOffset first, DateTimeOffset second)
        {
            return first.utcTicks > second.utcTicks ? 1 : first.utcTicks < second.utcTicks ? -1 : 0;
        }
        public int CompareTo(DateTimeOffset other)
        {
            return Compare(this, other);
        }
        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            if (!(obj is DateTimeOffset)) throw new ArgumentException("Object must be of type DateTimeOffset.");
            return Compare(this, (DateTimeOffset)obj);
        }
        public override bool Equals(object obj)
        {
            return obj is DateTimeOffset && utcTicks == ((DateTimeOffset)obj).utcTicks;
        }
        public bool Equals(DateTimeOffset other)
        {
            return utcTicks == other.utcTicks;
        }
        public bool EqualsExact(DateTimeOffset other)
        {
            return utcTicks == other.utcTicks && offsetMinutes == other.offsetMinutes;
        }
        public static bool Equals(DateTimeOffset first, DateTimeOffset second)
        {
            return first.utcTicks == second.utcTicks;
        }
        public override int GetHashCode()
        {
            return unchecked((int)utcTicks ^ (int)(utcTicks >> 32));
        }
        public static implicit operator DateTimeOffset(DateTime dateTime)
        {
            return new DateTimeOffset(dateTime);
        }
        public static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan)
        {
            return dateTimeOffset.Add(timeSpan);
        }
        public static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan)
        {
            return dateTimeOffset.Subtract(timeSpan);
        }
        public static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right)
        {
            return left.Subtract(right);
        }
        public static bool operator ==(DateTimeOffset left, DateTimeOffset right)
        {
            return left.utcTicks == right.utcTicks;
        }
        public static bool operator !=(DateTimeOffset left, DateTimeOffset right)
        {
            return left.utcTicks != right.utcTicks;
        }
        public static bool operator <(DateTimeOffset left, DateTimeOffset right)
        {
            return left.utcTicks < right.utcTicks;
        }
        public static bool operator <=(DateTimeOffset left, DateTimeOffset right)
        {
            return left.utcTicks <= right.utcTicks;
        }
        public static bool operator >(DateTimeOffset left, DateTimeOffset right)
        {
            return left.utcTicks > right.utcTicks;
        }
        public static bool operator >=(DateTimeOffset left, DateTimeOffset right)
        {
            return left.utcTicks >= right.utcTicks;
        }
    }
}
