using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A coding with a preference.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingwithqualityheadervalue"/>
    public sealed class HttpContentCodingWithQualityHeaderValue
    {
        public HttpContentCodingWithQualityHeaderValue(string contentCoding)
        {
            ContentCoding = HttpHeaderText.Token(contentCoding);
        }

        public HttpContentCodingWithQualityHeaderValue(string contentCoding, double quality) : this(contentCoding)
        {
            HeaderValues.QualityText(quality);
            Quality = quality;
        }

        public string ContentCoding { get; }
        public double? Quality { get; }

        public override string ToString()
        {
            return Quality == null ? ContentCoding : ContentCoding + "; q=" + HeaderValues.QualityText(Quality);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var token = lexer.Token();
            if (token == null) return null;
            var parameters = new List<HttpNameValueHeaderValue>();
            if (!HttpHeaderText.Parameters(lexer, parameters)) return null;
            var quality = HttpHeaderText.Quality(parameters);
            return quality == null ? new HttpContentCodingWithQualityHeaderValue(token) : new HttpContentCodingWithQualityHeaderValue(token, quality.Value);
        }

        public static HttpContentCodingWithQualityHeaderValue Parse(string input)
        {
            return (HttpContentCodingWithQualityHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpContentCodingWithQualityHeaderValue contentCodingWithQualityHeaderValue)
        {
            contentCodingWithQualityHeaderValue = (HttpContentCodingWithQualityHeaderValue)HeaderValues.TryParse(input, Read);
            return contentCodingWithQualityHeaderValue != null;
        }
    }
}
