using System;

namespace Windows.Web.Http
{
    /// <summary>What became of a request; failures are told here and not by an exception.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httprequestresult"/>
    public sealed class HttpRequestResult : IDisposable
    {
        internal HttpRequestResult(HttpRequestMessage request, HttpResponseMessage response, Exception error)
        {
            RequestMessage = request;
            ResponseMessage = response;
            ExtendedError = error;
        }

        public Exception ExtendedError { get; }
        public HttpRequestMessage RequestMessage { get; }
        public HttpResponseMessage ResponseMessage { get; }

        public bool Succeeded
        {
            get { return ExtendedError == null; }
        }

        public void Dispose()
        {
            if (ResponseMessage != null) ResponseMessage.Dispose();
        }

        public override string ToString()
        {
            return "Succeeded: " + Succeeded + (Succeeded ? "" : ", ExtendedError: " + ExtendedError.Message);
        }
    }
}
