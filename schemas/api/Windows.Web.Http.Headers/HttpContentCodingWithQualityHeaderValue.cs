namespace Windows.Web.Http.Headers
{
    /// <summary>A coding with a preference.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingwithqualityheadervalue"/>
    public sealed class HttpContentCodingWithQualityHeaderValue
    {
        public extern HttpContentCodingWithQualityHeaderValue(string contentCoding, double quality);
        public extern HttpContentCodingWithQualityHeaderValue(string contentCoding);
        public extern string ContentCoding { get; }
        public extern double? Quality { get; }
        public static extern HttpContentCodingWithQualityHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpContentCodingWithQualityHeaderValue contentCodingWithQualityHeaderValue);
        public override extern string ToString();
    }
}
