using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A media type with its parameters.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpmediatypeheadervalue"/>
    public sealed class HttpMediaTypeHeaderValue
    {
        private string mediaType;

        public HttpMediaTypeHeaderValue(string mediaType)
        {
            MediaType = mediaType;
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

        public override string ToString()
        {
            return mediaType + HttpHeaderText.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var type = MediaTypeHeaderValue.ReadType(lexer);
            if (type == null) return null;
            var value = new HttpMediaTypeHeaderValue(type);
            return HttpHeaderText.Parameters(lexer, value.Parameters) ? value : null;
        }

        public static HttpMediaTypeHeaderValue Parse(string input)
        {
            return (HttpMediaTypeHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpMediaTypeHeaderValue mediaTypeHeaderValue)
        {
            mediaTypeHeaderValue = (HttpMediaTypeHeaderValue)HeaderValues.TryParse(input, Read);
            return mediaTypeHeaderValue != null;
        }
    }
}
