namespace Windows.Web.Http.Headers
{
    /// <summary>A product or comment.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpproductinfoheadervalue"/>
    public sealed class HttpProductInfoHeaderValue
    {
        public extern HttpProductInfoHeaderValue(string productName, string productVersion);
        public extern HttpProductInfoHeaderValue(string productComment);
        public extern string Comment { get; }
        public extern HttpProductHeaderValue Product { get; }
        public static extern HttpProductInfoHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpProductInfoHeaderValue productInfoHeaderValue);
        public override extern string ToString();
    }
}
