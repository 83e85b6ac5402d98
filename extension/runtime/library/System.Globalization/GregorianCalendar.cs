namespace System.Globalization
{
    /// <summary>The calendar of most countries.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.gregoriancalendar"/>
    public class GregorianCalendar : Calendar
    {
        public const int ADEra = 1;
        private GregorianCalendarTypes type;

        public GregorianCalendar() : this(GregorianCalendarTypes.Localized)
        {
        }
        public GregorianCalendar(GregorianCalendarTypes type)
        {
            Check(type, "type");
            this.type = type;
        }
        public override CalendarAlgorithmType AlgorithmType
        {
            get { return CalendarAlgorithmType.SolarCalendar; }
        }
        public virtual GregorianCalendarTypes CalendarType
        {
            get { return type; }
            set
            {
                if (IsReadOnly) throw new InvalidOperationException("Instance is read-only.");
                Check(value, "m_type");
                type = value;
            }
        }
        private static void Check(GregorianCalendarTypes type, string parameter)
        {
            bool isType = type == GregorianCalendarTypes.Localized || type == GregorianCalendarTypes.USEnglish || type >= GregorianCalendarTypes.MiddleEastFrench && type <= GregorianCalendarTypes.TransliteratedFrench;
            if (!isType) throw new ArgumentOutOfRangeException(parameter, "Valid values are between Localized and TransliteratedFrench, inclusive.");
        }
    }
}
