using System;
using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>The headers that belong to a body.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpcontentheaders"/>
    public sealed class HttpContentHeaders : HttpHeaders
    {
        public extern ICollection<string> Allow { get; }
        public extern ContentDispositionHeaderValue ContentDisposition { get; set; }
        public extern ICollection<string> ContentEncoding { get; }
        public extern ICollection<string> ContentLanguage { get; }
        public extern long? ContentLength { get; set; }
        public extern Uri ContentLocation { get; set; }
        public extern byte[] ContentMD5 { get; set; }
        public extern ContentRangeHeaderValue ContentRange { get; set; }
        public extern MediaTypeHeaderValue ContentType { get; set; }
        public extern DateTimeOffset? Expires { get; set; }
        public extern DateTimeOffset? LastModified { get; set; }
    }
}
