using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A media type with a preference.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpmediatypewithqualityheadervalue"/>
    public sealed class HttpMediaTypeWithQualityHeaderValue
    {
        private string mediaType;

        public HttpMediaTypeWithQualityHeaderValue(string mediaType)
        {
            MediaType = mediaType;
        }

        public HttpMediaTypeWithQualityHeaderValue(string mediaType, double quality) : this(mediaType)
        {
            Quality = quality;
        }

        public string CharSet
        {
            get { return HttpHeaderText.Get(Parameters, "charset") ?? ""; }
            set { HttpHeaderText.Set(Parameters, "charset", string.IsNullOrEmpty(value) ? null : value); }
        }

        public string MediaType
        {
            get { return mediaType; }
            set
            {
                var lexer = new HeaderLexer(value);
                if (MediaTypeHeaderValue.ReadType(lexer) == null || !lexer.IsAtEnd) throw HttpHeaderText.Invalid(value);
                mediaType = value;
            }
        }

        public IList<HttpNameValueHeaderValue> Parameters { get; } = new List<HttpNameValueHeaderValue>();

        public double? Quality
        {
            get { return HttpHeaderText.Quality(Parameters); }
            set { HttpHeaderText.Set(Parameters, "q", HeaderValues.QualityText(value)); }
        }

        public override string ToString()
        {
            return mediaType + HttpHeaderText.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var type = MediaTypeHeaderValue.ReadType(lexer);
            if (type == null) return null;
            var value = new HttpMediaTypeWithQualityHeaderValue(type);
            return HttpHeaderText.Parameters(lexer, value.Parameters) ? value : null;
        }

        public static HttpMediaTypeWithQualityHeaderValue Parse(string input)
        {
            return (HttpMediaTypeWithQualityHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpMediaTypeWithQualityHeaderValue mediaTypeWithQualityHeaderValue)
        {
            mediaTypeWithQualityHeaderValue = (HttpMediaTypeWithQualityHeaderValue)HeaderValues.TryParse(input, Read);
            return mediaTypeWithQualityHeaderValue != null;
        }
    }
}
