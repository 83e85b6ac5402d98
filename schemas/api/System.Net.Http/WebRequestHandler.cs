using System;

namespace System.Net.Http
{
    /// <summary>An HttpClientHandler with the settings of HttpWebRequest; part of the .NET Framework, not of apps.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.webrequesthandler"/>
    public class WebRequestHandler : HttpClientHandler
    {
        public extern WebRequestHandler();
        public extern bool AllowPipelining { get; set; }
        public extern TimeSpan ContinueTimeout { get; set; }
        public extern int MaxResponseHeadersLength { get; set; }
        public extern int ReadWriteTimeout { get; set; }
        public extern bool UnsafeAuthenticatedConnectionSharing { get; set; }
    }
}
