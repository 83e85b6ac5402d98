using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>A coding of the transfer.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httptransfercodingheadervalue"/>
    public sealed class HttpTransferCodingHeaderValue
    {
        public extern HttpTransferCodingHeaderValue(string input);
        public extern IList<HttpNameValueHeaderValue> Parameters { get; }
        public extern string Value { get; }
        public static extern HttpTransferCodingHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpTransferCodingHeaderValue transferCodingHeaderValue);
        public override extern string ToString();
    }
}
