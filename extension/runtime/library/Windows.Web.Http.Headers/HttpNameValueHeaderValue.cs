using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A name with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpnamevalueheadervalue"/>
    public sealed class HttpNameValueHeaderValue
    {
        private string text;

        public HttpNameValueHeaderValue(string name) : this(name, null)
        {
        }

        public HttpNameValueHeaderValue(string name, string value)
        {
            Name = HttpHeaderText.Token(name);
            Value = value;
        }

        public string Name { get; }

        /// <summary>A token or a quoted string, or empty.</summary>
        public string Value
        {
            get { return text; }
            set { text = string.IsNullOrEmpty(value) || value[0] == '"' ? value : HttpHeaderText.Token(value); }
        }

        public override string ToString()
        {
            return string.IsNullOrEmpty(text) ? Name : Name + "=" + text;
        }

        internal static object Read(HeaderLexer lexer)
        {
            return HttpHeaderText.Pair(lexer);
        }

        public static HttpNameValueHeaderValue Parse(string input)
        {
            return (HttpNameValueHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpNameValueHeaderValue nameValueHeaderValue)
        {
            nameValueHeaderValue = (HttpNameValueHeaderValue)HeaderValues.TryParse(input, Read);
            return nameValueHeaderValue != null;
        }
    }
}
