namespace Windows.Web.Http.Headers
{
    /// <summary>A product with a version.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpproductheadervalue"/>
    public sealed class HttpProductHeaderValue
    {
        public extern HttpProductHeaderValue(string productName, string productVersion);
        public extern HttpProductHeaderValue(string productName);
        public extern string Name { get; }
        public extern string Version { get; }
        public static extern HttpProductHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpProductHeaderValue productHeaderValue);
        public override extern string ToString();
    }
}
