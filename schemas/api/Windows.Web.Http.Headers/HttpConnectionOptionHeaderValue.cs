namespace Windows.Web.Http.Headers
{
    /// <summary>An option of the connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpconnectionoptionheadervalue"/>
    public sealed class HttpConnectionOptionHeaderValue
    {
        public extern HttpConnectionOptionHeaderValue(string token);
        public extern string Token { get; }
        public static extern HttpConnectionOptionHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpConnectionOptionHeaderValue connectionOptionHeaderValue);
        public override extern string ToString();
    }
}
