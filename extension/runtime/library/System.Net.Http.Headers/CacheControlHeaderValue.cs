using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>What caches may do.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.cachecontrolheadervalue"/>
    public class CacheControlHeaderValue
    {
        public ICollection<NameValueHeaderValue> Extensions { get; } = new List<NameValueHeaderValue>();
        public TimeSpan? MaxAge { get; set; }
        public bool MaxStale { get; set; }
        public TimeSpan? MaxStaleLimit { get; set; }
        public TimeSpan? MinFresh { get; set; }
        public bool MustRevalidate { get; set; }
        public bool NoCache { get; set; }
        public ICollection<string> NoCacheHeaders { get; } = new List<string>();
        public bool NoStore { get; set; }
        public bool NoTransform { get; set; }
        public bool OnlyIfCached { get; set; }
        public bool Private { get; set; }
        public ICollection<string> PrivateHeaders { get; } = new List<string>();
        public bool ProxyRevalidate { get; set; }
        public bool Public { get; set; }
        public TimeSpan? SharedMaxAge { get; set; }

        public override string ToString()
        {
            var parts = new List<string>();
            if (NoStore) parts.Add("no-store");
            if (NoTransform) parts.Add("no-transform");
            if (OnlyIfCached) parts.Add("only-if-cached");
            if (Public) parts.Add("public");
            if (MustRevalidate) parts.Add("must-revalidate");
            if (ProxyRevalidate) parts.Add("proxy-revalidate");
            if (NoCache) parts.Add("no-cache" + Names(NoCacheHeaders));
            if (MaxAge != null) parts.Add("max-age=" + Seconds(MaxAge));
            if (SharedMaxAge != null) parts.Add("s-maxage=" + Seconds(SharedMaxAge));
            if (MaxStale) parts.Add(MaxStaleLimit == null ? "max-stale" : "max-stale=" + Seconds(MaxStaleLimit));
            if (MinFresh != null) parts.Add("min-fresh=" + Seconds(MinFresh));
            if (Private) parts.Add("private" + Names(PrivateHeaders));
            foreach (var extension in Extensions) parts.Add(extension.ToString());
            return string.Join(", ", parts);
        }

        /// <summary>Takes all directives up to the end.</summary>
        internal static object Read(HeaderLexer lexer)
        {
            var directives = HeaderValues.TryParseList(lexer.Rest(), NameValueHeaderValue.Read);
            if (directives == null) return null;
            var value = new CacheControlHeaderValue();
            foreach (NameValueHeaderValue directive in directives)
            {
                if (!value.Set(directive)) return null;
            }
            return value;
        }

        private bool Set(NameValueHeaderValue directive)
        {
            switch (directive.Name.ToLowerInvariant())
            {
                case "no-store": return NoStore = true;
                case "no-transform": return NoTransform = true;
                case "only-if-cached": return OnlyIfCached = true;
                case "public": return Public = true;
                case "must-revalidate": return MustRevalidate = true;
                case "proxy-revalidate": return ProxyRevalidate = true;
                case "no-cache":
                    AddNames(directive.Value, NoCacheHeaders);
                    return NoCache = true;
                case "private":
                    AddNames(directive.Value, PrivateHeaders);
                    return Private = true;
                case "max-age": return (MaxAge = Span(directive.Value)) != null;
                case "s-maxage": return (SharedMaxAge = Span(directive.Value)) != null;
                case "min-fresh": return (MinFresh = Span(directive.Value)) != null;
                case "max-stale":
                    MaxStale = true;
                    return directive.Value == null || (MaxStaleLimit = Span(directive.Value)) != null;
                default:
                    Extensions.Add(directive);
                    return true;
            }
        }

        private static TimeSpan? Span(string text)
        {
            var lexer = new HeaderLexer(text);
            var seconds = lexer.Number();
            if (seconds == null || !lexer.IsAtEnd) return null;
            return TimeSpan.FromSeconds(seconds.Value);
        }

        private static string Seconds(TimeSpan? span)
        {
            return HeaderValues.Number((long)span.Value.TotalSeconds);
        }

        private static string Names(ICollection<string> names)
        {
            return names.Count == 0 ? "" : "=\"" + string.Join(", ", names) + "\"";
        }

        private static void AddNames(string text, ICollection<string> into)
        {
            if (text == null) return;
            foreach (var name in HeaderValues.Unquote(text).Split(','))
            {
                if (name.Trim() != "") into.Add(name.Trim());
            }
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static CacheControlHeaderValue Parse(string input)
        {
            return string.IsNullOrEmpty(input) ? null : (CacheControlHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out CacheControlHeaderValue parsedValue)
        {
            parsedValue = (CacheControlHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
