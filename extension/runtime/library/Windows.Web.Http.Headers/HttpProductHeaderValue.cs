using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A product with a version.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpproductheadervalue"/>
    public sealed class HttpProductHeaderValue
    {
        public HttpProductHeaderValue(string productName) : this(productName, null)
        {
        }

        public HttpProductHeaderValue(string productName, string productVersion)
        {
            Name = HttpHeaderText.Token(productName);
            Version = string.IsNullOrEmpty(productVersion) ? "" : HttpHeaderText.Token(productVersion);
        }

        public string Name { get; }
        public string Version { get; }

        public override string ToString()
        {
            return Version == "" ? Name : Name + "/" + Version;
        }

        internal static object Read(HeaderLexer lexer)
        {
            var name = lexer.Token();
            if (name == null) return null;
            if (!lexer.Take('/')) return new HttpProductHeaderValue(name);
            var version = lexer.Token();
            return version == null ? null : new HttpProductHeaderValue(name, version);
        }

        public static HttpProductHeaderValue Parse(string input)
        {
            return (HttpProductHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpProductHeaderValue productHeaderValue)
        {
            productHeaderValue = (HttpProductHeaderValue)HeaderValues.TryParse(input, Read);
            return productHeaderValue != null;
        }
    }
}
