namespace System.Net.Http.Headers
{
    /// <summary>The headers of a request.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httprequestheaders"/>
    public sealed class HttpRequestHeaders : HttpHeaders
    {
        internal HttpRequestHeaders() : base(false)
        {
        }

        private bool deniesExpectContinue;
        private bool deniesConnectionClose;
        private bool deniesTransferEncodingChunked;

        public HttpHeaderValueCollection<MediaTypeWithQualityHeaderValue> Accept
        {
            get { return Collection<MediaTypeWithQualityHeaderValue>("Accept"); }
        }

        public HttpHeaderValueCollection<StringWithQualityHeaderValue> AcceptCharset
        {
            get { return Collection<StringWithQualityHeaderValue>("Accept-Charset"); }
        }

        public HttpHeaderValueCollection<StringWithQualityHeaderValue> AcceptEncoding
        {
            get { return Collection<StringWithQualityHeaderValue>("Accept-Encoding"); }
        }

        public HttpHeaderValueCollection<StringWithQualityHeaderValue> AcceptLanguage
        {
            get { return Collection<StringWithQualityHeaderValue>("Accept-Language"); }
        }

        public AuthenticationHeaderValue Authorization
        {
            get { return Value("Authorization") as AuthenticationHeaderValue; }
            set { SetValue("Authorization", value); }
        }

        public HttpHeaderValueCollection<NameValueWithParametersHeaderValue> Expect
        {
            get { return Collection<NameValueWithParametersHeaderValue>("Expect"); }
        }

        public bool? ExpectContinue
        {
            get { return Flag("Expect", "100-continue", deniesExpectContinue); }
            set
            {
                deniesExpectContinue = value == false;
                SetFlag("Expect", new NameValueWithParametersHeaderValue("100-continue"), value == true);
            }
        }

        public string From
        {
            get { return Value("From") as string; }
            set
            {
                if (!string.IsNullOrEmpty(value) && !IsMailAddress(value)) throw new FormatException("The specified value is not a valid 'From' header string.");
                SetValue("From", string.IsNullOrEmpty(value) ? null : value);
            }
        }

        /// <summary>As in `app@example.com` or `App &lt;app@example.com&gt;`.</summary>
        private static bool IsMailAddress(string text)
        {
            var address = text.Trim();
            var open = address.LastIndexOf('<');
            if (open >= 0 && address.EndsWith(">", StringComparison.Ordinal)) address = address.Substring(open + 1, address.Length - open - 2);
            var at = address.LastIndexOf('@');
            return at > 0 && at < address.Length - 1 && address.IndexOf(' ') < 0;
        }

        public string Host
        {
            get { return Value("Host") as string; }
            set { SetValue("Host", value); }
        }

        public HttpHeaderValueCollection<EntityTagHeaderValue> IfMatch
        {
            get { return Collection<EntityTagHeaderValue>("If-Match"); }
        }

        public DateTimeOffset? IfModifiedSince
        {
            get { return DateValue("If-Modified-Since"); }
            set { SetValue("If-Modified-Since", value); }
        }

        public HttpHeaderValueCollection<EntityTagHeaderValue> IfNoneMatch
        {
            get { return Collection<EntityTagHeaderValue>("If-None-Match"); }
        }

        public RangeConditionHeaderValue IfRange
        {
            get { return Value("If-Range") as RangeConditionHeaderValue; }
            set { SetValue("If-Range", value); }
        }

        public DateTimeOffset? IfUnmodifiedSince
        {
            get { return DateValue("If-Unmodified-Since"); }
            set { SetValue("If-Unmodified-Since", value); }
        }

        public AuthenticationHeaderValue ProxyAuthorization
        {
            get { return Value("Proxy-Authorization") as AuthenticationHeaderValue; }
            set { SetValue("Proxy-Authorization", value); }
        }

        public RangeHeaderValue Range
        {
            get { return Value("Range") as RangeHeaderValue; }
            set { SetValue("Range", value); }
        }

        public Uri Referrer
        {
            get { return Value("Referer") as Uri; }
            set { SetValue("Referer", value); }
        }

        public HttpHeaderValueCollection<TransferCodingWithQualityHeaderValue> TE
        {
            get { return Collection<TransferCodingWithQualityHeaderValue>("TE"); }
        }

        public HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent
        {
            get { return Collection<ProductInfoHeaderValue>("User-Agent"); }
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

        public int? MaxForwards
        {
            get { return (int?)(Value("Max-Forwards") as long?); }
            set { SetValue("Max-Forwards", (long?)value); }
        }
    }
}
