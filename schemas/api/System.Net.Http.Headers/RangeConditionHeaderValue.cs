using System;

namespace System.Net.Http.Headers
{
    /// <summary>A date or a tag on which a range depends.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.rangeconditionheadervalue"/>
    public class RangeConditionHeaderValue
    {
        public extern RangeConditionHeaderValue(DateTimeOffset date);
        public extern RangeConditionHeaderValue(EntityTagHeaderValue entityTag);
        public extern RangeConditionHeaderValue(string entityTag);
        public extern DateTimeOffset? Date { get; }
        public extern EntityTagHeaderValue EntityTag { get; }
        public static extern RangeConditionHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out RangeConditionHeaderValue parsedValue);
    }
}
