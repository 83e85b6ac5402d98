namespace System.Net.Http.Headers
{
    /// <summary>Which part of a resource a body is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.contentrangeheadervalue"/>
    public class ContentRangeHeaderValue
    {
        public ContentRangeHeaderValue(long from, long to, long length) : this(from, to)
        {
            if (length < 0 || to >= length) throw new ArgumentOutOfRangeException(length < 0 ? "length" : "to");
            Length = length;
        }

        public ContentRangeHeaderValue(long length)
        {
            if (length < 0) throw new ArgumentOutOfRangeException("length");
            Length = length;
        }

        public ContentRangeHeaderValue(long from, long to)
        {
            if (to < 0) throw new ArgumentOutOfRangeException("to");
            if (from < 0 || from > to) throw new ArgumentOutOfRangeException("from");
            From = from;
            To = to;
        }

        private ContentRangeHeaderValue()
        {
        }

        public long? From { get; private set; }
        public bool HasLength
        {
            get { return Length != null; }
        }
        public bool HasRange
        {
            get { return From != null; }
        }
        public long? Length { get; private set; }
        public long? To { get; private set; }
        public string Unit { get; set; } = "bytes";

        public override string ToString()
        {
            var range = HasRange ? HeaderValues.Number(From.Value) + "-" + HeaderValues.Number(To.Value) : "*";
            return Unit + " " + range + "/" + (HasLength ? HeaderValues.Number(Length.Value) : "*");
        }

        internal static object Read(HeaderLexer lexer)
        {
            var unit = lexer.Token();
            if (unit == null) return null;
            lexer.SkipBlanks();
            var value = new ContentRangeHeaderValue { Unit = unit };
            if (!lexer.Take('*'))
            {
                value.From = lexer.Number();
                if (value.From == null || !lexer.Take('-')) return null;
                value.To = lexer.Number();
                if (value.To == null || value.To < value.From) return null;
            }
            if (!lexer.Take('/')) return null;
            if (lexer.Take('*')) return value;
            value.Length = lexer.Number();
            return value.Length == null || value.To >= value.Length ? null : value;
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static ContentRangeHeaderValue Parse(string input)
        {
            return (ContentRangeHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out ContentRangeHeaderValue parsedValue)
        {
            parsedValue = (ContentRangeHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
