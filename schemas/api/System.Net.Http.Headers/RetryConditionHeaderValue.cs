using System;

namespace System.Net.Http.Headers
{
    /// <summary>When to ask again.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.retryconditionheadervalue"/>
    public class RetryConditionHeaderValue
    {
        public extern RetryConditionHeaderValue(DateTimeOffset date);
        public extern RetryConditionHeaderValue(TimeSpan delta);
        public extern DateTimeOffset? Date { get; }
        public extern TimeSpan? Delta { get; }
        public static extern RetryConditionHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out RetryConditionHeaderValue parsedValue);
    }
}
