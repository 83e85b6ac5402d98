namespace System.Net.Http.Headers
{
    /// <summary>One part of a resource.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.rangeitemheadervalue"/>
    public class RangeItemHeaderValue
    {
        public extern RangeItemHeaderValue(long? from, long? to);
        public extern long? From { get; }
        public extern long? To { get; }
        public override extern string ToString();
    }
}
