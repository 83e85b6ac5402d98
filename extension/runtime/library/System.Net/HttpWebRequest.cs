using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Windows.Web;

namespace System.Net
{
    /// <summary>A request to a web server, in the way of .NET before HttpClient.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.httpwebrequest"/>
    public class HttpWebRequest : WebRequest
    {
        private readonly Uri requestUri;
        private readonly CancellationTokenSource cancellation = new CancellationTokenSource();
        private readonly MemoryStream body = new BodyStream();
        private WebHeaderCollection headers = new WebHeaderCollection();
        private Task<WebResponse> sending;

        internal HttpWebRequest(Uri requestUri)
        {
            this.requestUri = requestUri;
        }

        public string Accept
        {
            get { return headers["Accept"]; }
            set { Set("Accept", value); }
        }

        public bool AllowAutoRedirect { get; set; } = true;
        /// <summary>Answers are read as they come.</summary>
        public virtual bool AllowReadStreamBuffering { get; set; }
        public DecompressionMethods AutomaticDecompression { get; set; }

        /// <summary>-1: not said. What is sent is as long as what has been written.</summary>
        public override long ContentLength { get; set; } = -1;

        public override string ContentType
        {
            get { return headers["Content-Type"]; }
            set { Set("Content-Type", value); }
        }

        /// <summary>Milliseconds; the simulated PC does not wait before it sends the body.</summary>
        public int ContinueTimeout { get; set; } = 350;
        /// <summary>Null: cookies are neither kept nor sent.</summary>
        public virtual CookieContainer CookieContainer { get; set; }

        public virtual bool HaveResponse
        {
            get { return sending != null && sending.Status == TaskStatus.RanToCompletion; }
        }

        public override WebHeaderCollection Headers
        {
            get { return headers; }
            set { headers = value ?? new WebHeaderCollection(); }
        }

        public override string Method { get; set; } = "GET";

        public string Referer
        {
            get { return headers["Referer"]; }
            set { Set("Referer", value); }
        }

        public override Uri RequestUri
        {
            get { return requestUri; }
        }

        public virtual bool SupportsCookieContainer
        {
            get { return true; }
        }

        public string UserAgent
        {
            get { return headers["User-Agent"]; }
            set { Set("User-Agent", value); }
        }

        public override void Abort()
        {
            cancellation.Cancel();
        }

        public override IAsyncResult BeginGetRequestStream(AsyncCallback callback, object state)
        {
            if (Method == "GET" || Method == "HEAD") throw new ProtocolViolationException("Cannot send a content-body with this verb-type.");
            return Begun(Task.FromResult<Stream>(body), callback, state);
        }

        public override IAsyncResult BeginGetResponse(AsyncCallback callback, object state)
        {
            if (sending != null) throw new InvalidOperationException("The request was already sent.");
            sending = Send();
            return Begun(sending, callback, state);
        }

        public override Stream EndGetRequestStream(IAsyncResult asyncResult)
        {
            return ((Task<Stream>)asyncResult).GetAwaiter().GetResult();
        }

        public override WebResponse EndGetResponse(IAsyncResult asyncResult)
        {
            return ((Task<WebResponse>)asyncResult).GetAwaiter().GetResult();
        }

        public override WebResponse GetResponse()
        {
            var answer = (Task<WebResponse>)BeginGetResponse(null, null);
            if (Task.WaitAny(new Task[] { answer }, Timeout) < 0)
            {
                Abort();
                throw new WebException("The operation has timed out.", null, WebExceptionStatus.Timeout, null);
            }
            return EndGetResponse(answer);
        }

        private static IAsyncResult Begun<T>(Task<T> work, AsyncCallback callback, object state)
        {
            var ended = new TaskCompletionSource<T>(state);
            work.ContinueWith(task =>
            {
                if (task.IsFaulted) ended.SetException(task.Exception.InnerExceptions);
                else if (task.IsCanceled) ended.SetCanceled();
                else ended.SetResult(task.Result);
                if (callback != null) callback(ended.Task);
            });
            return ended.Task;
        }

        private async Task<WebResponse> Send()
        {
            var handler = new HttpClientHandler { AllowAutoRedirect = AllowAutoRedirect, AutomaticDecompression = AutomaticDecompression, Credentials = Credentials, UseCookies = CookieContainer != null };
            if (CookieContainer != null) handler.CookieContainer = CookieContainer;
            var client = new HttpClient(handler) { Timeout = Threading.Timeout.InfiniteTimeSpan };
            HttpResponseMessage message;
            Stream stream;
            try
            {
                message = await client.SendAsync(Request(), HttpCompletionOption.ResponseHeadersRead, cancellation.Token).ConfigureAwait(false);
                stream = await message.Content.ReadAsStreamAsync().ConfigureAwait(false);
            }
            catch (OperationCanceledException error)
            {
                throw new WebException("The request was aborted: The request was canceled.", error, WebExceptionStatus.RequestCanceled, null);
            }
            catch (HttpRequestException error)
            {
                throw Failed(error);
            }
            var cookies = CookieContainer == null ? new CookieCollection() : CookieContainer.GetCookies(message.RequestMessage.RequestUri);
            var response = new HttpWebResponse(message, stream, cookies);
            if ((int)message.StatusCode < 400) return response;
            throw new WebException("The remote server returned an error: (" + (int)message.StatusCode + ") " + message.ReasonPhrase + ".", null, WebExceptionStatus.ProtocolError, response);
        }

        private HttpRequestMessage Request()
        {
            var request = new HttpRequestMessage(new HttpMethod(Method), requestUri);
            if (body.Length > 0 || Method == "POST" || Method == "PUT") request.Content = new ByteArrayContent(body.ToArray());
            foreach (var name in headers.AllKeys)
            {
                if (request.Headers.TryAddWithoutValidation(name, headers[name])) continue;
                if (request.Content != null) request.Content.Headers.TryAddWithoutValidation(name, headers[name]);
            }
            return request;
        }

        private WebException Failed(HttpRequestException error)
        {
            switch (WebError.GetStatus(error.HResult))
            {
                case WebErrorStatus.HostNameNotResolved: return new WebException("The remote name could not be resolved: '" + requestUri.Host + "'", error, WebExceptionStatus.NameResolutionFailure, null);
                case WebErrorStatus.CannotConnect: return new WebException("Unable to connect to the remote server", error, WebExceptionStatus.ConnectFailure, null);
                case WebErrorStatus.ConnectionAborted:
                case WebErrorStatus.ConnectionReset: return new WebException("The underlying connection was closed: An unexpected error occurred on a receive.", error, WebExceptionStatus.ReceiveFailure, null);
                case WebErrorStatus.Timeout: return new WebException("The operation has timed out.", error, WebExceptionStatus.Timeout, null);
                default: return new WebException(error.Message, error, WebExceptionStatus.UnknownError, null);
            }
        }

        private void Set(string name, string value)
        {
            if (value == null) headers.Remove(name);
            else headers[name] = value;
        }

        /// <summary>Can still be read when the program has closed it.</summary>
        private sealed class BodyStream : MemoryStream
        {
            protected override void Dispose(bool disposing)
            {
            }
        }
    }
}
