namespace Windows.Web.Http.Headers
{
    /// <summary>A cookie's name and value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcookiepairheadervalue"/>
    public sealed class HttpCookiePairHeaderValue
    {
        public extern HttpCookiePairHeaderValue(string name, string value);
        public extern HttpCookiePairHeaderValue(string name);
        public extern string Name { get; }
        public extern string Value { get; set; }
        public static extern HttpCookiePairHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpCookiePairHeaderValue cookiePairHeaderValue);
        public override extern string ToString();
    }
}
