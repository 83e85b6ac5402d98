using System;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading;
using System.Threading.Tasks;
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
        private readonly IHttpFilter filter;
        private readonly bool isFilterOwn;
        private bool isClosed;

        public HttpClient() : this(new HttpBaseProtocolFilter())
        {
            isFilterOwn = true;
        }

        public HttpClient(IHttpFilter filter)
        {
            if (filter == null) throw new ArgumentNullException("filter");
            this.filter = filter;
            HttpExchange.MakeTransport(this);
        }

        public HttpRequestHeaderCollection DefaultRequestHeaders { get; } = new HttpRequestHeaderCollection();

        public void Dispose()
        {
            if (isClosed) return;
            isClosed = true;
            if (isFilterOwn) filter.Dispose();
        }

        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> DeleteAsync(Uri uri)
        {
            return SendRequestAsync(new HttpRequestMessage(HttpMethod.Delete, uri));
        }

        public IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryDeleteAsync(Uri uri)
        {
            return TrySendRequestAsync(new HttpRequestMessage(HttpMethod.Delete, uri));
        }

        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> PostAsync(Uri uri, IHttpContent content)
        {
            return SendRequestAsync(new HttpRequestMessage(HttpMethod.Post, uri) { Content = content });
        }

        public IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryPostAsync(Uri uri, IHttpContent content)
        {
            return TrySendRequestAsync(new HttpRequestMessage(HttpMethod.Post, uri) { Content = content });
        }

        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> PutAsync(Uri uri, IHttpContent content)
        {
            return SendRequestAsync(new HttpRequestMessage(HttpMethod.Put, uri) { Content = content });
        }

        public IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryPutAsync(Uri uri, IHttpContent content)
        {
            return TrySendRequestAsync(new HttpRequestMessage(HttpMethod.Put, uri) { Content = content });
        }

        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> GetAsync(Uri uri)
        {
            return SendRequestAsync(new HttpRequestMessage(HttpMethod.Get, uri));
        }

        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> GetAsync(Uri uri, HttpCompletionOption completionOption)
        {
            return SendRequestAsync(new HttpRequestMessage(HttpMethod.Get, uri), completionOption);
        }

        public IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryGetAsync(Uri uri)
        {
            return TrySendRequestAsync(new HttpRequestMessage(HttpMethod.Get, uri));
        }

        public IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TryGetAsync(Uri uri, HttpCompletionOption completionOption)
        {
            return TrySendRequestAsync(new HttpRequestMessage(HttpMethod.Get, uri), completionOption);
        }

        public IAsyncOperationWithProgress<IBuffer, HttpProgress> GetBufferAsync(Uri uri)
        {
            return AsyncInfo.Run<IBuffer, HttpProgress>(async (token, progress) =>
            {
                var response = await Send(new HttpRequestMessage(HttpMethod.Get, uri), HttpCompletionOption.ResponseContentRead, token, progress).ConfigureAwait(false);
                return await response.EnsureSuccessStatusCode().Content.ReadAsBufferAsync().AsTask(token).ConfigureAwait(false);
            });
        }

        public IAsyncOperationWithProgress<HttpGetBufferResult, HttpProgress> TryGetBufferAsync(Uri uri)
        {
            return AsyncInfo.Run<HttpGetBufferResult, HttpProgress>(async (token, progress) =>
            {
                var request = new HttpRequestMessage(HttpMethod.Get, uri);
                var result = await Try(request, HttpCompletionOption.ResponseContentRead, token, progress).ConfigureAwait(false);
                if (!result.Succeeded) return new HttpGetBufferResult(result, null);
                try
                {
                    var value = await result.ResponseMessage.EnsureSuccessStatusCode().Content.ReadAsBufferAsync().AsTask(token).ConfigureAwait(false);
                    return new HttpGetBufferResult(result, value);
                }
                catch (Exception error)
                {
                    if (error is OperationCanceledException) throw;
                    return new HttpGetBufferResult(new HttpRequestResult(request, result.ResponseMessage, error), null);
                }
            });
        }

        public IAsyncOperationWithProgress<IInputStream, HttpProgress> GetInputStreamAsync(Uri uri)
        {
            return AsyncInfo.Run<IInputStream, HttpProgress>(async (token, progress) =>
            {
                var response = await Send(new HttpRequestMessage(HttpMethod.Get, uri), HttpCompletionOption.ResponseHeadersRead, token, progress).ConfigureAwait(false);
                return await response.EnsureSuccessStatusCode().Content.ReadAsInputStreamAsync().AsTask(token).ConfigureAwait(false);
            });
        }

        public IAsyncOperationWithProgress<HttpGetInputStreamResult, HttpProgress> TryGetInputStreamAsync(Uri uri)
        {
            return AsyncInfo.Run<HttpGetInputStreamResult, HttpProgress>(async (token, progress) =>
            {
                var request = new HttpRequestMessage(HttpMethod.Get, uri);
                var result = await Try(request, HttpCompletionOption.ResponseHeadersRead, token, progress).ConfigureAwait(false);
                if (!result.Succeeded) return new HttpGetInputStreamResult(result, null);
                try
                {
                    var value = await result.ResponseMessage.EnsureSuccessStatusCode().Content.ReadAsInputStreamAsync().AsTask(token).ConfigureAwait(false);
                    return new HttpGetInputStreamResult(result, value);
                }
                catch (Exception error)
                {
                    if (error is OperationCanceledException) throw;
                    return new HttpGetInputStreamResult(new HttpRequestResult(request, result.ResponseMessage, error), null);
                }
            });
        }

        /// <summary>Fetches text.</summary>
        /// <exception cref="Exception">The network failed, or the server answered with an error.</exception>
        public IAsyncOperationWithProgress<string, HttpProgress> GetStringAsync(Uri uri)
        {
            return AsyncInfo.Run<string, HttpProgress>(async (token, progress) =>
            {
                var response = await Send(new HttpRequestMessage(HttpMethod.Get, uri), HttpCompletionOption.ResponseContentRead, token, progress).ConfigureAwait(false);
                return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync().AsTask(token).ConfigureAwait(false);
            });
        }

        public IAsyncOperationWithProgress<HttpGetStringResult, HttpProgress> TryGetStringAsync(Uri uri)
        {
            return AsyncInfo.Run<HttpGetStringResult, HttpProgress>(async (token, progress) =>
            {
                var request = new HttpRequestMessage(HttpMethod.Get, uri);
                var result = await Try(request, HttpCompletionOption.ResponseContentRead, token, progress).ConfigureAwait(false);
                if (!result.Succeeded) return new HttpGetStringResult(result, null);
                try
                {
                    var value = await result.ResponseMessage.EnsureSuccessStatusCode().Content.ReadAsStringAsync().AsTask(token).ConfigureAwait(false);
                    return new HttpGetStringResult(result, value);
                }
                catch (Exception error)
                {
                    if (error is OperationCanceledException) throw;
                    return new HttpGetStringResult(new HttpRequestResult(request, result.ResponseMessage, error), null);
                }
            });
        }

        /// <summary>Sends a request.</summary>
        /// <exception cref="Exception">The network failed; <c>WebError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request)
        {
            return SendRequestAsync(request, HttpCompletionOption.ResponseContentRead);
        }

        /// <summary>Sends a request.</summary>
        /// <exception cref="Exception">The network failed; <c>WebError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request, HttpCompletionOption completionOption)
        {
            Check(request);
            return AsyncInfo.Run<HttpResponseMessage, HttpProgress>((token, progress) => Send(request, completionOption, token, progress));
        }

        /// <summary>Sends a request; what goes wrong is in the result (Windows 10, version 1809).</summary>
        public IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TrySendRequestAsync(HttpRequestMessage request)
        {
            return TrySendRequestAsync(request, HttpCompletionOption.ResponseContentRead);
        }

        public IAsyncOperationWithProgress<HttpRequestResult, HttpProgress> TrySendRequestAsync(HttpRequestMessage request, HttpCompletionOption completionOption)
        {
            Check(request);
            return AsyncInfo.Run<HttpRequestResult, HttpProgress>((token, progress) => Try(request, completionOption, token, progress));
        }

        public override string ToString()
        {
            return DefaultRequestHeaders.ToString();
        }

        private async Task<HttpRequestResult> Try(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken token, IProgress<HttpProgress> progress)
        {
            try
            {
                return new HttpRequestResult(request, await Send(request, completionOption, token, progress).ConfigureAwait(false), null);
            }
            catch (Exception error)
            {
                if (error is OperationCanceledException) throw;
                return new HttpRequestResult(request, null, error);
            }
        }

        private async Task<HttpResponseMessage> Send(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken token, IProgress<HttpProgress> progress)
        {
            Check(request);
            request.Sender = this;
            request.Headers.Map.Store.AddMissing(DefaultRequestHeaders.Map.Store);
            var relay = new HttpProgressRelay(progress);
            var response = await filter.SendRequestAsync(request).AsTask(token, relay).ConfigureAwait(false);
            if (completionOption == HttpCompletionOption.ResponseContentRead && response.Content != null)
            {
                relay.Total = response.Content.Headers.ContentLength;
                await response.Content.BufferAllAsync().AsTask(token, relay).ConfigureAwait(false);
            }
            return response;
        }

        private void Check(HttpRequestMessage request)
        {
            if (request == null) throw new ArgumentNullException("request");
            if (isClosed || request.IsClosed) throw WindowsError.Refuse("stream-closed");
        }
    }
}
