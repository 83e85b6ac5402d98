using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>A coding of the transfer.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httptransfercodingheadervalue"/>
    public sealed class HttpTransferCodingHeaderValue
    {
        public HttpTransferCodingHeaderValue(string input)
        {
            Value = HttpHeaderText.Token(input);
        }

        public IList<HttpNameValueHeaderValue> Parameters { get; } = new List<HttpNameValueHeaderValue>();
        public string Value { get; }

        public override string ToString()
        {
            return Value + HttpHeaderText.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var coding = lexer.Token();
            if (coding == null) return null;
            var value = new HttpTransferCodingHeaderValue(coding);
            return HttpHeaderText.Parameters(lexer, value.Parameters) ? value : null;
        }

        public static HttpTransferCodingHeaderValue Parse(string input)
        {
            return (HttpTransferCodingHeaderValue)HttpHeaderText.Parse(input, Read);
        }

        public static bool TryParse(string input, out HttpTransferCodingHeaderValue transferCodingHeaderValue)
        {
            transferCodingHeaderValue = (HttpTransferCodingHeaderValue)HeaderValues.TryParse(input, Read);
            return transferCodingHeaderValue != null;
        }
    }
}
