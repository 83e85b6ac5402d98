using System;
using Windows.Storage.Streams;

namespace Windows.Web.Http
{
    /// <summary>The stream that was asked for, or what went wrong.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpgetinputstreamresult"/>
    public sealed class HttpGetInputStreamResult : IDisposable
    {
        private extern HttpGetInputStreamResult();
        public extern Exception ExtendedError { get; }
        public extern HttpRequestMessage RequestMessage { get; }
        public extern HttpResponseMessage ResponseMessage { get; }
        public extern bool Succeeded { get; }
        public extern IInputStream Value { get; }
        public extern void Dispose();
        public override extern string ToString();
    }
}
