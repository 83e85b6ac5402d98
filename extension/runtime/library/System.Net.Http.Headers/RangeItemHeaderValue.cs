namespace System.Net.Http.Headers
{
    /// <summary>One part of a resource.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.rangeitemheadervalue"/>
    public class RangeItemHeaderValue
    {
        public RangeItemHeaderValue(long? from, long? to)
        {
            if (from == null && to == null) throw new ArgumentException("Invalid range. At least one of the two parameters must not be null.");
            if (from < 0) throw new ArgumentOutOfRangeException("from");
            if (to < 0) throw new ArgumentOutOfRangeException("to");
            if (from > to) throw new ArgumentOutOfRangeException("from");
            From = from;
            To = to;
        }

        public long? From { get; }
        public long? To { get; }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public override string ToString()
        {
            return (From == null ? "" : HeaderValues.Number(From.Value)) + "-" + (To == null ? "" : HeaderValues.Number(To.Value));
        }

        internal static object Read(HeaderLexer lexer)
        {
            var from = lexer.Number();
            if (!lexer.Take('-')) return null;
            var to = lexer.Number();
            return from == null && to == null || from > to ? null : new RangeItemHeaderValue(from, to);
        }
    }
}
