namespace System.Net.Http.Headers
{
    /// <summary>A product or a comment about one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.productinfoheadervalue"/>
    public class ProductInfoHeaderValue
    {
        public ProductInfoHeaderValue(string productName, string productVersion) : this(new ProductHeaderValue(productName, productVersion))
        {
        }

        public ProductInfoHeaderValue(ProductHeaderValue product)
        {
            if (product == null) throw new ArgumentNullException("product");
            Product = product;
        }

        public ProductInfoHeaderValue(string comment)
        {
            if (string.IsNullOrEmpty(comment)) throw new ArgumentException("The value cannot be null or empty.", "comment");
            if (new HeaderLexer(comment).Comment() != comment) throw new FormatException("The format of value '" + comment + "' is invalid.");
            Comment = comment;
        }

        public string Comment { get; }
        public ProductHeaderValue Product { get; }

        public override string ToString()
        {
            return Product == null ? Comment : Product.ToString();
        }

        internal static object Read(HeaderLexer lexer)
        {
            var comment = lexer.Comment();
            if (comment != null) return new ProductInfoHeaderValue(comment);
            var product = (ProductHeaderValue)ProductHeaderValue.Read(lexer);
            return product == null ? null : new ProductInfoHeaderValue(product);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static ProductInfoHeaderValue Parse(string input)
        {
            return (ProductInfoHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out ProductInfoHeaderValue parsedValue)
        {
            parsedValue = (ProductInfoHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
