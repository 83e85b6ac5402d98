using System;

namespace Windows.Web.Http
{
    /// <summary>What became of a request; failures are told here and not by an exception.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httprequestresult"/>
    public sealed class HttpRequestResult : IDisposable
    {
        private extern HttpRequestResult();
        public extern Exception ExtendedError { get; }
        public extern HttpRequestMessage RequestMessage { get; }
        public extern HttpResponseMessage ResponseMessage { get; }
        public extern bool Succeeded { get; }
        public extern void Dispose();
        public override extern string ToString();
    }
}
