using System;
using System.Text;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A response.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpresponsemessage"/>
    public sealed class HttpResponseMessage : IDisposable
    {
        private bool isClosed;

        public HttpResponseMessage() : this(HttpStatusCode.Ok)
        {
        }

        public HttpResponseMessage(HttpStatusCode statusCode)
        {
            StatusCode = statusCode;
        }

        public IHttpContent Content { get; set; }
        public HttpResponseHeaderCollection Headers { get; } = new HttpResponseHeaderCollection();

        public bool IsSuccessStatusCode
        {
            get { return (int)StatusCode >= 200 && (int)StatusCode <= 299; }
        }

        public string ReasonPhrase { get; set; } = "";
        public HttpRequestMessage RequestMessage { get; set; }
        public HttpResponseMessageSource Source { get; set; }
        public HttpStatusCode StatusCode { get; set; }
        public HttpVersion Version { get; set; } = HttpVersion.Http11;

        public void Dispose()
        {
            if (isClosed) return;
            isClosed = true;
            if (Content != null) Content.Dispose();
        }

        /// <summary>Throws if the server answered with an error.</summary>
        /// <exception cref="Exception">The server answered with an error.</exception>
        public HttpResponseMessage EnsureSuccessStatusCode()
        {
            if (!IsSuccessStatusCode) throw WebError.OfStatus((int)StatusCode, ReasonPhrase);
            return this;
        }

        public override string ToString()
        {
            var text = new StringBuilder("StatusCode: ").Append((int)StatusCode).Append(", ReasonPhrase: '").Append(ReasonPhrase);
            text.Append("', Version: ").Append((int)Version).Append(", Content: ").Append(Content == null ? "<null>" : Content.GetType().ToString());
            return text.Append(", Headers:\r\n{\r\n").Append(Headers).Append("}").ToString();
        }
    }
}
