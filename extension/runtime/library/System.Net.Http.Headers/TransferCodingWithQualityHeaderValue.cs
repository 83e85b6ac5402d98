namespace System.Net.Http.Headers
{
    /// <summary>A way to code messages and how welcome it is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.transfercodingwithqualityheadervalue"/>
    public sealed class TransferCodingWithQualityHeaderValue : TransferCodingHeaderValue
    {
        public TransferCodingWithQualityHeaderValue(string value) : base(value)
        {
        }

        public TransferCodingWithQualityHeaderValue(string value, double quality) : base(value)
        {
            Quality = quality;
        }

        public double? Quality
        {
            get { return HeaderValues.Quality(Parameters); }
            set { HeaderValues.Set(Parameters, "q", HeaderValues.QualityText(value)); }
        }

        internal static new object Read(HeaderLexer lexer)
        {
            var coding = lexer.Token();
            if (coding == null) return null;
            var value = new TransferCodingWithQualityHeaderValue(coding);
            return lexer.Parameters(value.Parameters) ? value : null;
        }

        public static new TransferCodingWithQualityHeaderValue Parse(string input)
        {
            return (TransferCodingWithQualityHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out TransferCodingWithQualityHeaderValue parsedValue)
        {
            parsedValue = (TransferCodingWithQualityHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
