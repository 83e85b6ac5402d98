using System;
using Windows.Storage.Streams;

namespace Windows.Web.Http
{
    /// <summary>The stream that was asked for, or what went wrong.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpgetinputstreamresult"/>
    public sealed class HttpGetInputStreamResult : IDisposable
    {
        private readonly HttpRequestResult result;

        internal HttpGetInputStreamResult(HttpRequestResult result, IInputStream value)
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

        public IInputStream Value { get; }

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
