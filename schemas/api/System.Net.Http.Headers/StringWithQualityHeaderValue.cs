namespace System.Net.Http.Headers
{
    /// <summary>A text and how welcome it is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.stringwithqualityheadervalue"/>
    public class StringWithQualityHeaderValue
    {
        public extern StringWithQualityHeaderValue(string value);
        public extern StringWithQualityHeaderValue(string value, double quality);
        public extern double? Quality { get; }
        public extern string Value { get; }
        public static extern StringWithQualityHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out StringWithQualityHeaderValue parsedValue);
    }
}
