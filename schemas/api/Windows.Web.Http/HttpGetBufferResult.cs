using System;
using Windows.Storage.Streams;

namespace Windows.Web.Http
{
    /// <summary>The bytes that were asked for, or what went wrong.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpgetbufferresult"/>
    public sealed class HttpGetBufferResult : IDisposable
    {
        private extern HttpGetBufferResult();
        public extern Exception ExtendedError { get; }
        public extern HttpRequestMessage RequestMessage { get; }
        public extern HttpResponseMessage ResponseMessage { get; }
        public extern bool Succeeded { get; }
        public extern IBuffer Value { get; }
        public extern void Dispose();
        public override extern string ToString();
    }
}
