using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>The headers of HTTP (RFC 9110) with their forms.</summary>
    internal static class HeaderForms
    {
        private static readonly Dictionary<string, HeaderForm> forms = new Dictionary<string, HeaderForm>(StringComparer.OrdinalIgnoreCase)
        {
            { "Accept", HeaderForm.ListOfMessage(MediaTypeWithQualityHeaderValue.Read) },
            { "Accept-Charset", HeaderForm.ListOfMessage(StringWithQualityHeaderValue.Read) },
            { "Accept-Encoding", HeaderForm.ListOfMessage(StringWithQualityHeaderValue.Read) },
            { "Accept-Language", HeaderForm.ListOfMessage(StringWithQualityHeaderValue.Read) },
            { "Accept-Ranges", HeaderForm.ListOfMessage(Token) },
            { "Age", HeaderForm.OfMessage(Seconds) },
            { "Allow", HeaderForm.ListOfContent(Token) },
            { "Authorization", HeaderForm.OfMessage(AuthenticationHeaderValue.Read) },
            { "Cache-Control", HeaderForm.OfMessage(CacheControlHeaderValue.Read) },
            { "Connection", HeaderForm.ListOfMessage(Token) },
            { "Content-Disposition", HeaderForm.OfContent(ContentDispositionHeaderValue.Read) },
            { "Content-Encoding", HeaderForm.ListOfContent(Token) },
            { "Content-Language", HeaderForm.ListOfContent(Token) },
            { "Content-Length", HeaderForm.OfContent(Number) },
            { "Content-Location", HeaderForm.OfContent(Address) },
            { "Content-MD5", HeaderForm.OfContent(Bytes) },
            { "Content-Range", HeaderForm.OfContent(ContentRangeHeaderValue.Read) },
            { "Content-Type", HeaderForm.OfContent(MediaTypeHeaderValue.Read) },
            { "Date", HeaderForm.OfMessage(Date) },
            { "ETag", HeaderForm.OfMessage(EntityTagHeaderValue.Read) },
            { "Expect", HeaderForm.ListOfMessage(NameValueWithParametersHeaderValue.Read) },
            { "Expires", HeaderForm.OfContent(Date) },
            { "From", HeaderForm.OfMessage(Text) },
            { "Host", HeaderForm.OfMessage(Text) },
            { "If-Match", HeaderForm.ListOfMessage(EntityTagHeaderValue.Read) },
            { "If-Modified-Since", HeaderForm.OfMessage(Date) },
            { "If-None-Match", HeaderForm.ListOfMessage(EntityTagHeaderValue.Read) },
            { "If-Range", HeaderForm.OfMessage(RangeConditionHeaderValue.Read) },
            { "If-Unmodified-Since", HeaderForm.OfMessage(Date) },
            { "Last-Modified", HeaderForm.OfContent(Date) },
            { "Location", HeaderForm.OfMessage(Address) },
            { "Max-Forwards", HeaderForm.OfMessage(Number) },
            { "Pragma", HeaderForm.ListOfMessage(NameValueHeaderValue.Read) },
            { "Proxy-Authenticate", HeaderForm.ListOfMessage(AuthenticationHeaderValue.Read) },
            { "Proxy-Authorization", HeaderForm.OfMessage(AuthenticationHeaderValue.Read) },
            { "Range", HeaderForm.OfMessage(RangeHeaderValue.Read) },
            { "Referer", HeaderForm.OfMessage(Address) },
            { "Retry-After", HeaderForm.OfMessage(RetryConditionHeaderValue.Read) },
            { "Server", HeaderForm.Products(ProductInfoHeaderValue.Read) },
            { "TE", HeaderForm.ListOfMessage(TransferCodingWithQualityHeaderValue.Read) },
            { "Trailer", HeaderForm.ListOfMessage(Token) },
            { "Transfer-Encoding", HeaderForm.ListOfMessage(TransferCodingHeaderValue.Read) },
            { "Upgrade", HeaderForm.ListOfMessage(ProductHeaderValue.Read) },
            { "User-Agent", HeaderForm.Products(ProductInfoHeaderValue.Read) },
            { "Vary", HeaderForm.ListOfMessage(Token) },
            { "Via", HeaderForm.ListOfMessage(ViaHeaderValue.Read) },
            { "Warning", HeaderForm.ListOfMessage(WarningHeaderValue.Read) },
            { "WWW-Authenticate", HeaderForm.ListOfMessage(AuthenticationHeaderValue.Read) },
        };

        internal static HeaderForm Of(string name)
        {
            HeaderForm form;
            return forms.TryGetValue(name, out form) ? form : HeaderForm.Any;
        }

        /// <summary>A value as it stands in a message.</summary>
        internal static string TextOf(object value)
        {
            if (value is DateTimeOffset) return HeaderValues.DateText((DateTimeOffset)value);
            if (value is TimeSpan) return HeaderValues.Number((long)((TimeSpan)value).TotalSeconds);
            var bytes = value as byte[];
            if (bytes != null) return Convert.ToBase64String(bytes);
            var address = value as Uri;
            if (address != null) return address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString;
            return value.ToString();
        }

        internal static object Token(HeaderLexer lexer)
        {
            return lexer.Token();
        }

        internal static object Text(HeaderLexer lexer)
        {
            var text = lexer.Rest();
            return text == "" ? null : text;
        }

        internal static object Number(HeaderLexer lexer)
        {
            var number = lexer.Number();
            return number == null ? null : (object)number.Value;
        }

        internal static object Seconds(HeaderLexer lexer)
        {
            var number = lexer.Number();
            return number == null ? null : (object)TimeSpan.FromSeconds(number.Value);
        }

        internal static object Date(HeaderLexer lexer)
        {
            var date = HeaderValues.TryParseDate(lexer.Rest());
            return date == null ? null : (object)date.Value;
        }

        internal static object Address(HeaderLexer lexer)
        {
            Uri address;
            return Uri.TryCreate(lexer.Rest(), UriKind.RelativeOrAbsolute, out address) ? address : null;
        }

        internal static object Bytes(HeaderLexer lexer)
        {
            try
            {
                return Convert.FromBase64String(lexer.Rest());
            }
            catch (FormatException)
            {
                return null;
            }
        }
    }
}
