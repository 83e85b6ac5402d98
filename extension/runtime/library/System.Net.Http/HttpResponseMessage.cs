using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace System.Net.Http
{
    /// <summary>The response to an HTTP request.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpresponsemessage"/>
    public class HttpResponseMessage : IDisposable
    {
        private HttpStatusCode statusCode;
        private string reasonPhrase;
        private Version version = new Version(1, 1);
        private HttpContent content;
        private HttpRequestMessage requestMessage;
        private bool isDisposed;

        public HttpResponseMessage() : this(HttpStatusCode.OK)
        {
        }

        public HttpResponseMessage(HttpStatusCode statusCode)
        {
            if ((int)statusCode < 0 || (int)statusCode > 999) throw new ArgumentOutOfRangeException("statusCode");
            this.statusCode = statusCode;
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

        public HttpResponseHeaders Headers { get; } = new HttpResponseHeaders();

        public bool IsSuccessStatusCode
        {
            get { return (int)statusCode >= 200 && (int)statusCode <= 299; }
        }

        /// <summary>The usual words for the status unless set.</summary>
        public string ReasonPhrase
        {
            get { return reasonPhrase ?? StatusWords.Of((int)statusCode); }
            set
            {
                if (value != null && value.IndexOfAny(new[] { '\r', '\n' }) >= 0) throw new FormatException("The reason phrase must not contain new-line characters.");
                CheckOpen();
                reasonPhrase = value;
            }
        }

        public HttpRequestMessage RequestMessage
        {
            get { return requestMessage; }
            set
            {
                CheckOpen();
                requestMessage = value;
            }
        }

        public HttpStatusCode StatusCode
        {
            get { return statusCode; }
            set
            {
                if ((int)value < 0 || (int)value > 999) throw new ArgumentOutOfRangeException("value");
                CheckOpen();
                statusCode = value;
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

        /// <summary>Throws unless the status is one of success (200 to 299).</summary>
        /// <exception cref="HttpRequestException">The server answered with an error.</exception>
        public HttpResponseMessage EnsureSuccessStatusCode()
        {
            if (IsSuccessStatusCode) return this;
            if (content != null) content.Dispose();
            throw new HttpRequestException(string.Format(CultureInfo.InvariantCulture, "Response status code does not indicate success: {0} ({1}).", (int)statusCode, ReasonPhrase));
        }

        public override string ToString()
        {
            var text = new StringBuilder();
            text.Append("StatusCode: ").Append((int)statusCode).Append(", ReasonPhrase: '").Append(ReasonPhrase ?? "<null>");
            text.Append("', Version: ").Append(version).Append(", Content: ").Append(content == null ? "<null>" : content.GetType().ToString());
            return text.Append(", Headers:\r\n").Append(HttpContent.HeadersText(Headers, content)).ToString();
        }

        private void CheckOpen()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().ToString());
        }
    }
}
