using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>Which part of a whole a body is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentrangeheadervalue"/>
    public sealed class HttpContentRangeHeaderValue
    {
        private readonly ContentRangeHeaderValue range;

        public HttpContentRangeHeaderValue(ulong length) : this(new ContentRangeHeaderValue((long)length))
        {
        }

        public HttpContentRangeHeaderValue(ulong from, ulong to) : this(new ContentRangeHeaderValue((long)from, (long)to))
        {
        }

        public HttpContentRangeHeaderValue(ulong from, ulong to, ulong length) : this(new ContentRangeHeaderValue((long)from, (long)to, (long)length))
        {
        }

        private HttpContentRangeHeaderValue(ContentRangeHeaderValue range)
        {
            this.range = range;
        }

        public ulong? FirstBytePosition
        {
            get { return (ulong?)range.From; }
        }

        public ulong? LastBytePosition
        {
            get { return (ulong?)range.To; }
        }

        public ulong? Length
        {
            get { return (ulong?)range.Length; }
        }

        public string Unit
        {
            get { return range.Unit; }
            set { range.Unit = HttpHeaderText.Token(value); }
        }

        public override string ToString()
        {
            return range.ToString();
        }

        internal static object Read(HeaderLexer lexer)
        {
            var range = (ContentRangeHeaderValue)ContentRangeHeaderValue.Read(lexer);
            return range == null ? null : new HttpContentRangeHeaderValue(range);
        }

        public static HttpContentRangeHeaderValue Parse(string input)
        {
            return (HttpContentRangeHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpContentRangeHeaderValue contentRangeHeaderValue)
        {
            contentRangeHeaderValue = (HttpContentRangeHeaderValue)HeaderValues.TryParse(input, Read);
            return contentRangeHeaderValue != null;
        }
    }
}
