namespace System.Net.Http.Headers
{
    /// <summary>When to ask again.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.retryconditionheadervalue"/>
    public class RetryConditionHeaderValue
    {
        public RetryConditionHeaderValue(DateTimeOffset date)
        {
            Date = date;
        }

        public RetryConditionHeaderValue(TimeSpan delta)
        {
            if (delta.TotalSeconds > int.MaxValue) throw new ArgumentOutOfRangeException("delta");
            Delta = delta;
        }

        public DateTimeOffset? Date { get; }
        public TimeSpan? Delta { get; }

        public override string ToString()
        {
            return Delta == null ? HeaderValues.DateText(Date.Value) : HeaderValues.Number((long)Delta.Value.TotalSeconds);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var seconds = lexer.Number();
            if (seconds != null) return new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds.Value));
            var date = HeaderValues.TryParseDate(lexer.Rest());
            return date == null ? null : new RetryConditionHeaderValue(date.Value);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static RetryConditionHeaderValue Parse(string input)
        {
            return (RetryConditionHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out RetryConditionHeaderValue parsedValue)
        {
            parsedValue = (RetryConditionHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
