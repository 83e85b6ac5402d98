namespace System.Globalization
{
    /// <summary>The calendar of Iran, whose years begin with spring.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.persiancalendar"/>
    public class PersianCalendar : Calendar
    {
        public static readonly int PersianEra = 1;

        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.SolarCalendar; }
        }
        internal override int Id
        {
            get { return 22; }
        }
        internal override int LeapMonthOfDays
        {
            get { return 12; }
        }
    }
}
