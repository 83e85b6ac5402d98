using System.Globalization;

namespace System.Net.Http.Headers
{
    /// <summary>What an intermediary has to say about a message.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.warningheadervalue"/>
    public class WarningHeaderValue
    {
        public WarningHeaderValue(int code, string agent, string text)
        {
            if (code < 0 || code > 999) throw new ArgumentOutOfRangeException("code");
            Code = code;
            Agent = agent;
            Text = text;
        }

        public WarningHeaderValue(int code, string agent, string text, DateTimeOffset date) : this(code, agent, text)
        {
            Date = date;
        }

        public string Agent { get; }
        public int Code { get; }
        public DateTimeOffset? Date { get; }
        /// <summary>With its quotes.</summary>
        public string Text { get; }

        public override string ToString()
        {
            var date = Date == null ? "" : " \"" + HeaderValues.DateText(Date.Value) + "\"";
            return Code.ToString("000", CultureInfo.InvariantCulture) + " " + Agent + " " + Text + date;
        }

        internal static object Read(HeaderLexer lexer)
        {
            var code = lexer.Number();
            lexer.SkipBlanks();
            var agent = lexer.UpTo(" \t,");
            lexer.SkipBlanks();
            var text = lexer.Quoted();
            if (code == null || code > 999 || agent == null || text == null) return null;
            lexer.SkipBlanks();
            var date = HeaderValues.TryParseDate(HeaderValues.Unquote(lexer.Quoted()));
            return date == null ? new WarningHeaderValue((int)code.Value, agent, text) : new WarningHeaderValue((int)code.Value, agent, text, date.Value);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static WarningHeaderValue Parse(string input)
        {
            return (WarningHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out WarningHeaderValue parsedValue)
        {
            parsedValue = (WarningHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
