using System;
using System.Globalization;
using System.Text;

namespace Newtonsoft.Json
{
    /// <summary>Values as they stand in JSON text.</summary>
    internal static class JsonText
    {
        internal static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

        internal static string Quote(string text, char quote, StringEscapeHandling handling)
        {
            return quote + Escape(text, quote, handling) + quote;
        }
        internal static string Escape(string text, char quote, StringEscapeHandling handling)
        {
            StringBuilder escaped = null;
            for (int i = 0; i < text.Length; i++)
            {
                string replacement = Replacement(text[i], quote, handling);
                if (replacement == null)
                {
                    if (escaped != null) escaped.Append(text[i]);
                    continue;
                }
                if (escaped == null) escaped = new StringBuilder(text, 0, i, text.Length + 16);
                escaped.Append(replacement);
            }
            return escaped == null ? text : escaped.ToString();
        }
        private static string Replacement(char letter, char quote, StringEscapeHandling handling)
        {
            switch (letter)
            {
                case '\t': return "\\t";
                case '\n': return "\\n";
                case '\r': return "\\r";
                case '\f': return "\\f";
                case '\b': return "\\b";
                case '\\': return "\\\\";
                case '\u0085':
                case '\u2028':
                case '\u2029':
                    return Code(letter);
            }
            if (handling == StringEscapeHandling.EscapeHtml)
            {
                if (letter == '<' || letter == '>' || letter == '&' || letter == '\'' || letter == '"') return Code(letter);
            }
            if (letter == quote) return "\\" + quote;
            if (letter < ' ') return Code(letter);
            return handling == StringEscapeHandling.EscapeNonAscii && letter > 127 ? Code(letter) : null;
        }
        private static string Code(char letter)
        {
            return "\\u" + ((int)letter).ToString("x4", Invariant);
        }

        /// <summary>`text` is what C# writes; a number keeps a fraction, so that it stays one.</summary>
        internal static string OfFloat(double value, string text, FloatFormatHandling handling, char quote, bool isNullable)
        {
            if (!double.IsInfinity(value) && !double.IsNaN(value)) return WithFraction(text);
            if (handling == FloatFormatHandling.Symbol) return text;
            if (handling == FloatFormatHandling.DefaultValue) return isNullable ? "null" : "0.0";
            return quote + text + quote;
        }
        internal static string WithFraction(string text)
        {
            return text.IndexOfAny(fraction) < 0 ? text + ".0" : text;
        }
        private static readonly char[] fraction = { '.', 'E', 'e' };
    }
}
