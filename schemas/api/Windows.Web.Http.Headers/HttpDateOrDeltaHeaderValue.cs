using System;

namespace Windows.Web.Http.Headers
{
    /// <summary>A date, or a time from now.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpdateordeltaheadervalue"/>
    public sealed class HttpDateOrDeltaHeaderValue
    {
        private extern HttpDateOrDeltaHeaderValue();
        public extern DateTimeOffset? Date { get; }
        public extern TimeSpan? Delta { get; }
        public static extern HttpDateOrDeltaHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpDateOrDeltaHeaderValue dateOrDeltaHeaderValue);
        public override extern string ToString();
    }
}
