namespace System.Globalization
{
    /// <summary>The words and patterns with which dates are written; here those of the invariant culture.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.datetimeformatinfo"/>
    public sealed class DateTimeFormatInfo : IFormatProvider, ICloneable
    {
        private static readonly DateTimeFormatInfo invariant = new DateTimeFormatInfo();
        public static DateTimeFormatInfo InvariantInfo { get { return invariant; } }
        public static DateTimeFormatInfo CurrentInfo { get { return invariant; } }
        public string ShortDatePattern { get { return "MM/dd/yyyy"; } }
        public string LongDatePattern { get { return "dddd, dd MMMM yyyy"; } }
        public string ShortTimePattern { get { return "HH:mm"; } }
        public string LongTimePattern { get { return "HH:mm:ss"; } }
        public string DateSeparator { get { return "/"; } }
        public string TimeSeparator { get { return ":"; } }
        public DayOfWeek FirstDayOfWeek { get { return DayOfWeek.Sunday; } }
        public object GetFormat(Type formatType)
        {
            return formatType == typeof(DateTimeFormatInfo) ? this : null;
        }
        public object Clone()
        {
            return new DateTimeFormatInfo();
        }
    }
}
