using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A demand to authenticate.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpchallengeheadervalue"/>
    public sealed class HttpChallengeHeaderValue
    {
        public HttpChallengeHeaderValue(string scheme) : this(scheme, null)
        {
        }

        public HttpChallengeHeaderValue(string scheme, string token)
        {
            Scheme = HttpHeaderText.Token(scheme);
            Token = token ?? "";
        }

        /// <summary>The alternative to a token: names with values.</summary>
        public IList<HttpNameValueHeaderValue> Parameters { get; } = new List<HttpNameValueHeaderValue>();
        public string Scheme { get; }
        public string Token { get; }

        public override string ToString()
        {
            var rest = Token != "" ? Token : string.Join(", ", Parameters);
            return rest == "" ? Scheme : Scheme + " " + rest;
        }

        internal static object Read(HeaderLexer lexer)
        {
            var read = (AuthenticationHeaderValue)AuthenticationHeaderValue.Read(lexer);
            if (read == null) return null;
            var pairs = read.Parameter == null ? null : HeaderValues.TryParseList(read.Parameter, HttpNameValueHeaderValue.Read);
            var isToken = pairs == null || pairs.Count == 1 && string.IsNullOrEmpty(((HttpNameValueHeaderValue)pairs[0]).Value);
            var value = new HttpChallengeHeaderValue(read.Scheme, isToken ? read.Parameter : null);
            if (isToken) return value;
            foreach (HttpNameValueHeaderValue pair in pairs) value.Parameters.Add(pair);
            return value;
        }

        public static HttpChallengeHeaderValue Parse(string input)
        {
            return (HttpChallengeHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpChallengeHeaderValue challengeHeaderValue)
        {
            challengeHeaderValue = (HttpChallengeHeaderValue)HeaderValues.TryParse(input, Read);
            return challengeHeaderValue != null;
        }
    }
}
