using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>What a request expects.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpexpectationheadervalue"/>
    public sealed class HttpExpectationHeaderValue
    {
        public HttpExpectationHeaderValue(string name) : this(name, null)
        {
        }

        public HttpExpectationHeaderValue(string name, string value)
        {
            Name = HttpHeaderText.Token(name);
            Value = value ?? "";
        }

        public string Name { get; }
        public IList<HttpNameValueHeaderValue> Parameters { get; } = new List<HttpNameValueHeaderValue>();
        public string Value { get; set; }

        public override string ToString()
        {
            return (Value == "" ? Name : Name + "=" + Value) + HttpHeaderText.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var pair = HttpHeaderText.Pair(lexer);
            if (pair == null) return null;
            var value = new HttpExpectationHeaderValue(pair.Name, pair.Value);
            return HttpHeaderText.Parameters(lexer, value.Parameters) ? value : null;
        }

        public static HttpExpectationHeaderValue Parse(string input)
        {
            return (HttpExpectationHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpExpectationHeaderValue expectationHeaderValue)
        {
            expectationHeaderValue = (HttpExpectationHeaderValue)HeaderValues.TryParse(input, Read);
            return expectationHeaderValue != null;
        }
    }
}
