using System;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Filters;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>Sends requests and receives responses; requests can be the transport of a control channel.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpclient"/>
    public sealed class HttpClient : IDisposable
    {
        public extern HttpClient();
        public extern HttpClient(IHttpFilter filter);
        public extern HttpRequestHeaderCollection DefaultRequestHeaders { get; }
        public extern void Dispose();
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> DeleteAsync(Uri uri);
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> GetAsync(Uri uri, HttpCompletionOption completionOption);
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> GetAsync(Uri uri);
        public extern IAsyncOperationWithProgress<IBuffer, HttpProgress> GetBufferAsync(Uri uri);
        public extern IAsyncOperationWithProgress<IInputStream, HttpProgress> GetInputStreamAsync(Uri uri);
        /// <summary>Fetches text.</summary>
        /// <exception cref="Exception">The network failed, or the server answered with an error.</exception>
        public extern IAsyncOperationWithProgress<string, HttpProgress> GetStringAsync(Uri uri);
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> PostAsync(Uri uri, IHttpContent content);
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> PutAsync(Uri uri, IHttpContent content);
        /// <summary>Sends a request.</summary>
        /// <exception cref="Exception">The network failed; <c>WebError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request, HttpCompletionOption completionOption);
        /// <summary>Sends a request.</summary>
        /// <exception cref="Exception">The network failed; <c>WebError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request);
        public extern IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryDeleteAsync(Uri uri);
        public extern IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryGetAsync(Uri uri);
        public extern IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryGetAsync(Uri uri, HttpCompletionOption completionOption);
        public extern IAsyncOperationWithProgress<HttpGetBufferResult, HttpProgress> TryGetBufferAsync(Uri uri);
        public extern IAsyncOperationWithProgress<HttpGetInputStreamResult, HttpProgress> TryGetInputStreamAsync(Uri uri);
        public extern IAsyncOperationWithProgress<HttpGetStringResult, HttpProgress> TryGetStringAsync(Uri uri);
        public extern IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryPostAsync(Uri uri, IHttpContent content);
        public extern IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryPutAsync(Uri uri, IHttpContent content);
        /// <summary>Sends a request; what goes wrong is in the result (Windows 10, version 1809).</summary>
        public extern IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TrySendRequestAsync(HttpRequestMessage request);
        public extern IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TrySendRequestAsync(HttpRequestMessage request, HttpCompletionOption completionOption);
        public override extern string ToString();
    }
}
