using System;
using Windows.Storage.Streams;

namespace Windows.Web.Http
{
    /// <summary>The bytes that were asked for, or what went wrong.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpgetbufferresult"/>
    public sealed class HttpGetBufferResult : IDisposable
    {
        private readonly HttpRequestResult result;

        internal HttpGetBufferResult(HttpRequestResult result, IBuffer value)
        {
            this.result = result;
            Value = value;
        }

        public Exception ExtendedError
        {
            get { return result.ExtendedError; }
        }

        public HttpRequestMessage RequestMessage
        {
            get { return result.RequestMessage; }
        }

        public HttpResponseMessage ResponseMessage
        {
            get { return result.ResponseMessage; }
        }

        public bool Succeeded
        {
            get { return result.Succeeded; }
        }

        public IBuffer Value { get; }

        public void Dispose()
        {
            result.Dispose();
        }

        public override string ToString()
        {
            return result.ToString();
        }
    }
}
