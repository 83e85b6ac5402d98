namespace Windows.Web.Http.Headers
{
    /// <summary>A coding of a body.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingheadervalue"/>
    public sealed class HttpContentCodingHeaderValue
    {
        public extern HttpContentCodingHeaderValue(string contentCoding);
        public extern string ContentCoding { get; }
        public static extern HttpContentCodingHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpContentCodingHeaderValue contentCodingHeaderValue);
        public override extern string ToString();
    }
}
