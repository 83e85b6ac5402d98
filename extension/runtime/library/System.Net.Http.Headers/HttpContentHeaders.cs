using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>The headers that belong to a body.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpcontentheaders"/>
    public sealed class HttpContentHeaders : HttpHeaders
    {
        private readonly Func<long?> computeLength;

        /// <summary><c>computeLength</c>: asks the body how long it is; null when it does not know.</summary>
        internal HttpContentHeaders(Func<long?> computeLength) : base(true)
        {
            this.computeLength = computeLength;
        }

        /// <summary>As set, or as long as the body says that it is.</summary>
        public long? ContentLength
        {
            get
            {
                if (Value("Content-Length") == null) SetValue("Content-Length", computeLength());
                return Value("Content-Length") as long?;
            }
            set { SetValue("Content-Length", value); }
        }

        public ICollection<string> Allow
        {
            get { return Collection<string>("Allow"); }
        }

        public ContentDispositionHeaderValue ContentDisposition
        {
            get { return Value("Content-Disposition") as ContentDispositionHeaderValue; }
            set { SetValue("Content-Disposition", value); }
        }

        public ICollection<string> ContentEncoding
        {
            get { return Collection<string>("Content-Encoding"); }
        }

        public ICollection<string> ContentLanguage
        {
            get { return Collection<string>("Content-Language"); }
        }

        public Uri ContentLocation
        {
            get { return Value("Content-Location") as Uri; }
            set { SetValue("Content-Location", value); }
        }

        public byte[] ContentMD5
        {
            get { return Value("Content-MD5") as byte[]; }
            set { SetValue("Content-MD5", value); }
        }

        public ContentRangeHeaderValue ContentRange
        {
            get { return Value("Content-Range") as ContentRangeHeaderValue; }
            set { SetValue("Content-Range", value); }
        }

        public MediaTypeHeaderValue ContentType
        {
            get { return Value("Content-Type") as MediaTypeHeaderValue; }
            set { SetValue("Content-Type", value); }
        }

        public DateTimeOffset? Expires
        {
            get { return DateValue("Expires"); }
            set { SetValue("Expires", value); }
        }

        public DateTimeOffset? LastModified
        {
            get { return DateValue("Last-Modified"); }
            set { SetValue("Last-Modified", value); }
        }
    }
}
