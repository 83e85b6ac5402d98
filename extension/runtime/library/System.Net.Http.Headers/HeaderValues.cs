using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace System.Net.Http.Headers
{
    /// <summary>What the types of header values have in common.</summary>
    internal static class HeaderValues
    {
        internal static object Parse(string input, HeaderReader read)
        {
            var value = TryParse(input, read);
            if (value == null) throw new FormatException("The format of value '" + (input ?? "<null>") + "' is invalid.");
            return value;
        }

        /// <summary>Null unless the whole text is one value.</summary>
        internal static object TryParse(string input, HeaderReader read)
        {
            if (input == null) return null;
            var lexer = new HeaderLexer(input);
            lexer.SkipBlanks();
            var value = read(lexer);
            lexer.SkipBlanks();
            return lexer.IsAtEnd ? value : null;
        }

        /// <summary>The values of a list with commas; null when one of them is none. Empty places do not count.</summary>
        internal static List<object> TryParseList(string input, HeaderReader read)
        {
            var lexer = new HeaderLexer(input);
            var values = new List<object>();
            lexer.SkipBlanks();
            while (true)
            {
                while (lexer.Take(','))
                {
                }
                if (lexer.IsAtEnd) return values;
                var value = read(lexer);
                lexer.SkipBlanks();
                if (value == null || !lexer.IsAtEnd && !lexer.Take(',')) return null;
                values.Add(value);
            }
        }

        internal static bool AreSame(object value, object other)
        {
            if (other == null || !value.GetType().IsInstanceOfType(other) && !other.GetType().IsInstanceOfType(value)) return false;
            return Folded(value.ToString()) == Folded(other.ToString());
        }

        internal static int HashOf(object value)
        {
            return Folded(value.ToString()).GetHashCode();
        }

        /// <summary>In small letters, except what stands in quotes or is a comment.</summary>
        private static string Folded(string text)
        {
            var folded = new StringBuilder();
            var lexer = new HeaderLexer(text);
            while (!lexer.IsAtEnd)
            {
                var exact = lexer.Quoted() ?? lexer.Comment();
                if (exact == null)
                {
                    exact = text.Substring(lexer.Position, 1).ToLowerInvariant();
                    lexer.Position++;
                }
                folded.Append(exact);
            }
            return folded.ToString();
        }

        internal static void CheckToken(string text, string parameter)
        {
            if (string.IsNullOrEmpty(text)) throw new ArgumentException("The value cannot be null or empty.", parameter);
            if (!HeaderLexer.IsToken(text)) throw new FormatException("The format of value '" + text + "' is invalid.");
        }

        /// <summary>"; name=value" for each.</summary>
        internal static string Suffix(IEnumerable<NameValueHeaderValue> parameters)
        {
            var text = new StringBuilder();
            if (parameters == null) return "";
            foreach (var parameter in parameters) text.Append("; ").Append(parameter);
            return text.ToString();
        }

        internal static NameValueHeaderValue Find(IEnumerable<NameValueHeaderValue> parameters, string name)
        {
            foreach (var parameter in parameters)
            {
                if (string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)) return parameter;
            }
            return null;
        }

        /// <summary>Sets, or with null removes, a parameter.</summary>
        internal static void Set(ICollection<NameValueHeaderValue> parameters, string name, string value)
        {
            var known = Find(parameters, name);
            if (value == null)
            {
                if (known != null) parameters.Remove(known);
            }
            else if (known != null) known.Value = value;
            else parameters.Add(new NameValueHeaderValue(name, value));
        }

        /// <summary>The parameter "q"; null when there is none.</summary>
        internal static double? Quality(IEnumerable<NameValueHeaderValue> parameters)
        {
            var parameter = Find(parameters, "q");
            return parameter == null ? null : ParseQuality(parameter.Value);
        }

        /// <summary>Null when the text is no number.</summary>
        internal static double? ParseQuality(string text)
        {
            double quality;
            return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out quality) && quality <= 1 ? quality : (double?)null;
        }

        internal static string QualityText(double? quality)
        {
            if (quality == null) return null;
            if (quality < 0 || quality > 1) throw new ArgumentOutOfRangeException("value");
            return quality.Value.ToString("0.0##", CultureInfo.InvariantCulture);
        }

        internal static string Number(long value)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        /// <summary>A date as HTTP writes it (RFC 9110, section 5.6.7).</summary>
        internal static string DateText(DateTimeOffset date)
        {
            return date.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture);
        }

        /// <summary>Null when the text is no date.</summary>
        internal static DateTimeOffset? TryParseDate(string text)
        {
            DateTimeOffset date;
            if (DateTimeOffset.TryParseExact(text, "ddd MMM d H:m:s yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out date)) return date;
            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out date)) return date;
            return null;
        }

        internal static string Quote(string text)
        {
            return "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
        }

        internal static string Unquote(string text)
        {
            return text != null && text.Length > 1 && text[0] == '"' ? text.Substring(1, text.Length - 2).Replace("\\\"", "\"").Replace("\\\\", "\\") : text;
        }
    }
}
