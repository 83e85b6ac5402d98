using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A cookie's name and value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcookiepairheadervalue"/>
    public sealed class HttpCookiePairHeaderValue
    {
        public HttpCookiePairHeaderValue(string name) : this(name, "")
        {
        }

        public HttpCookiePairHeaderValue(string name, string value)
        {
            Name = HttpHeaderText.Token(name);
            Value = value;
        }

        public string Name { get; }
        public string Value { get; set; }

        public override string ToString()
        {
            return Name + "=" + Value;
        }

        internal static object Read(HeaderLexer lexer)
        {
            var name = lexer.Token();
            if (name == null || !lexer.Take('=')) return null;
            return new HttpCookiePairHeaderValue(name, lexer.UpTo("; ,") ?? "");
        }

        public static HttpCookiePairHeaderValue Parse(string input)
        {
            return (HttpCookiePairHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpCookiePairHeaderValue cookiePairHeaderValue)
        {
            cookiePairHeaderValue = (HttpCookiePairHeaderValue)HeaderValues.TryParse(input, Read);
            return cookiePairHeaderValue != null;
        }
    }
}
