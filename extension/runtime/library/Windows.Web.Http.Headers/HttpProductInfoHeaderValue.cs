using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A product or comment.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpproductinfoheadervalue"/>
    public sealed class HttpProductInfoHeaderValue
    {
        public HttpProductInfoHeaderValue(string productComment)
        {
            if (productComment == null || new HeaderLexer(productComment).Comment() != productComment) throw HttpHeaderText.Invalid(productComment);
            Comment = productComment;
        }

        public HttpProductInfoHeaderValue(string productName, string productVersion) : this(new HttpProductHeaderValue(productName, productVersion))
        {
        }

        private HttpProductInfoHeaderValue(HttpProductHeaderValue product)
        {
            Product = product;
            Comment = "";
        }

        public string Comment { get; }
        public HttpProductHeaderValue Product { get; }

        public override string ToString()
        {
            return Product == null ? Comment : Product.ToString();
        }

        internal static object Read(HeaderLexer lexer)
        {
            var comment = lexer.Comment();
            if (comment != null) return new HttpProductInfoHeaderValue(comment);
            var product = (HttpProductHeaderValue)HttpProductHeaderValue.Read(lexer);
            return product == null ? null : new HttpProductInfoHeaderValue(product);
        }

        public static HttpProductInfoHeaderValue Parse(string input)
        {
            return (HttpProductInfoHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpProductInfoHeaderValue productInfoHeaderValue)
        {
            productInfoHeaderValue = (HttpProductInfoHeaderValue)HeaderValues.TryParse(input, Read);
            return productInfoHeaderValue != null;
        }
    }
}
