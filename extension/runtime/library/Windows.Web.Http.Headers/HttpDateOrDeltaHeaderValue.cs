using System;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A date, or a time from now.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpdateordeltaheadervalue"/>
    public sealed class HttpDateOrDeltaHeaderValue
    {
        private readonly RetryConditionHeaderValue inner;

        private HttpDateOrDeltaHeaderValue(RetryConditionHeaderValue inner)
        {
            this.inner = inner;
        }

        public DateTimeOffset? Date
        {
            get { return inner.Date; }
        }

        public TimeSpan? Delta
        {
            get { return inner.Delta; }
        }

        public override string ToString()
        {
            return inner.ToString();
        }

        internal static object Read(HeaderLexer lexer)
        {
            var inner = (RetryConditionHeaderValue)RetryConditionHeaderValue.Read(lexer);
            return inner == null ? null : new HttpDateOrDeltaHeaderValue(inner);
        }

        public static HttpDateOrDeltaHeaderValue Parse(string input)
        {
            return (HttpDateOrDeltaHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpDateOrDeltaHeaderValue dateOrDeltaHeaderValue)
        {
            dateOrDeltaHeaderValue = (HttpDateOrDeltaHeaderValue)HeaderValues.TryParse(input, Read);
            return dateOrDeltaHeaderValue != null;
        }
    }
}
