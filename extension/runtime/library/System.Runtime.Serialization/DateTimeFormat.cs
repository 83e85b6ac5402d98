using System.Globalization;

namespace System.Runtime.Serialization
{
    /// <summary>How dates are written and read.</summary>
    public class DateTimeFormat
    {
        public DateTimeFormat(string formatString) : this(formatString, DateTimeFormatInfo.CurrentInfo)
        {
        }
        public DateTimeFormat(string formatString, IFormatProvider formatProvider)
        {
            if (formatString == null) throw new ArgumentNullException("formatString");
            FormatString = formatString;
            FormatProvider = formatProvider;
            DateTimeStyles = DateTimeStyles.RoundtripKind;
        }
        public string FormatString { get; private set; }
        public IFormatProvider FormatProvider { get; private set; }
        public DateTimeStyles DateTimeStyles { get; set; }
    }
}
