using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>How a message is coded on its way.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.transfercodingheadervalue"/>
    public class TransferCodingHeaderValue
    {
        protected extern TransferCodingHeaderValue(TransferCodingHeaderValue source);
        public extern TransferCodingHeaderValue(string value);
        public extern ICollection<NameValueHeaderValue> Parameters { get; }
        public extern string Value { get; }
        public static extern TransferCodingHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out TransferCodingHeaderValue parsedValue);
    }
}
