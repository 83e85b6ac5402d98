namespace Windows.Web.Http.Headers
{
    /// <summary>A language with a preference.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httplanguagerangewithqualityheadervalue"/>
    public sealed class HttpLanguageRangeWithQualityHeaderValue
    {
        public extern HttpLanguageRangeWithQualityHeaderValue(string languageRange, double quality);
        public extern HttpLanguageRangeWithQualityHeaderValue(string languageRange);
        public extern string LanguageRange { get; }
        public extern double? Quality { get; }
        public static extern HttpLanguageRangeWithQualityHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out HttpLanguageRangeWithQualityHeaderValue languageRangeWithQualityHeaderValue);
        public override extern string ToString();
    }
}
