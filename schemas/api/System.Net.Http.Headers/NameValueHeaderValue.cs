namespace System.Net.Http.Headers
{
    /// <summary>A name with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.namevalueheadervalue"/>
    public class NameValueHeaderValue
    {
        protected extern NameValueHeaderValue(NameValueHeaderValue source);
        public extern NameValueHeaderValue(string name);
        public extern NameValueHeaderValue(string name, string value);
        public extern string Name { get; }
        public extern string Value { get; set; }
        public static extern NameValueHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out NameValueHeaderValue parsedValue);
    }
}
