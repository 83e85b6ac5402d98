using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text;

namespace System.Net.Http
{
    /// <summary>An HTTP request; it can be sent once.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httprequestmessage"/>
    public class HttpRequestMessage : IDisposable
    {
        private HttpMethod method;
        private Uri requestUri;
        private Version version = new Version(1, 1);
        private HttpContent content;
        private bool isDisposed;
        private bool isSent;

        public HttpRequestMessage() : this(HttpMethod.Get, (Uri)null)
        {
        }

        public HttpRequestMessage(HttpMethod method, Uri requestUri)
        {
            Method = method;
            RequestUri = requestUri;
        }

        public HttpRequestMessage(HttpMethod method, string requestUri) : this(method, string.IsNullOrEmpty(requestUri) ? null : new Uri(requestUri, UriKind.RelativeOrAbsolute))
        {
        }

        public HttpContent Content
        {
            get { return content; }
            set
            {
                CheckOpen();
                content = value;
            }
        }

        public HttpRequestHeaders Headers { get; } = new HttpRequestHeaders();

        public HttpMethod Method
        {
            get { return method; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                CheckOpen();
                method = value;
            }
        }

        public IDictionary<string, object> Properties { get; } = new Dictionary<string, object>();

        public Uri RequestUri
        {
            get { return requestUri; }
            set
            {
                if (value != null && value.IsAbsoluteUri && !IsOfWeb(value)) throw new ArgumentException("Only 'http' and 'https' schemes are allowed.", "value");
                CheckOpen();
                requestUri = value;
            }
        }

        public Version Version
        {
            get { return version; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                CheckOpen();
                version = value;
            }
        }

        /// <summary>Made by RtcRequestFactory: a control channel may watch its connection.</summary>
        internal bool IsForChannel { get; set; }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (!disposing || isDisposed) return;
            isDisposed = true;
            if (content != null) content.Dispose();
        }

        public override string ToString()
        {
            var text = new StringBuilder();
            text.Append("Method: ").Append(method).Append(", RequestUri: '").Append(requestUri == null ? "<null>" : requestUri.ToString());
            text.Append("', Version: ").Append(version).Append(", Content: ").Append(content == null ? "<null>" : content.GetType().ToString());
            return text.Append(", Headers:\r\n").Append(HttpContent.HeadersText(Headers, content)).ToString();
        }

        /// <summary>False when it was sent before.</summary>
        internal bool MarkSent()
        {
            if (isSent) return false;
            return isSent = true;
        }

        internal static bool IsOfWeb(Uri uri)
        {
            return uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
        }

        private void CheckOpen()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().ToString());
        }
    }
}
