namespace Windows.Web.Http.Headers
{
    /// <summary>A name with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpnamevalueheadervalue"/>
    public sealed class HttpNameValueHeaderValue
    {
        public extern HttpNameValueHeaderValue(string name, string value);
        public extern HttpNameValueHeaderValue(string name);
        public extern string Name { get; }
        public extern string Value { get; set; }
        public static extern HttpNameValueHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpNameValueHeaderValue nameValueHeaderValue);
        public override extern string ToString();
    }
}
