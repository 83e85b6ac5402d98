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
        /// <summary>The clocks of Windows' zone of that name are asked, or the rules of the program.</summary>
        private readonly bool changes;
        /// <summary>Null for zones of Windows.</summary>
        private AdjustmentRule[] rules;
        /// <summary>Its offsets follow the rules all the same, as in .NET; only nobody calls that daylight saving time.</summary>
        private bool isDisabled;

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
        public bool SupportsDaylightSavingTime
        {
            get { return rules == null ? changes && DaylightName != StandardName : changes && !isDisabled; }
        }
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
        public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, AdjustmentRule[] adjustmentRules)
        {
            return CreateCustomTimeZone(id, baseUtcOffset, displayName, standardDisplayName, daylightDisplayName, adjustmentRules, false);
        }
        public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)
        {
            CreateCustomTimeZone(id, baseUtcOffset, displayName, standardDisplayName);
            AdjustmentRule[] own = adjustmentRules == null ? new AdjustmentRule[0] : (AdjustmentRule[])adjustmentRules.Clone();
            DateTime last = DateTime.MinValue;
            foreach (AdjustmentRule rule in own)
            {
                if (rule == null) throw new InvalidTimeZoneException("The AdjustmentRule array cannot contain null elements.");
                if (Math.Abs((baseUtcOffset + rule.DaylightDelta).TotalHours) > 14) throw new InvalidTimeZoneException("The sum of the BaseUtcOffset and DaylightDelta properties must within plus or minus 14.0 hours.");
                if (last != DateTime.MinValue && rule.DateStart <= last) throw new InvalidTimeZoneException("The elements of the AdjustmentRule array must be in chronological order and must not overlap.");
                last = rule.DateEnd;
            }
            return new TimeZoneInfo(id, baseUtcOffset, displayName, standardDisplayName, disableDaylightSavingTime ? "" : daylightDisplayName, own.Length > 0) { rules = own, isDisabled = disableDaylightSavingTime };
        }
        /// <summary>Of zones of the program. When the clocks of Windows' zones change is known day by day only.</summary>
        public AdjustmentRule[] GetAdjustmentRules()
        {
            if (rules != null) return (AdjustmentRule[])rules.Clone();
            if (!SupportsDaylightSavingTime) return new AdjustmentRule[0];
            throw new NotSupportedException("The simulated PC does not know the rules of " + Id + "; ask IsDaylightSavingTime or GetUtcOffset for a day.");
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
            if (!changes) return baseUtcOffset;
            return rules == null ? new TimeSpan(OffsetAt(Id, ticks)) : OffsetByRules(ticks);
        }
        private TimeSpan OffsetByRules(long ticks)
        {
            DateTime standard = Within(ticks + baseUtcOffset.Ticks, DateTimeKind.Unspecified);
            AdjustmentRule rule = Array.Find(rules, each => each.DateStart <= standard.Date && standard.Date <= each.DateEnd);
            if (rule == null) return baseUtcOffset;
            DateTime start = rule.DaylightTransitionStart.In(standard.Year);
            DateTime end = rule.DaylightTransitionEnd.In(standard.Year) - rule.DaylightDelta;
            bool isDaylight = start < end ? standard >= start && standard < end : standard >= start || standard < end;
            return isDaylight ? baseUtcOffset + rule.DaylightDelta : baseUtcOffset;
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
            return !isDisabled && GetUtcOffset(dateTime) > baseUtcOffset;
        }
        public bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)
        {
            return !isDisabled && GetUtcOffset(dateTimeOffset) > baseUtcOffset;
        }
        public bool IsAmbiguousTime(DateTime dateTime)
        {
            return changes && !isDisabled && OffsetsOf(Here(dateTime)).Count == 2;
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
            if (baseUtcOffset != other.baseUtcOffset || changes != other.changes) return false;
            if (rules == null || other.rules == null) return !changes || Id == other.Id;
            return rules.Length == other.rules.Length && Array.TrueForAll(rules, rule => rule.Equals(other.rules[Array.IndexOf(rules, rule)]));
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

        // ---- rules --------------------------------------------------------------------------------------------------

        /// <summary>When clocks change, each year on the same date or on the same weekday of a month.</summary>
        public struct TransitionTime : IEquatable<TransitionTime>
        {
            private DateTime timeOfDay;
            private int month;
            private int week;
            private int day;
            private DayOfWeek dayOfWeek;
            private bool isFixed;

            public DateTime TimeOfDay
            {
                get { return timeOfDay; }
            }
            public int Month
            {
                get { return month; }
            }
            public int Week
            {
                get { return week; }
            }
            public int Day
            {
                get { return day; }
            }
            public DayOfWeek DayOfWeek
            {
                get { return dayOfWeek; }
            }
            public bool IsFixedDateRule
            {
                get { return isFixed; }
            }
            public static TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day)
            {
                return Create(timeOfDay, month, 1, day, DayOfWeek.Sunday, true);
            }
            /// <summary>The fifth week is the last one.</summary>
            public static TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek)
            {
                return Create(timeOfDay, month, week, 1, dayOfWeek, false);
            }
            private static TransitionTime Create(DateTime timeOfDay, int month, int week, int day, DayOfWeek dayOfWeek, bool isFixed)
            {
                if (timeOfDay.Kind != DateTimeKind.Unspecified) throw new ArgumentException("The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.", "timeOfDay");
                if (month < 1 || month > 12) throw new ArgumentOutOfRangeException("month", "The Month parameter must be in the range 1 through 12.");
                if (day < 1 || day > 31) throw new ArgumentOutOfRangeException("day", "The Day parameter must be in the range 1 through 31.");
                if (week < 1 || week > 5) throw new ArgumentOutOfRangeException("week", "The Week parameter must be in the range 1 through 5.");
                if ((int)dayOfWeek < 0 || (int)dayOfWeek > 6) throw new ArgumentOutOfRangeException("dayOfWeek", "The DayOfWeek enumeration must be in the range 0 through 6.");
                if (timeOfDay.Ticks >= TimeSpan.TicksPerDay || timeOfDay.Ticks % TimeSpan.TicksPerMillisecond != 0) throw new ArgumentException("The supplied DateTime must have the Year, Month, and Day properties set to 1.  The time cannot be specified more precisely than whole milliseconds.", "timeOfDay");
                return new TransitionTime { timeOfDay = timeOfDay, month = month, week = week, day = day, dayOfWeek = dayOfWeek, isFixed = isFixed };
            }
            internal DateTime In(int year)
            {
                int length = DateTime.DaysInMonth(year, month);
                int date = Math.Min(day, length);
                if (!isFixed)
                {
                    int first = 1 + ((int)dayOfWeek - (int)new DateTime(year, month, 1).DayOfWeek + 7) % 7;
                    date = first + (week - 1) * 7;
                    if (date > length) date -= 7;
                }
                return new DateTime(year, month, date) + timeOfDay.TimeOfDay;
            }
            public bool Equals(TransitionTime other)
            {
                if (isFixed != other.isFixed || timeOfDay != other.timeOfDay || month != other.month) return false;
                return isFixed ? day == other.day : week == other.week && dayOfWeek == other.dayOfWeek;
            }
            public override bool Equals(object obj)
            {
                return obj is TransitionTime && Equals((TransitionTime)obj);
            }
            public static bool operator ==(TransitionTime t1, TransitionTime t2)
            {
                return t1.Equals(t2);
            }
            public static bool operator !=(TransitionTime t1, TransitionTime t2)
            {
                return !t1.Equals(t2);
            }
            public override int GetHashCode()
            {
                return month ^ week << 8;
            }
        }

        /// <summary>Daylight saving in some years.</summary>
        public sealed class AdjustmentRule : IEquatable<AdjustmentRule>
        {
            private AdjustmentRule(DateTime start, DateTime end, TimeSpan delta, TransitionTime transitionStart, TransitionTime transitionEnd)
            {
                DateStart = start;
                DateEnd = end;
                DaylightDelta = delta;
                DaylightTransitionStart = transitionStart;
                DaylightTransitionEnd = transitionEnd;
            }
            public DateTime DateStart { get; private set; }
            public DateTime DateEnd { get; private set; }
            public TimeSpan DaylightDelta { get; private set; }
            public TransitionTime DaylightTransitionStart { get; private set; }
            public TransitionTime DaylightTransitionEnd { get; private set; }

            public static AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TransitionTime daylightTransitionStart, TransitionTime daylightTransitionEnd)
            {
                if (dateStart.Kind != DateTimeKind.Unspecified) throw new ArgumentException("The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.", "dateStart");
                if (dateEnd.Kind != DateTimeKind.Unspecified) throw new ArgumentException("The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.", "dateEnd");
                if (daylightTransitionStart.Equals(daylightTransitionEnd)) throw new ArgumentException("The DaylightTransitionStart property must not equal the DaylightTransitionEnd property.", "daylightTransitionStart");
                if (dateStart > dateEnd) throw new ArgumentException("The DateStart property must come before the DateEnd property.", "dateStart");
                if (daylightDelta.TotalHours < -14 || daylightDelta.TotalHours > 14) throw new ArgumentOutOfRangeException("daylightDelta", daylightDelta, "The TimeSpan parameter must be within plus or minus 14.0 hours.");
                if (daylightDelta.Ticks % TimeSpan.TicksPerMinute != 0) throw new ArgumentException("The TimeSpan parameter cannot be specified more precisely than whole minutes.", "daylightDelta");
                if (dateStart.TimeOfDay != TimeSpan.Zero) throw new ArgumentException("The supplied DateTime includes a TimeOfDay setting.   This is not supported.", "dateStart");
                if (dateEnd.TimeOfDay != TimeSpan.Zero) throw new ArgumentException("The supplied DateTime includes a TimeOfDay setting.   This is not supported.", "dateEnd");
                return new AdjustmentRule(dateStart, dateEnd, daylightDelta, daylightTransitionStart, daylightTransitionEnd);
            }
            public bool Equals(AdjustmentRule other)
            {
                return other != null && DateStart == other.DateStart && DateEnd == other.DateEnd && DaylightDelta == other.DaylightDelta && DaylightTransitionStart == other.DaylightTransitionStart && DaylightTransitionEnd == other.DaylightTransitionEnd;
            }
            public override int GetHashCode()
            {
                return DateStart.GetHashCode();
            }
        }
    }
}
