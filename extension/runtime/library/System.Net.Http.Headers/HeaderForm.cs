using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>How the value of a header looks, and where the header belongs.</summary>
    internal sealed class HeaderForm
    {
        /// <summary>Of headers that HTTP does not know: any text.</summary>
        internal static readonly HeaderForm Any = new HeaderForm(false, null, false, ", ");

        private HeaderForm(bool isOfContent, HeaderReader read, bool isList, string separator)
        {
            IsOfContent = isOfContent;
            Read = read;
            IsList = isList;
            Separator = separator;
        }

        /// <summary>It belongs to a body and not to the message.</summary>
        internal bool IsOfContent { get; }
        /// <summary>Null: any text.</summary>
        internal HeaderReader Read { get; }
        internal bool IsList { get; }
        /// <summary>Stands between the values of one line.</summary>
        internal string Separator { get; }

        internal static HeaderForm OfMessage(HeaderReader read)
        {
            return new HeaderForm(false, read, false, ", ");
        }

        internal static HeaderForm ListOfMessage(HeaderReader read)
        {
            return new HeaderForm(false, read, true, ", ");
        }

        /// <summary>Products and comments stand side by side, without commas.</summary>
        internal static HeaderForm Products(HeaderReader read)
        {
            return new HeaderForm(false, read, true, " ");
        }

        /// <summary>Cookies are parted by semicolons.</summary>
        internal static HeaderForm CookiePairs(HeaderReader read)
        {
            return new HeaderForm(false, read, true, "; ");
        }

        internal static HeaderForm OfContent(HeaderReader read)
        {
            return new HeaderForm(true, read, false, ", ");
        }

        internal static HeaderForm ListOfContent(HeaderReader read)
        {
            return new HeaderForm(true, read, true, ", ");
        }

        /// <summary>The values in a text; null when it is not of this form.</summary>
        internal List<object> TryParse(string text)
        {
            if (Separator != ", ") return TryParseRow(text, Separator.Trim());
            if (IsList) return HeaderValues.TryParseList(text, Read);
            var value = HeaderValues.TryParse(text, Read);
            return value == null ? null : new List<object> { value };
        }

        /// <summary>Values with nothing but blanks, or this sign, between them.</summary>
        private List<object> TryParseRow(string text, string sign)
        {
            var lexer = new HeaderLexer(text);
            var values = new List<object>();
            for (lexer.SkipBlanks(); !lexer.IsAtEnd; lexer.SkipBlanks())
            {
                var value = Read(lexer);
                if (value == null) return null;
                values.Add(value);
                lexer.SkipBlanks();
                if (sign != "" && !lexer.IsAtEnd && !lexer.Take(sign[0])) return null;
            }
            return values.Count == 0 ? null : values;
        }
    }
}
