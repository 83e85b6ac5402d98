using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>An option of the connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpconnectionoptionheadervalue"/>
    public sealed class HttpConnectionOptionHeaderValue
    {
        public HttpConnectionOptionHeaderValue(string token)
        {
            Token = HttpHeaderText.Token(token);
        }

        public string Token { get; }

        public override string ToString()
        {
            return Token;
        }

        internal static object Read(HeaderLexer lexer)
        {
            var token = lexer.Token();
            return token == null ? null : new HttpConnectionOptionHeaderValue(token);
        }

        public static HttpConnectionOptionHeaderValue Parse(string input)
        {
            return (HttpConnectionOptionHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpConnectionOptionHeaderValue connectionOptionHeaderValue)
        {
            connectionOptionHeaderValue = (HttpConnectionOptionHeaderValue)HeaderValues.TryParse(input, Read);
            return connectionOptionHeaderValue != null;
        }
    }
}
