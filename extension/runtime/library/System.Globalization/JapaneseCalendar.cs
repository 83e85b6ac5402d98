namespace System.Globalization
{
    /// <summary>Years of the emperors of Japan, from Meiji to Reiwa.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.japanesecalendar"/>
    public class JapaneseCalendar : Calendar
    {
        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.SolarCalendar; }
        }
        internal override int Id
        {
            get { return 3; }
        }
    }
}
