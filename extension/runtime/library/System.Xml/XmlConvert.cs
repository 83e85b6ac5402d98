using System.Globalization;
using System.Text;

namespace System.Xml
{
    /// <summary>Values as XML Schema writes them.</summary>
    public class XmlConvert
    {
        private static readonly char[] spaces = { ' ', '\t', '\n', '\r' };

        public static string ToString(bool value)
        {
            return value ? "true" : "false";
        }
        public static string ToString(char value)
        {
            return value.ToString();
        }
        public static string ToString(byte value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(sbyte value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(short value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(ushort value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(int value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(uint value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(long value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(ulong value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(decimal value)
        {
            return value.ToString(null, NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(float value)
        {
            return float.IsPositiveInfinity(value) ? "INF" : float.IsNegativeInfinity(value) ? "-INF" : value.ToString("R", NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(double value)
        {
            return double.IsPositiveInfinity(value) ? "INF" : double.IsNegativeInfinity(value) ? "-INF" : value.ToString("R", NumberFormatInfo.InvariantInfo);
        }
        public static string ToString(Guid value)
        {
            return value.ToString();
        }
        /// <summary>`P1DT2H3M4.5S`.</summary>
        public static string ToString(TimeSpan value)
        {
            StringBuilder text = new StringBuilder();
            if (value < TimeSpan.Zero) text.Append('-');
            long ticks = value.Ticks < 0 ? unchecked(-value.Ticks) : value.Ticks;
            ulong all = unchecked((ulong)ticks);
            long days = (long)(all / (ulong)TimeSpan.TicksPerDay);
            long hours = (long)(all / (ulong)TimeSpan.TicksPerHour % 24);
            long minutes = (long)(all / (ulong)TimeSpan.TicksPerMinute % 60);
            long seconds = (long)(all / (ulong)TimeSpan.TicksPerSecond % 60);
            long fraction = (long)(all % (ulong)TimeSpan.TicksPerSecond);
            text.Append('P');
            if (days != 0) text.Append(days).Append('D');
            bool hasTime = hours != 0 || minutes != 0 || seconds != 0 || fraction != 0;
            if (hasTime)
            {
                text.Append('T');
                if (hours != 0) text.Append(hours).Append('H');
                if (minutes != 0) text.Append(minutes).Append('M');
                if (seconds != 0 || fraction != 0)
                {
                    text.Append(seconds);
                    if (fraction != 0) text.Append('.').Append(fraction.ToString("D7", CultureInfo.InvariantCulture).TrimEnd('0'));
                    text.Append('S');
                }
            }
            else if (days == 0) text.Append("T0S");
            return text.ToString();
        }
        public static string ToString(DateTime value, XmlDateTimeSerializationMode dateTimeOption)
        {
            return InZone(value, dateTimeOption).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", DateTimeFormatInfo.InvariantInfo);
        }
        [Obsolete("Use XmlConvert.ToString() that takes in XmlDateTimeSerializationMode")]
        public static string ToString(DateTime value)
        {
            return ToString(value, "yyyy-MM-ddTHH:mm:ss.fffffffzzzzzz");
        }
        public static string ToString(DateTime value, string format)
        {
            return value.ToString(format, DateTimeFormatInfo.InvariantInfo);
        }
        public static string ToString(DateTimeOffset value)
        {
            string text = value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", DateTimeFormatInfo.InvariantInfo);
            return text + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", DateTimeFormatInfo.InvariantInfo));
        }
        public static string ToString(DateTimeOffset value, string format)
        {
            return value.ToString(format, DateTimeFormatInfo.InvariantInfo);
        }
        private static DateTime InZone(DateTime value, XmlDateTimeSerializationMode mode)
        {
            switch (mode)
            {
                case XmlDateTimeSerializationMode.Local:
                    return value.Kind == DateTimeKind.Utc ? value.ToLocalTime() : DateTime.SpecifyKind(value, DateTimeKind.Local);
                case XmlDateTimeSerializationMode.Utc:
                    return value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
                case XmlDateTimeSerializationMode.Unspecified:
                    return DateTime.SpecifyKind(value, DateTimeKind.Unspecified);
                default:
                    return value;
            }
        }

        public static bool ToBoolean(string s)
        {
            string text = s.Trim(spaces);
            if (text == "1" || text == "true") return true;
            if (text == "0" || text == "false") return false;
            throw new FormatException("The string '" + s + "' is not a valid Boolean value.");
        }
        public static char ToChar(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            if (s.Length != 1) throw new FormatException("String must be exactly one character long.");
            return s[0];
        }
        public static byte ToByte(string s)
        {
            return byte.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static sbyte ToSByte(string s)
        {
            return sbyte.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static short ToInt16(string s)
        {
            return short.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static ushort ToUInt16(string s)
        {
            return ushort.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static int ToInt32(string s)
        {
            return int.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static uint ToUInt32(string s)
        {
            return uint.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static long ToInt64(string s)
        {
            return long.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static ulong ToUInt64(string s)
        {
            return ulong.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static float ToSingle(string s)
        {
            string text = s.Trim(spaces);
            if (text == "-INF") return float.NegativeInfinity;
            if (text == "INF") return float.PositiveInfinity;
            return float.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, NumberFormatInfo.InvariantInfo);
        }
        public static double ToDouble(string s)
        {
            string text = s.Trim(spaces);
            if (text == "-INF") return double.NegativeInfinity;
            if (text == "INF") return double.PositiveInfinity;
            return double.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static decimal ToDecimal(string s)
        {
            return decimal.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo);
        }
        public static Guid ToGuid(string s)
        {
            return new Guid(s);
        }
        public static TimeSpan ToTimeSpan(string s)
        {
            string text = s.Trim(spaces);
            int at = 0;
            bool isNegative = text.StartsWith("-", StringComparison.Ordinal);
            if (isNegative) at++;
            FormatException fault = new FormatException("The string '" + s + "' is not a valid TimeSpan value.");
            if (at >= text.Length || text[at++] != 'P' || at >= text.Length) throw fault;
            decimal ticks = 0;
            bool isTime = false;
            while (at < text.Length)
            {
                if (text[at] == 'T' && !isTime)
                {
                    isTime = true;
                    at++;
                    continue;
                }
                int start = at;
                while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '.')) at++;
                decimal number;
                if (at == start || at >= text.Length || !decimal.TryParse(text.Substring(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)) throw fault;
                switch (text[at++])
                {
                    case 'Y': ticks += number * 365 * TimeSpan.TicksPerDay; break;
                    case 'D': ticks += number * TimeSpan.TicksPerDay; break;
                    case 'H': ticks += number * TimeSpan.TicksPerHour; break;
                    case 'M': ticks += isTime ? number * TimeSpan.TicksPerMinute : number * 30 * TimeSpan.TicksPerDay; break;
                    case 'S': ticks += number * TimeSpan.TicksPerSecond; break;
                    default: throw fault;
                }
            }
            return new TimeSpan((long)(isNegative ? -ticks : ticks));
        }
        public static DateTime ToDateTime(string s, XmlDateTimeSerializationMode dateTimeOption)
        {
            return InZone(ParseDate(s), dateTimeOption);
        }
        private static readonly string[] dateFormats = { "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddK", "yyyy-MM-ddTHH:mmK", "HH:mm:ss.FFFFFFFK", "yyyy-MMK", "yyyyK", "---ddK", "--MMK" };
        /// <summary>A day without a year is one of a leap year.</summary>
        private static string WithYear(string s)
        {
            string text = s.Trim(spaces);
            bool isMonthAndDay = text.Length >= 7 && text.StartsWith("--", StringComparison.Ordinal) && text[2] != '-' && text[4] == '-';
            return isMonthAndDay ? "1904-" + text.Substring(2) : text;
        }
        private static DateTime ParseDate(string s)
        {
            DateTime value;
            if (!DateTime.TryParseExact(WithYear(s), dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value)) throw new FormatException("The string '" + s + "' is not a valid AllXsd value.");
            return value;
        }
        public static DateTime ToDateTime(string s, string format)
        {
            return DateTime.ParseExact(s, format, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite);
        }
        public static DateTimeOffset ToDateTimeOffset(string s)
        {
            DateTimeOffset value;
            if (!DateTimeOffset.TryParseExact(s.Trim(spaces), dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)) throw new FormatException("The string '" + s + "' is not a valid AllXsd value.");
            return value;
        }

        /// <summary>Letters that names do not allow become `_x0020_`.</summary>
        public static string EncodeName(string name)
        {
            if (string.IsNullOrEmpty(name)) return name;
            StringBuilder encoded = new StringBuilder();
            for (int i = 0; i < name.Length; i++)
            {
                char letter = name[i];
                bool isFine = i == 0 ? XmlLetters.IsNameStart(letter) || letter == ':' : XmlLetters.IsName(letter) || letter == ':';
                bool looksEncoded = letter == '_' && i + 6 < name.Length && name[i + 1] == 'x' && name[i + 6] == '_';
                if (isFine && !looksEncoded) encoded.Append(letter);
                else encoded.Append("_x").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
            }
            return encoded.ToString();
        }
        public static string EncodeLocalName(string name)
        {
            return name == null ? null : EncodeName(name).Replace(":", "_x003A_");
        }
        public static string DecodeName(string name)
        {
            if (string.IsNullOrEmpty(name)) return name;
            StringBuilder decoded = new StringBuilder();
            for (int i = 0; i < name.Length; i++)
            {
                int code;
                if (name[i] == '_' && i + 6 < name.Length && name[i + 1] == 'x' && name[i + 6] == '_' && int.TryParse(name.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code))
                {
                    decoded.Append((char)code);
                    i += 6;
                }
                else decoded.Append(name[i]);
            }
            return decoded.ToString();
        }
        public static string VerifyName(string name)
        {
            return Verified(name, true);
        }
        public static string VerifyNCName(string name)
        {
            return Verified(name, false);
        }
        internal static string Verified(string name, bool allowsColon)
        {
            if (name == null) throw new ArgumentNullException("name");
            if (name.Length == 0) throw new ArgumentNullException("name", "The empty string '' is not a valid name.");
            for (int i = 0; i < name.Length; i++)
            {
                char letter = name[i];
                if (allowsColon && letter == ':') continue;
                if (i == 0 ? XmlLetters.IsNameStart(letter) : XmlLetters.IsName(letter)) continue;
                string shown = XmlLetters.Shown(letter);
                string message = i == 0 ? "Name cannot begin with the " + shown.Replace("',", "' character,") + "." : "The " + shown.Replace("',", "' character,") + ", cannot be included in a name.";
                throw new XmlException(message);
            }
            return name;
        }
        public static bool IsXmlChar(char ch)
        {
            return XmlLetters.IsAllowed(ch);
        }
        public static bool IsWhitespaceChar(char ch)
        {
            return XmlLetters.IsSpace(ch);
        }
        public static bool IsNCNameChar(char ch)
        {
            return XmlLetters.IsName(ch);
        }
        public static bool IsStartNCNameChar(char ch)
        {
            return XmlLetters.IsNameStart(ch);
        }
    }
}
