using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>What a request expects.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpexpectationheadervalue"/>
    public sealed class HttpExpectationHeaderValue
    {
        public extern HttpExpectationHeaderValue(string name, string value);
        public extern HttpExpectationHeaderValue(string name);
        public extern string Name { get; }
        public extern IList<HttpNameValueHeaderValue> Parameters { get; }
        public extern string Value { get; set; }
        public static extern HttpExpectationHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpExpectationHeaderValue expectationHeaderValue);
        public override extern string ToString();
    }
}
