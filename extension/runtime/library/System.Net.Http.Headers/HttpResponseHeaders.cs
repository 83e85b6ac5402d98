namespace System.Net.Http.Headers
{
    /// <summary>The headers of a response.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpresponseheaders"/>
    public sealed class HttpResponseHeaders : HttpHeaders
    {
        internal HttpResponseHeaders() : base(false)
        {
        }

        private bool deniesConnectionClose;
        private bool deniesTransferEncodingChunked;

        public HttpHeaderValueCollection<string> AcceptRanges
        {
            get { return Collection<string>("Accept-Ranges"); }
        }

        public TimeSpan? Age
        {
            get { return Value("Age") as TimeSpan?; }
            set { SetValue("Age", value); }
        }

        public EntityTagHeaderValue ETag
        {
            get { return Value("ETag") as EntityTagHeaderValue; }
            set { SetValue("ETag", value); }
        }

        public Uri Location
        {
            get { return Value("Location") as Uri; }
            set { SetValue("Location", value); }
        }

        public HttpHeaderValueCollection<AuthenticationHeaderValue> ProxyAuthenticate
        {
            get { return Collection<AuthenticationHeaderValue>("Proxy-Authenticate"); }
        }

        public RetryConditionHeaderValue RetryAfter
        {
            get { return Value("Retry-After") as RetryConditionHeaderValue; }
            set { SetValue("Retry-After", value); }
        }

        public HttpHeaderValueCollection<ProductInfoHeaderValue> Server
        {
            get { return Collection<ProductInfoHeaderValue>("Server"); }
        }

        public HttpHeaderValueCollection<string> Vary
        {
            get { return Collection<string>("Vary"); }
        }

        public HttpHeaderValueCollection<AuthenticationHeaderValue> WwwAuthenticate
        {
            get { return Collection<AuthenticationHeaderValue>("WWW-Authenticate"); }
        }

        public CacheControlHeaderValue CacheControl
        {
            get { return Value("Cache-Control") as CacheControlHeaderValue; }
            set { SetValue("Cache-Control", value); }
        }

        public HttpHeaderValueCollection<string> Connection
        {
            get { return Collection<string>("Connection"); }
        }

        public bool? ConnectionClose
        {
            get { return Flag("Connection", "close", deniesConnectionClose); }
            set
            {
                deniesConnectionClose = value == false;
                SetFlag("Connection", "close", value == true);
            }
        }

        public DateTimeOffset? Date
        {
            get { return DateValue("Date"); }
            set { SetValue("Date", value); }
        }

        public HttpHeaderValueCollection<NameValueHeaderValue> Pragma
        {
            get { return Collection<NameValueHeaderValue>("Pragma"); }
        }

        public HttpHeaderValueCollection<string> Trailer
        {
            get { return Collection<string>("Trailer"); }
        }

        public HttpHeaderValueCollection<TransferCodingHeaderValue> TransferEncoding
        {
            get { return Collection<TransferCodingHeaderValue>("Transfer-Encoding"); }
        }

        public bool? TransferEncodingChunked
        {
            get { return Flag("Transfer-Encoding", "chunked", deniesTransferEncodingChunked); }
            set
            {
                deniesTransferEncodingChunked = value == false;
                SetFlag("Transfer-Encoding", new TransferCodingHeaderValue("chunked"), value == true);
            }
        }

        public HttpHeaderValueCollection<ProductHeaderValue> Upgrade
        {
            get { return Collection<ProductHeaderValue>("Upgrade"); }
        }

        public HttpHeaderValueCollection<ViaHeaderValue> Via
        {
            get { return Collection<ViaHeaderValue>("Via"); }
        }

        public HttpHeaderValueCollection<WarningHeaderValue> Warning
        {
            get { return Collection<WarningHeaderValue>("Warning"); }
        }
    }
}
