using System.IO;
using System.Net.Http;

namespace System.Net
{
    /// <summary>What a web server has answered.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.httpwebresponse"/>
    public class HttpWebResponse : WebResponse
    {
        private readonly HttpResponseMessage message;
        private readonly Stream stream;
        private readonly WebHeaderCollection headers = new WebHeaderCollection();

        internal HttpWebResponse(HttpResponseMessage message, Stream stream, CookieCollection cookies)
        {
            this.message = message;
            this.stream = stream;
            Cookies = cookies;
            headers.Take(message.Headers);
            headers.Take(message.Content.Headers);
        }

        public override long ContentLength
        {
            get { return message.Content.Headers.ContentLength ?? -1; }
        }

        public override string ContentType
        {
            get { return headers["Content-Type"] ?? ""; }
        }

        public CookieCollection Cookies { get; }

        public override WebHeaderCollection Headers
        {
            get { return headers; }
        }

        public string Method
        {
            get { return message.RequestMessage.Method.Method; }
        }

        public Version ProtocolVersion
        {
            get { return message.Version; }
        }

        public override Uri ResponseUri
        {
            get { return message.RequestMessage.RequestUri; }
        }

        public HttpStatusCode StatusCode
        {
            get { return message.StatusCode; }
        }

        public string StatusDescription
        {
            get { return message.ReasonPhrase; }
        }

        public override bool SupportsHeaders
        {
            get { return true; }
        }

        public override void Close()
        {
            message.Dispose();
        }

        public override Stream GetResponseStream()
        {
            return stream;
        }

        public string GetResponseHeader(string headerName)
        {
            return headers[headerName] ?? "";
        }
    }
}
