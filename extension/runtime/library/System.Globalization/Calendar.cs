namespace System.Globalization
{
    /// <summary>Counts days, weeks and years.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.calendar"/>
    public abstract class Calendar
    {
        public virtual int GetYear(DateTime time)
        {
            return time.Year;
        }
        public virtual int GetMonth(DateTime time)
        {
            return time.Month;
        }
        public virtual int GetDayOfMonth(DateTime time)
        {
            return time.Day;
        }
        public virtual int GetDayOfYear(DateTime time)
        {
            return time.DayOfYear;
        }
        public virtual DayOfWeek GetDayOfWeek(DateTime time)
        {
            return time.DayOfWeek;
        }
        public virtual int GetDaysInMonth(int year, int month)
        {
            return DateTime.DaysInMonth(year, month);
        }
        public virtual int GetDaysInYear(int year)
        {
            return DateTime.IsLeapYear(year) ? 366 : 365;
        }
        public virtual int GetMonthsInYear(int year)
        {
            return 12;
        }
        public virtual bool IsLeapYear(int year)
        {
            return DateTime.IsLeapYear(year);
        }
        public virtual DateTime AddDays(DateTime time, int days)
        {
            return time.AddDays(days);
        }
        public virtual DateTime AddWeeks(DateTime time, int weeks)
        {
            return time.AddDays(weeks * 7);
        }
        public virtual DateTime AddMonths(DateTime time, int months)
        {
            return time.AddMonths(months);
        }
        public virtual DateTime AddYears(DateTime time, int years)
        {
            return time.AddYears(years);
        }
        public virtual int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek)
        {
            int day = time.DayOfYear - 1;
            int weekday = (int)time.DayOfWeek;
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
