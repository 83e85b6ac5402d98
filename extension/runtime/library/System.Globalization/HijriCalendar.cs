namespace System.Globalization
{
    /// <summary>The calendar of Islam, by the rule of thirty years; its days are not moved.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.hijricalendar"/>
    public class HijriCalendar : Calendar
    {
        public static readonly int HijriEra = 1;

        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.LunarCalendar; }
        }
        internal override int Id
        {
            get { return 6; }
        }
        internal override int LeapMonthOfDays
        {
            get { return 12; }
        }
    }
}
