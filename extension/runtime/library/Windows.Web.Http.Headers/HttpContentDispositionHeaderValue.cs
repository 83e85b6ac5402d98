using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>How a body is meant.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentdispositionheadervalue"/>
    public sealed class HttpContentDispositionHeaderValue
    {
        private string dispositionType;

        public HttpContentDispositionHeaderValue(string dispositionType)
        {
            DispositionType = dispositionType;
        }

        public string DispositionType
        {
            get { return dispositionType; }
            set { dispositionType = HttpHeaderText.Token(value); }
        }

        public string FileName
        {
            get { return HttpHeaderText.Get(Parameters, "filename") ?? ""; }
            set { HttpHeaderText.Set(Parameters, "filename", HttpHeaderText.Quoted(value)); }
        }

        /// <summary>With letters of all languages, as RFC 5987 writes them.</summary>
        public string FileNameStar
        {
            get
            {
                var text = HttpHeaderText.Get(Parameters, "filename*") ?? "";
                return Uri.UnescapeDataString(text.Substring(text.LastIndexOf('\'') + 1));
            }
            set { HttpHeaderText.Set(Parameters, "filename*", value == null ? null : "UTF-8''" + Uri.EscapeDataString(value)); }
        }

        public string Name
        {
            get { return HttpHeaderText.Get(Parameters, "name") ?? ""; }
            set { HttpHeaderText.Set(Parameters, "name", HttpHeaderText.Quoted(value)); }
        }

        public IList<HttpNameValueHeaderValue> Parameters { get; } = new List<HttpNameValueHeaderValue>();

        public ulong? Size
        {
            get { return (ulong?)new HeaderLexer(HttpHeaderText.Get(Parameters, "size")).Number(); }
            set { HttpHeaderText.Set(Parameters, "size", value == null ? null : value.ToString()); }
        }

        public override string ToString()
        {
            return dispositionType + HttpHeaderText.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var type = lexer.Token();
            if (type == null) return null;
            var value = new HttpContentDispositionHeaderValue(type);
            return HttpHeaderText.Parameters(lexer, value.Parameters) ? value : null;
        }

        public static HttpContentDispositionHeaderValue Parse(string input)
        {
            return (HttpContentDispositionHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpContentDispositionHeaderValue contentDispositionHeaderValue)
        {
            contentDispositionHeaderValue = (HttpContentDispositionHeaderValue)HeaderValues.TryParse(input, Read);
            return contentDispositionHeaderValue != null;
        }
    }
}
