using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>How a body is meant.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentdispositionheadervalue"/>
    public sealed class HttpContentDispositionHeaderValue
    {
        public extern HttpContentDispositionHeaderValue(string dispositionType);
        public extern string DispositionType { get; set; }
        public extern string FileName { get; set; }
        public extern string FileNameStar { get; set; }
        public extern string Name { get; set; }
        public extern IList<HttpNameValueHeaderValue> Parameters { get; }
        public extern ulong? Size { get; set; }
        public static extern HttpContentDispositionHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpContentDispositionHeaderValue contentDispositionHeaderValue);
        public override extern string ToString();
    }
}
