using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A coding of a body.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingheadervalue"/>
    public sealed class HttpContentCodingHeaderValue
    {
        public HttpContentCodingHeaderValue(string contentCoding)
        {
            ContentCoding = HttpHeaderText.Token(contentCoding);
        }

        public string ContentCoding { get; }

        public override string ToString()
        {
            return ContentCoding;
        }

        internal static object Read(HeaderLexer lexer)
        {
            var token = lexer.Token();
            return token == null ? null : new HttpContentCodingHeaderValue(token);
        }

        public static HttpContentCodingHeaderValue Parse(string input)
        {
            return (HttpContentCodingHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpContentCodingHeaderValue contentCodingHeaderValue)
        {
            contentCodingHeaderValue = (HttpContentCodingHeaderValue)HeaderValues.TryParse(input, Read);
            return contentCodingHeaderValue != null;
        }
    }
}
