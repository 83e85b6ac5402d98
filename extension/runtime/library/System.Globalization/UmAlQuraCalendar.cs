namespace System.Globalization
{
    /// <summary>The calendar of Saudi Arabia, from 1318 to 1500 AH.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.umalquracalendar"/>
    public class UmAlQuraCalendar : Calendar
    {
        public const int UmAlQuraEra = 1;

        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.LunarCalendar; }
        }
        internal override int Id
        {
            get { return 23; }
        }
        internal override int LeapMonthOfDays
        {
            get { return 0; }
        }
    }
}
