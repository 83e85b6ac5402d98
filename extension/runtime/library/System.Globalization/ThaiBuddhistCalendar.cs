namespace System.Globalization
{
    /// <summary>Years since Buddha, as Thailand counts them.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.thaibuddhistcalendar"/>
    public class ThaiBuddhistCalendar : Calendar
    {
        public const int ThaiBuddhistEra = 1;

        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.SolarCalendar; }
        }
        internal override int Id
        {
            get { return 7; }
        }
    }
}
