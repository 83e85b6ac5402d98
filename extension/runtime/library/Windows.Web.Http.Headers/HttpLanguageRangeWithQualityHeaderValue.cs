using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A language with a preference.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httplanguagerangewithqualityheadervalue"/>
    public sealed class HttpLanguageRangeWithQualityHeaderValue
    {
        public HttpLanguageRangeWithQualityHeaderValue(string languageRange)
        {
            LanguageRange = HttpHeaderText.Token(languageRange);
        }

        public HttpLanguageRangeWithQualityHeaderValue(string languageRange, double quality) : this(languageRange)
        {
            HeaderValues.QualityText(quality);
            Quality = quality;
        }

        public string LanguageRange { get; }
        public double? Quality { get; }

        public override string ToString()
        {
            return Quality == null ? LanguageRange : LanguageRange + "; q=" + HeaderValues.QualityText(Quality);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var token = lexer.Token();
            if (token == null) return null;
            var parameters = new List<HttpNameValueHeaderValue>();
            if (!HttpHeaderText.Parameters(lexer, parameters)) return null;
            var quality = HttpHeaderText.Quality(parameters);
            return quality == null ? new HttpLanguageRangeWithQualityHeaderValue(token) : new HttpLanguageRangeWithQualityHeaderValue(token, quality.Value);
        }

        public static HttpLanguageRangeWithQualityHeaderValue Parse(string input)
        {
            return (HttpLanguageRangeWithQualityHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpLanguageRangeWithQualityHeaderValue languageRangeWithQualityHeaderValue)
        {
            languageRangeWithQualityHeaderValue = (HttpLanguageRangeWithQualityHeaderValue)HeaderValues.TryParse(input, Read);
            return languageRangeWithQualityHeaderValue != null;
        }
    }
}
