namespace System.Globalization
{
    /// <summary>Years since the Republic of China was founded.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.taiwancalendar"/>
    public class TaiwanCalendar : Calendar
    {
        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.SolarCalendar; }
        }
        internal override int Id
        {
            get { return 4; }
        }
    }
}
