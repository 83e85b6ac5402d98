using System;
using System.Net;
using System.Net.Http.Headers;

namespace System.Net.Http
{
    /// <summary>The response to an HTTP request.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpresponsemessage"/>
    public class HttpResponseMessage : IDisposable
    {
        public extern HttpResponseMessage();
        public extern HttpResponseMessage(HttpStatusCode statusCode);
        public extern HttpContent Content { get; set; }
        public extern HttpResponseHeaders Headers { get; }
        public extern bool IsSuccessStatusCode { get; }
        public extern string ReasonPhrase { get; set; }
        public extern HttpRequestMessage RequestMessage { get; set; }
        public extern HttpStatusCode StatusCode { get; set; }
        public extern Version Version { get; set; }
        public extern void Dispose();
        protected virtual extern void Dispose(bool disposing);
        /// <summary>Throws unless the status is one of success (200 to 299).</summary>
        /// <exception cref="HttpRequestException">The server answered with an error.</exception>
        public extern HttpResponseMessage EnsureSuccessStatusCode();
        public override extern string ToString();
    }
}
