using System;
using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>What caches may do.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.cachecontrolheadervalue"/>
    public class CacheControlHeaderValue
    {
        public extern CacheControlHeaderValue();
        public extern ICollection<NameValueHeaderValue> Extensions { get; }
        public extern TimeSpan? MaxAge { get; set; }
        public extern bool MaxStale { get; set; }
        public extern TimeSpan? MaxStaleLimit { get; set; }
        public extern TimeSpan? MinFresh { get; set; }
        public extern bool MustRevalidate { get; set; }
        public extern bool NoCache { get; set; }
        public extern ICollection<string> NoCacheHeaders { get; }
        public extern bool NoStore { get; set; }
        public extern bool NoTransform { get; set; }
        public extern bool OnlyIfCached { get; set; }
        public extern bool Private { get; set; }
        public extern ICollection<string> PrivateHeaders { get; }
        public extern bool ProxyRevalidate { get; set; }
        public extern bool Public { get; set; }
        public extern TimeSpan? SharedMaxAge { get; set; }
        public static extern CacheControlHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out CacheControlHeaderValue parsedValue);
    }
}
