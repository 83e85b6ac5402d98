using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;

namespace System
{
    /// <summary>A time zone: UTC, that of the simulated computer, which has no daylight saving, one of Windows, or one of the program.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.timezoneinfo"/>
    public sealed class TimeZoneInfo : IEquatable<TimeZoneInfo>
    {
        private const string WrongKind = "The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.";
        private static readonly TimeZoneInfo utc = new TimeZoneInfo("UTC", TimeSpan.Zero, "UTC", "UTC", "UTC", false);
        private readonly TimeSpan baseUtcOffset;
        /// <summary>The clocks of Windows' zone of that name are asked.</summary>
        private readonly bool changes;

        private TimeZoneInfo(string id, TimeSpan offset, string shown, string standard, string daylight, bool changes)
        {
            Id = id;
            baseUtcOffset = offset;
            DisplayName = shown;
            StandardName = standard;
            DaylightName = daylight;
            this.changes = changes;
        }
        /// <summary>The name of a zone of Windows in its usual letters; null when there is none.</summary>
        private static extern string NameOf(string id);
        /// <summary>The places that Windows names behind the offset.</summary>
        private static extern string ShownAs(string id);
        /// <summary>Ticks by which the clocks of a zone of Windows are ahead at a time of UTC.</summary>
        private static extern long OffsetAt(string id, long utcTicks);
        private static extern string[] Names();

        public string Id { get; private set; }
        public string DisplayName { get; private set; }
        public string StandardName { get; private set; }
        public string DaylightName { get; private set; }
        public TimeSpan BaseUtcOffset
        {
            get { return baseUtcOffset; }
        }
        public bool SupportsDaylightSavingTime { get { return changes && DaylightName != StandardName; } }
        public static TimeZoneInfo Utc
        {
            get { return utc; }
        }
        public static TimeZoneInfo Local
        {
            get
            {
                TimeSpan offset = new TimeSpan(DateTimeText.LocalOffset(DateTimeText.UtcNow()));
                return offset == TimeSpan.Zero ? utc : new TimeZoneInfo("Local", offset, "Local", "Local", "Local", false);
            }
        }
        public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName)
        {
            if (id == null) throw new ArgumentNullException("id");
            if (id.Length == 0) throw new ArgumentException("The specified ID parameter '" + id + "' is not supported.", "id");
            if (baseUtcOffset.Ticks % TimeSpan.TicksPerMinute != 0) throw new ArgumentException("The TimeSpan parameter cannot be specified more precisely than whole minutes.", "baseUtcOffset");
            if (baseUtcOffset.TotalHours < -14 || baseUtcOffset.TotalHours > 14) throw new ArgumentOutOfRangeException("baseUtcOffset", "The TimeSpan parameter must be within plus or minus 14.0 hours.");
            return new TimeZoneInfo(id, baseUtcOffset, displayName, standardDisplayName, standardDisplayName, false);
        }
        public static TimeZoneInfo FindSystemTimeZoneById(string id)
        {
            if (id == null) throw new ArgumentNullException("id");
            if (string.Equals(id, "UTC", StringComparison.OrdinalIgnoreCase)) return utc;
            string name = NameOf(id);
            if (name == null) throw new TimeZoneNotFoundException("The time zone ID '" + id + "' was not found on the local computer.");
            int year = new DateTime(DateTimeText.UtcNow()).Year;
            long winter = OffsetAt(name, new DateTime(year, 1, 1).Ticks);
            long summer = OffsetAt(name, new DateTime(year, 7, 1).Ticks);
            TimeSpan offset = new TimeSpan(Math.Min(winter, summer));
            string shown = "(UTC" + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm") + ") " + ShownAs(name);
            return new TimeZoneInfo(name, offset, shown, name, winter == summer ? name : name.Replace("Standard", "Daylight"), true);
        }
        public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones()
        {
            List<TimeZoneInfo> all = new List<TimeZoneInfo> { utc };
            foreach (string name in Names()) all.Add(FindSystemTimeZoneById(name));
            all.Sort((a, b) => a.baseUtcOffset != b.baseUtcOffset ? a.baseUtcOffset.CompareTo(b.baseUtcOffset) : string.CompareOrdinal(a.DisplayName, b.DisplayName));
            return new ReadOnlyCollection<TimeZoneInfo>(all);
        }
        public static void ClearCachedData()
        {
        }

        private TimeSpan OffsetAtUtc(long ticks)
        {
            return changes ? new TimeSpan(OffsetAt(Id, ticks)) : baseUtcOffset;
        }
        /// <summary>The offsets with which the clocks of this zone show that time: none when they skip it, two when they show it twice.</summary>
        private List<TimeSpan> OffsetsOf(DateTime time)
        {
            List<TimeSpan> found = new List<TimeSpan>();
            foreach (TimeSpan offset in new[] { OffsetAtUtc(time.Ticks - TimeSpan.TicksPerDay), OffsetAtUtc(time.Ticks + TimeSpan.TicksPerDay) })
            {
                if (!found.Contains(offset) && OffsetAtUtc(time.Ticks - offset.Ticks) == offset) found.Add(offset);
            }
            found.Sort();
            return found;
        }
        /// <summary>The time as clocks of this zone show it.</summary>
        private DateTime Here(DateTime dateTime)
        {
            if (dateTime.Kind == DateTimeKind.Unspecified || (dateTime.Kind == DateTimeKind.Local && Equals(Local))) return dateTime;
            DateTime universal = dateTime.ToUniversalTime();
            return new DateTime(universal.Ticks + OffsetAtUtc(universal.Ticks).Ticks);
        }
        public TimeSpan GetUtcOffset(DateTime dateTime)
        {
            if (!changes) return baseUtcOffset;
            if (dateTime.Kind != DateTimeKind.Unspecified) return OffsetAtUtc(dateTime.ToUniversalTime().Ticks);
            List<TimeSpan> offsets = OffsetsOf(dateTime);
            return offsets.Count == 1 ? offsets[0] : baseUtcOffset;
        }
        public TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)
        {
            return OffsetAtUtc(dateTimeOffset.UtcTicks);
        }
        public bool IsDaylightSavingTime(DateTime dateTime)
        {
            return GetUtcOffset(dateTime) > baseUtcOffset;
        }
        public bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)
        {
            return GetUtcOffset(dateTimeOffset) > baseUtcOffset;
        }
        public bool IsAmbiguousTime(DateTime dateTime)
        {
            return changes && OffsetsOf(Here(dateTime)).Count == 2;
        }
        public bool IsAmbiguousTime(DateTimeOffset dateTimeOffset)
        {
            return IsAmbiguousTime(ConvertTime(dateTimeOffset, this).DateTime);
        }
        public bool IsInvalidTime(DateTime dateTime)
        {
            return changes && dateTime.Kind != DateTimeKind.Utc && OffsetsOf(Here(dateTime)).Count == 0;
        }
        public TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime)
        {
            if (!IsAmbiguousTime(dateTime)) throw new ArgumentException("The supplied DateTime is not in an ambiguous time range.", "dateTime");
            return OffsetsOf(Here(dateTime)).ToArray();
        }

        // ---- conversions --------------------------------------------------------------------------------------------

        private static TimeZoneInfo Needed(TimeZoneInfo zone, string parameter)
        {
            if (zone == null) throw new ArgumentNullException(parameter);
            return zone;
        }
        private static TimeZoneInfo ZoneOf(DateTime dateTime)
        {
            return dateTime.Kind == DateTimeKind.Utc ? utc : Local;
        }
        public static DateTime ConvertTimeToUtc(DateTime dateTime)
        {
            return dateTime.ToUniversalTime();
        }
        public static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)
        {
            return ConvertTime(dateTime, sourceTimeZone, utc);
        }
        public static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)
        {
            return ConvertTime(dateTime, utc, destinationTimeZone);
        }
        public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)
        {
            return ConvertTime(dateTime, ZoneOf(dateTime), destinationTimeZone);
        }
        public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone)
        {
            Needed(sourceTimeZone, "sourceTimeZone");
            Needed(destinationTimeZone, "destinationTimeZone");
            if (dateTime.Kind != DateTimeKind.Unspecified && !sourceTimeZone.Equals(ZoneOf(dateTime))) throw new ArgumentException(WrongKind, "sourceTimeZone");
            if (sourceTimeZone.IsInvalidTime(dateTime)) throw new ArgumentException("The supplied DateTime represents an invalid time.  For example, when the clock is adjusted forward, any time in the period that is skipped is invalid.", "dateTime");
            long universal = dateTime.Ticks - sourceTimeZone.GetUtcOffset(dateTime).Ticks;
            DateTimeKind kind = destinationTimeZone.Equals(utc) ? DateTimeKind.Utc : destinationTimeZone.Equals(Local) ? DateTimeKind.Local : DateTimeKind.Unspecified;
            return Within(universal + destinationTimeZone.OffsetAtUtc(universal).Ticks, kind);
        }
        private static DateTime Within(long ticks, DateTimeKind kind)
        {
            return new DateTime(Math.Max(DateTime.MinValue.Ticks, Math.Min(ticks, DateTime.MaxValue.Ticks)), kind);
        }
        public static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)
        {
            return dateTimeOffset.ToOffset(Needed(destinationTimeZone, "destinationTimeZone").OffsetAtUtc(dateTimeOffset.UtcTicks));
        }
        public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)
        {
            return ConvertTime(dateTime, FindSystemTimeZoneById(destinationTimeZoneId));
        }
        public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)
        {
            TimeZoneInfo source = dateTime.Kind == DateTimeKind.Local && sourceTimeZoneId == Local.Id ? Local : FindSystemTimeZoneById(sourceTimeZoneId);
            return ConvertTime(dateTime, source, FindSystemTimeZoneById(destinationTimeZoneId));
        }
        public static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId)
        {
            return ConvertTime(dateTimeOffset, FindSystemTimeZoneById(destinationTimeZoneId));
        }
        public bool HasSameRules(TimeZoneInfo other)
        {
            Needed(other, "other");
            return baseUtcOffset == other.baseUtcOffset && changes == other.changes && (!changes || Id == other.Id);
        }
        public bool Equals(TimeZoneInfo other)
        {
            return other != null && string.Equals(Id, other.Id, StringComparison.OrdinalIgnoreCase) && HasSameRules(other);
        }
        public override bool Equals(object obj)
        {
            return Equals(obj as TimeZoneInfo);
        }
        public override int GetHashCode()
        {
            return Id.ToUpperInvariant().GetHashCode();
        }
        public override string ToString()
        {
            return DisplayName;
        }
    }
}
