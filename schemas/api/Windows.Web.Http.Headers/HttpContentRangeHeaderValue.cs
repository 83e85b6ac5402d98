namespace Windows.Web.Http.Headers
{
    /// <summary>Which part of a whole a body is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentrangeheadervalue"/>
    public sealed class HttpContentRangeHeaderValue
    {
        public extern HttpContentRangeHeaderValue(ulong length);
        public extern HttpContentRangeHeaderValue(ulong from, ulong to);
        public extern HttpContentRangeHeaderValue(ulong from, ulong to, ulong length);
        public extern ulong? FirstBytePosition { get; }
        public extern ulong? LastBytePosition { get; }
        public extern ulong? Length { get; }
        public extern string Unit { get; set; }
        public static extern HttpContentRangeHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpContentRangeHeaderValue contentRangeHeaderValue);
        public override extern string ToString();
    }
}
