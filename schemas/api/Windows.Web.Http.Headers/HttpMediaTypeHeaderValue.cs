using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>A media type with its parameters.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpmediatypeheadervalue"/>
    public sealed class HttpMediaTypeHeaderValue
    {
        public extern HttpMediaTypeHeaderValue(string mediaType);
        public extern string CharSet { get; set; }
        public extern string MediaType { get; set; }
        public extern IList<HttpNameValueHeaderValue> Parameters { get; }
        public static extern HttpMediaTypeHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpMediaTypeHeaderValue mediaTypeHeaderValue);
        public override extern string ToString();
    }
}
