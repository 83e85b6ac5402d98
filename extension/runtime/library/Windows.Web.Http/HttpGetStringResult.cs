using System;

namespace Windows.Web.Http
{
    /// <summary>The text that was asked for, or what went wrong.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpgetstringresult"/>
    public sealed class HttpGetStringResult : IDisposable
    {
        private readonly HttpRequestResult result;

        internal HttpGetStringResult(HttpRequestResult result, string value)
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

        public string Value { get; }

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
