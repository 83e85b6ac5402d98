using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>A demand to authenticate.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpchallengeheadervalue"/>
    public sealed class HttpChallengeHeaderValue
    {
        public extern HttpChallengeHeaderValue(string scheme, string token);
        public extern HttpChallengeHeaderValue(string scheme);
        public extern IList<HttpNameValueHeaderValue> Parameters { get; }
        public extern string Scheme { get; }
        public extern string Token { get; }
        public static extern HttpChallengeHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpChallengeHeaderValue challengeHeaderValue);
        public override extern string ToString();
    }
}
