namespace System.Net.Http.Headers
{
    /// <summary>Which part of a resource a body is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.contentrangeheadervalue"/>
    public class ContentRangeHeaderValue
    {
        public extern ContentRangeHeaderValue(long length);
        public extern ContentRangeHeaderValue(long from, long to);
        public extern ContentRangeHeaderValue(long from, long to, long length);
        public extern long? From { get; }
        public extern bool HasLength { get; }
        public extern bool HasRange { get; }
        public extern long? Length { get; }
        public extern long? To { get; }
        public extern string Unit { get; set; }
        public static extern ContentRangeHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out ContentRangeHeaderValue parsedValue);
    }
}
