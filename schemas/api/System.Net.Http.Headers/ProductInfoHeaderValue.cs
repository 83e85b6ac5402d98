namespace System.Net.Http.Headers
{
    /// <summary>A product or a comment about one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.productinfoheadervalue"/>
    public class ProductInfoHeaderValue
    {
        public extern ProductInfoHeaderValue(ProductHeaderValue product);
        public extern ProductInfoHeaderValue(string comment);
        public extern ProductInfoHeaderValue(string productName, string productVersion);
        public extern string Comment { get; }
        public extern ProductHeaderValue Product { get; }
        public static extern ProductInfoHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out ProductInfoHeaderValue parsedValue);
    }
}
