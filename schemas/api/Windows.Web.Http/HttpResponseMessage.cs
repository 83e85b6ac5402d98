using System;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A response.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpresponsemessage"/>
    public sealed class HttpResponseMessage : IDisposable
    {
        public extern HttpResponseMessage(HttpStatusCode statusCode);
        public extern HttpResponseMessage();
        public extern IHttpContent Content { get; set; }
        public extern HttpResponseHeaderCollection Headers { get; }
        public extern bool IsSuccessStatusCode { get; }
        public extern string ReasonPhrase { get; set; }
        public extern HttpRequestMessage RequestMessage { get; set; }
        public extern HttpResponseMessageSource Source { get; set; }
        public extern HttpStatusCode StatusCode { get; set; }
        public extern HttpVersion Version { get; set; }
        public extern void Dispose();
        /// <summary>Throws if the server answered with an error.</summary>
        /// <exception cref="Exception">The server answered with an error.</exception>
        public extern HttpResponseMessage EnsureSuccessStatusCode();
        public override extern string ToString();
    }
}
