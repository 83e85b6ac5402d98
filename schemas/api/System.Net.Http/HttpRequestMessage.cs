using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace System.Net.Http
{
    /// <summary>An HTTP request; it can be sent once.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httprequestmessage"/>
    public class HttpRequestMessage : IDisposable
    {
        public extern HttpRequestMessage();
        public extern HttpRequestMessage(HttpMethod method, string requestUri);
        public extern HttpRequestMessage(HttpMethod method, Uri requestUri);
        public extern HttpContent Content { get; set; }
        public extern HttpRequestHeaders Headers { get; }
        public extern HttpMethod Method { get; set; }
        public extern IDictionary<string, object> Properties { get; }
        public extern Uri RequestUri { get; set; }
        public extern Version Version { get; set; }
        public extern void Dispose();
        protected virtual extern void Dispose(bool disposing);
        public override extern string ToString();
    }
}
