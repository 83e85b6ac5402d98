using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>The headers that Windows.Web.Http knows, with their forms.</summary>
    internal static class HttpHeaderForms
    {
        private static readonly Dictionary<string, HeaderForm> forms = new Dictionary<string, HeaderForm>(StringComparer.OrdinalIgnoreCase)
        {
            { "Accept", HeaderForm.ListOfMessage(HttpMediaTypeWithQualityHeaderValue.Read) },
            { "Accept-Encoding", HeaderForm.ListOfMessage(HttpContentCodingWithQualityHeaderValue.Read) },
            { "Accept-Language", HeaderForm.ListOfMessage(HttpLanguageRangeWithQualityHeaderValue.Read) },
            { "Age", HeaderForm.OfMessage(HeaderForms.Seconds) },
            { "Allow", HeaderForm.ListOfMessage(Method) },
            { "Authorization", HeaderForm.OfMessage(HttpCredentialsHeaderValue.Read) },
            { "Cache-Control", HeaderForm.ListOfMessage(HttpNameValueHeaderValue.Read) },
            { "Connection", HeaderForm.ListOfMessage(HttpConnectionOptionHeaderValue.Read) },
            { "Content-Disposition", HeaderForm.OfContent(HttpContentDispositionHeaderValue.Read) },
            { "Content-Encoding", HeaderForm.ListOfContent(HttpContentCodingHeaderValue.Read) },
            { "Content-Language", HeaderForm.OfContent(HeaderForms.Text) },
            { "Content-Length", HeaderForm.OfContent(HeaderForms.Number) },
            { "Content-Location", HeaderForm.OfContent(HeaderForms.Address) },
            { "Content-MD5", HeaderForm.OfContent(HeaderForms.Bytes) },
            { "Content-Range", HeaderForm.OfContent(HttpContentRangeHeaderValue.Read) },
            { "Content-Type", HeaderForm.OfContent(HttpMediaTypeHeaderValue.Read) },
            { "Cookie", HeaderForm.CookiePairs(HttpCookiePairHeaderValue.Read) },
            { "Date", HeaderForm.OfMessage(HeaderForms.Date) },
            { "Expect", HeaderForm.ListOfMessage(HttpExpectationHeaderValue.Read) },
            { "Expires", HeaderForm.OfContent(HeaderForms.Date) },
            { "From", HeaderForm.OfMessage(HeaderForms.Text) },
            { "Host", HeaderForm.OfMessage(HeaderForms.Text) },
            { "If-Modified-Since", HeaderForm.OfMessage(HeaderForms.Date) },
            { "If-Unmodified-Since", HeaderForm.OfMessage(HeaderForms.Date) },
            { "Last-Modified", HeaderForm.OfContent(HeaderForms.Date) },
            { "Location", HeaderForm.OfMessage(HeaderForms.Address) },
            { "Max-Forwards", HeaderForm.OfMessage(HeaderForms.Number) },
            { "Proxy-Authenticate", HeaderForm.ListOfMessage(HttpChallengeHeaderValue.Read) },
            { "Proxy-Authorization", HeaderForm.OfMessage(HttpCredentialsHeaderValue.Read) },
            { "Referer", HeaderForm.OfMessage(HeaderForms.Address) },
            { "Retry-After", HeaderForm.OfMessage(HttpDateOrDeltaHeaderValue.Read) },
            { "Transfer-Encoding", HeaderForm.ListOfMessage(HttpTransferCodingHeaderValue.Read) },
            { "User-Agent", HeaderForm.Products(HttpProductInfoHeaderValue.Read) },
            { "WWW-Authenticate", HeaderForm.ListOfMessage(HttpChallengeHeaderValue.Read) },
        };

        internal static HeaderForm Of(string name)
        {
            HeaderForm form;
            return forms.TryGetValue(name, out form) ? form : HeaderForm.Any;
        }

        private static object Method(HeaderLexer lexer)
        {
            var method = lexer.Token();
            return method == null ? null : new HttpMethod(method);
        }
    }
}
