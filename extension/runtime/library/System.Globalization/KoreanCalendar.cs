namespace System.Globalization
{
    /// <summary>Years since the legendary foundation of Korea.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.koreancalendar"/>
    public class KoreanCalendar : Calendar
    {
        public const int KoreanEra = 1;

        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.SolarCalendar; }
        }
        internal override int Id
        {
            get { return 5; }
        }
    }
}
