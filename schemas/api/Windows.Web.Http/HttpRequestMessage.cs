using System;
using System.Collections.Generic;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A request.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httprequestmessage"/>
    public sealed class HttpRequestMessage : IDisposable
    {
        public extern HttpRequestMessage();
        public extern HttpRequestMessage(HttpMethod method, Uri uri);
        public extern IHttpContent Content { get; set; }
        public extern HttpRequestHeaderCollection Headers { get; }
        public extern HttpMethod Method { get; set; }
        public extern IDictionary<string, object> Properties { get; }
        public extern Uri RequestUri { get; set; }
        public extern HttpTransportInformation TransportInformation { get; }
        public extern void Dispose();
        public override extern string ToString();
    }
}
