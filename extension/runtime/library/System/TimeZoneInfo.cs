using System.Globalization;

namespace System
{
    /// <summary>A time zone; the simulated computer knows UTC and its own, which has no daylight saving.</summary>
    public sealed class TimeZoneInfo
    {
        private static readonly TimeZoneInfo utc = new TimeZoneInfo("UTC", TimeSpan.Zero);

        private TimeZoneInfo(string id, TimeSpan offset)
        {
            Id = id;
            BaseUtcOffset = offset;
        }
        public string Id { get; private set; }
        public TimeSpan BaseUtcOffset { get; private set; }
        public string DisplayName
        {
            get { return Id; }
        }
        public string StandardName
        {
            get { return Id; }
        }
        public string DaylightName
        {
            get { return Id; }
        }
        public bool SupportsDaylightSavingTime
        {
            get { return false; }
        }
        public static TimeZoneInfo Utc
        {
            get { return utc; }
        }
        public static TimeZoneInfo Local
        {
            get
            {
                long offset = DateTimeText.LocalOffset(DateTimeText.UtcNow());
                return offset == 0 ? utc : new TimeZoneInfo("Local", new TimeSpan(offset));
            }
        }
        public TimeSpan GetUtcOffset(DateTime dateTime)
        {
            return BaseUtcOffset;
        }
        public TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)
        {
            return BaseUtcOffset;
        }
        public bool IsDaylightSavingTime(DateTime dateTime)
        {
            return false;
        }
        public static DateTime ConvertTimeToUtc(DateTime dateTime)
        {
            return dateTime.ToUniversalTime();
        }
        public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)
        {
            if (destinationTimeZone == null) throw new ArgumentNullException("destinationTimeZone");
            DateTime universal = dateTime.ToUniversalTime();
            if (destinationTimeZone == utc) return universal;
            return new DateTime(universal.Ticks + destinationTimeZone.BaseUtcOffset.Ticks, DateTimeKind.Local);
        }
        public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone)
        {
            if (sourceTimeZone == null) throw new ArgumentNullException("sourceTimeZone");
            if (destinationTimeZone == null) throw new ArgumentNullException("destinationTimeZone");
            if (dateTime.Kind == DateTimeKind.Utc && sourceTimeZone.BaseUtcOffset != TimeSpan.Zero || dateTime.Kind == DateTimeKind.Local && sourceTimeZone.BaseUtcOffset != Local.BaseUtcOffset)
                throw new ArgumentException("The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.", "sourceTimeZone");
            var universal = new DateTime(dateTime.Ticks - sourceTimeZone.BaseUtcOffset.Ticks, DateTimeKind.Utc);
            return ConvertTime(universal, destinationTimeZone);
        }
        public static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)
        {
            if (destinationTimeZone == null) throw new ArgumentNullException("destinationTimeZone");
            return dateTimeOffset.ToOffset(destinationTimeZone.BaseUtcOffset);
        }
        public static TimeZoneInfo FindSystemTimeZoneById(string id)
        {
            if (id == null) throw new ArgumentNullException("id");
            if (id == "UTC") return utc;
            throw new TimeZoneNotFoundException("The time zone ID '" + id + "' was not found on the local computer.");
        }
        public override string ToString()
        {
            return DisplayName;
        }
    }
}
