namespace System.Globalization
{
    /// <summary>Counts days, weeks and years.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.calendar"/>
    public abstract class Calendar : ICloneable
    {
        public const int CurrentEra = 0;
        private int twoDigitYearMax = -1;
        private bool isReadOnly;

        /// <summary>As in .NET; calendars that programs derive count as the Gregorian one does.</summary>
        internal virtual int Id
        {
            get { return 1; }
        }
        /// <summary>0: year; 1: month; 2: day; 3: day of the year; 4: era; throws for a day that the calendar does not know.</summary>
        private static extern int PartOf(int id, long ticks, int part);
        /// <summary>Ticks at midnight, -1 for a day that does not exist.</summary>
        private static extern long FromDate(int id, int year, int month, int day, int era);
        private static extern int DaysInMonth(int id, int year, int month, int era);
        private static extern int[] ErasOf(int id);
        /// <summary>0: the first moment; 1: the last one.</summary>
        private static extern long LimitOf(int id, int which);
        private static extern int DefaultYearMax(int id);

        internal static Calendar Create(int id)
        {
            switch (id)
            {
                case 3: return new JapaneseCalendar();
                case 4: return new TaiwanCalendar();
                case 5: return new KoreanCalendar();
                case 6: return new HijriCalendar();
                case 7: return new ThaiBuddhistCalendar();
                case 22: return new PersianCalendar();
                case 23: return new UmAlQuraCalendar();
                default: return new GregorianCalendar(GregorianCalendarTypes.Localized);
            }
        }
        /// <summary>In English for every culture.</summary>
        internal string NativeName
        {
            get { return GetType().Name.Replace("Calendar", " Calendar"); }
        }
        public virtual CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.Unknown; }
        }
        public virtual int[] Eras
        {
            get { return ErasOf(Id); }
        }
        public virtual DateTime MinSupportedDateTime
        {
            get { return new DateTime(LimitOf(Id, 0)); }
        }
        public virtual DateTime MaxSupportedDateTime
        {
            get { return new DateTime(LimitOf(Id, 1)); }
        }
        public bool IsReadOnly
        {
            get { return isReadOnly; }
        }
        public virtual int TwoDigitYearMax
        {
            get { return twoDigitYearMax < 0 ? DefaultYearMax(Id) : twoDigitYearMax; }
            set
            {
                if (isReadOnly) throw new InvalidOperationException("Instance is read-only.");
                if (value < 99 || value > GetYear(MaxSupportedDateTime)) throw new ArgumentOutOfRangeException("value", "Valid values are between 99 and " + GetYear(MaxSupportedDateTime) + ", inclusive.");
                twoDigitYearMax = value;
            }
        }
        public virtual object Clone()
        {
            Calendar copy = (Calendar)MemberwiseClone();
            copy.isReadOnly = false;
            return copy;
        }
        public static Calendar ReadOnly(Calendar calendar)
        {
            if (calendar == null) throw new ArgumentNullException("calendar");
            if (calendar.isReadOnly) return calendar;
            Calendar copy = (Calendar)calendar.MemberwiseClone();
            copy.isReadOnly = true;
            return copy;
        }

        // ---- parts of a day

        public virtual int GetEra(DateTime time)
        {
            return PartOf(Id, time.Ticks, 4);
        }
        public virtual int GetYear(DateTime time)
        {
            return PartOf(Id, time.Ticks, 0);
        }
        public virtual int GetMonth(DateTime time)
        {
            return PartOf(Id, time.Ticks, 1);
        }
        public virtual int GetDayOfMonth(DateTime time)
        {
            return PartOf(Id, time.Ticks, 2);
        }
        public virtual int GetDayOfYear(DateTime time)
        {
            return PartOf(Id, time.Ticks, 3);
        }
        public virtual DayOfWeek GetDayOfWeek(DateTime time)
        {
            return time.DayOfWeek;
        }
        public virtual int GetHour(DateTime time)
        {
            return time.Hour;
        }
        public virtual int GetMinute(DateTime time)
        {
            return time.Minute;
        }
        public virtual int GetSecond(DateTime time)
        {
            return time.Second;
        }
        public virtual double GetMilliseconds(DateTime time)
        {
            return time.Millisecond;
        }

        // ---- lengths

        private void CheckYear(int year, int era)
        {
            if (era != CurrentEra && Array.IndexOf(Eras, era) < 0) throw new ArgumentOutOfRangeException("era", "Era value was not valid.");
            int first = Eras.Length > 1 ? 1 : GetYear(MinSupportedDateTime);
            int last = era == CurrentEra || era == Eras[0] ? GetYear(MaxSupportedDateTime) : 9999;
            if (year < first || year > last) throw new ArgumentOutOfRangeException("year", "Valid values are between " + first + " and " + last + ", inclusive.");
        }
        private void CheckMonth(int year, int month, int era)
        {
            CheckYear(year, era);
            if (month < 1 || month > 12) throw new ArgumentOutOfRangeException("month", "Month must be between one and twelve.");
        }
        public virtual int GetDaysInMonth(int year, int month)
        {
            return GetDaysInMonth(year, month, CurrentEra);
        }
        public virtual int GetDaysInMonth(int year, int month, int era)
        {
            CheckMonth(year, month, era);
            return DaysInMonth(Id, year, month, era);
        }
        public virtual int GetDaysInYear(int year)
        {
            return GetDaysInYear(year, CurrentEra);
        }
        public virtual int GetDaysInYear(int year, int era)
        {
            CheckYear(year, era);
            int days = 0;
            for (int month = 1; month <= 12; month++) days += DaysInMonth(Id, year, month, era);
            return days;
        }
        public virtual int GetMonthsInYear(int year)
        {
            return GetMonthsInYear(year, CurrentEra);
        }
        public virtual int GetMonthsInYear(int year, int era)
        {
            CheckYear(year, era);
            return 12;
        }
        public virtual bool IsLeapYear(int year)
        {
            return IsLeapYear(year, CurrentEra);
        }
        public virtual bool IsLeapYear(int year, int era)
        {
            int days = GetDaysInYear(year, era);
            return days == 366 || days == 355;
        }
        public virtual bool IsLeapMonth(int year, int month)
        {
            return IsLeapMonth(year, month, CurrentEra);
        }
        public virtual bool IsLeapMonth(int year, int month, int era)
        {
            CheckMonth(year, month, era);
            return false;
        }
        public virtual int GetLeapMonth(int year)
        {
            return GetLeapMonth(year, CurrentEra);
        }
        public virtual int GetLeapMonth(int year, int era)
        {
            CheckYear(year, era);
            return 0;
        }
        public virtual bool IsLeapDay(int year, int month, int day)
        {
            return IsLeapDay(year, month, day, CurrentEra);
        }
        public virtual bool IsLeapDay(int year, int month, int day, int era)
        {
            int last = GetDaysInMonth(year, month, era);
            if (day < 1 || day > last) throw new ArgumentOutOfRangeException("day", "Valid values are between 1 and " + last + ", inclusive.");
            return month == LeapMonthOfDays && day == last && IsLeapYear(year, era);
        }
        /// <summary>The month whose last day leap years add.</summary>
        internal virtual int LeapMonthOfDays
        {
            get { return 2; }
        }

        // ---- from parts to a moment

        public virtual DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
        {
            return ToDateTime(year, month, day, hour, minute, second, millisecond, CurrentEra);
        }
        public virtual DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
        {
            int last = GetDaysInMonth(year, month, era);
            if (day < 1 || day > last) throw new ArgumentOutOfRangeException("day", "Day must be between 1 and " + last + " for month " + month + ".");
            long ticks = FromDate(Id, year, month, day, era);
            if (ticks < 0) throw new ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime.");
            return new DateTime(ticks + TimeOfDay(hour, minute, second, millisecond));
        }
        private static long TimeOfDay(int hour, int minute, int second, int millisecond)
        {
            if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) throw new ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
            if (millisecond < 0 || millisecond > 999) throw new ArgumentOutOfRangeException("millisecond", "Valid values are between 0 and 999, inclusive.");
            return new TimeSpan(0, hour, minute, second, millisecond).Ticks;
        }
        public virtual int ToFourDigitYear(int year)
        {
            if (year < 0) throw new ArgumentOutOfRangeException("year", "Non-negative number required.");
            if (year >= 100) return year;
            int max = TwoDigitYearMax;
            return (max / 100 - (year > max % 100 ? 1 : 0)) * 100 + year;
        }

        // ---- addition

        public virtual DateTime AddMilliseconds(DateTime time, double milliseconds)
        {
            return time.AddMilliseconds(milliseconds);
        }
        public virtual DateTime AddSeconds(DateTime time, int seconds)
        {
            return time.AddSeconds(seconds);
        }
        public virtual DateTime AddMinutes(DateTime time, int minutes)
        {
            return time.AddMinutes(minutes);
        }
        public virtual DateTime AddHours(DateTime time, int hours)
        {
            return time.AddHours(hours);
        }
        public virtual DateTime AddDays(DateTime time, int days)
        {
            return time.AddDays(days);
        }
        public virtual DateTime AddWeeks(DateTime time, int weeks)
        {
            return time.AddDays(weeks * 7.0);
        }
        /// <summary>The day stays, unless the month is too short for it.</summary>
        public virtual DateTime AddMonths(DateTime time, int months)
        {
            if (months < -120000 || months > 120000) throw new ArgumentOutOfRangeException("months", "Valid values are between -120000 and 120000, inclusive.");
            int era = GetEra(time);
            int month = GetYear(time) * 12 + GetMonth(time) - 1 + months;
            int year = month / 12;
            if (Eras.Length > 1) return new GregorianCalendar().AddMonths(time, months);
            if (month < 0) year = 0;
            CheckYear(year, era);
            int day = Math.Min(GetDayOfMonth(time), DaysInMonth(Id, year, month % 12 + 1, era));
            long ticks = FromDate(Id, year, month % 12 + 1, day, era);
            if (ticks < 0) throw new ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime.");
            return new DateTime(ticks + time.Ticks % TimeSpan.TicksPerDay);
        }
        public virtual DateTime AddYears(DateTime time, int years)
        {
            return AddMonths(time, years * 12);
        }

        // ---- weeks

        public virtual int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek)
        {
            if ((int)firstDayOfWeek < 0 || (int)firstDayOfWeek > 6) throw new ArgumentOutOfRangeException("firstDayOfWeek", "Valid values are between Sunday and Saturday, inclusive.");
            if (rule < CalendarWeekRule.FirstDay || rule > CalendarWeekRule.FirstFourDayWeek) throw new ArgumentOutOfRangeException("rule", "Valid values are between FirstDay and FirstFourDayWeek, inclusive.");
            int day = GetDayOfYear(time) - 1;
            int weekday = (int)GetDayOfWeek(time);
            if (rule == CalendarWeekRule.FirstDay)
            {
                int firstWeekday = weekday - day % 7;
                int offset = (firstWeekday - (int)firstDayOfWeek + 14) % 7;
                return (day + offset) / 7 + 1;
            }
            int fullDays = rule == CalendarWeekRule.FirstFullWeek ? 7 : 4;
            int ahead = weekday - day % 7;
            int gap = ((int)firstDayOfWeek - ahead + 14) % 7;
            if (gap != 0 && gap >= fullDays) gap -= 7;
            int inWeeks = day - gap;
            if (inWeeks >= 0) return inWeeks / 7 + 1;
            return GetWeekOfYear(time.AddDays(-(day + 1)), rule, firstDayOfWeek);
        }
    }
}
