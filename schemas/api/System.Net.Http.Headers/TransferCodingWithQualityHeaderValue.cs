namespace System.Net.Http.Headers
{
    /// <summary>A way to code messages and how welcome it is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.transfercodingwithqualityheadervalue"/>
    public sealed class TransferCodingWithQualityHeaderValue : TransferCodingHeaderValue
    {
        public extern TransferCodingWithQualityHeaderValue(string value);
        public extern TransferCodingWithQualityHeaderValue(string value, double quality);
        public extern double? Quality { get; set; }
        public static new extern TransferCodingWithQualityHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out TransferCodingWithQualityHeaderValue parsedValue);
    }
}
