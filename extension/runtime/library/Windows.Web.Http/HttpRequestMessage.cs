using System;
using System.Collections.Generic;
using System.Text;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A request.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httprequestmessage"/>
    public sealed class HttpRequestMessage : IDisposable
    {
        private bool isClosed;
        private HttpMethod method;
        private HttpTransportInformation transportInformation;

        public HttpRequestMessage() : this(HttpMethod.Get, null)
        {
        }

        public HttpRequestMessage(HttpMethod method, Uri uri)
        {
            Method = method;
            RequestUri = uri;
            HttpExchange.MakeTransport(this);
        }

        public IHttpContent Content { get; set; }
        public HttpRequestHeaderCollection Headers { get; } = new HttpRequestHeaderCollection();

        public HttpMethod Method
        {
            get { return method; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                method = value;
            }
        }

        public IDictionary<string, object> Properties { get; } = new Dictionary<string, object>();
        public Uri RequestUri { get; set; }
        /// <summary>How the connection was secured, once there is an answer.</summary>
        public HttpTransportInformation TransportInformation
        {
            get { return transportInformation ?? (transportInformation = new HttpTransportInformation(this)); }
        }

        /// <summary>The client that sends it, or null; a control channel may watch that instead of the request.</summary>
        internal HttpClient Sender { get; set; }
        /// <summary>What it became on the wire, once sent.</summary>
        internal HttpExchange Exchange { get; set; }

        internal bool IsClosed
        {
            get { return isClosed; }
        }

        /// <summary>A request that is under way is aborted.</summary>
        public void Dispose()
        {
            if (isClosed) return;
            isClosed = true;
            if (Exchange != null) Exchange.Abandon();
            if (Content != null) Content.Dispose();
        }

        public override string ToString()
        {
            var text = new StringBuilder("Method: ").Append(Method).Append(", RequestUri: '").Append(RequestUri);
            text.Append("', Content: ").Append(Content == null ? "<null>" : Content.GetType().ToString()).Append(", Headers:\r\n{\r\n");
            return text.Append(Headers).Append("}").ToString();
        }
    }
}
