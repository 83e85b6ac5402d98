using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>A media type with a preference.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpmediatypewithqualityheadervalue"/>
    public sealed class HttpMediaTypeWithQualityHeaderValue
    {
        public extern HttpMediaTypeWithQualityHeaderValue(string mediaType, double quality);
        public extern HttpMediaTypeWithQualityHeaderValue(string mediaType);
        public extern string CharSet { get; set; }
        public extern string MediaType { get; set; }
        public extern IList<HttpNameValueHeaderValue> Parameters { get; }
        public extern double? Quality { get; set; }
        public static extern HttpMediaTypeWithQualityHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpMediaTypeWithQualityHeaderValue mediaTypeWithQualityHeaderValue);
        public override extern string ToString();
    }
}
