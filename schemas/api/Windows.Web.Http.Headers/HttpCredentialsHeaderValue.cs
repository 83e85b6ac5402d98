using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>A scheme with a token, as in an Authorization header.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcredentialsheadervalue"/>
    public sealed class HttpCredentialsHeaderValue
    {
        public extern HttpCredentialsHeaderValue(string scheme, string token);
        public extern HttpCredentialsHeaderValue(string scheme);
        public extern IList<HttpNameValueHeaderValue> Parameters { get; }
        public extern string Scheme { get; }
        public extern string Token { get; }
        public static extern HttpCredentialsHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpCredentialsHeaderValue credentialsHeaderValue);
        public override extern string ToString();
    }
}
