namespace System.Net.Http.Headers
{
    /// <summary>A media type and how welcome it is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.mediatypewithqualityheadervalue"/>
    public sealed class MediaTypeWithQualityHeaderValue : MediaTypeHeaderValue
    {
        public MediaTypeWithQualityHeaderValue(string mediaType) : base(mediaType)
        {
        }

        public MediaTypeWithQualityHeaderValue(string mediaType, double quality) : base(mediaType)
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
            var type = ReadType(lexer);
            if (type == null) return null;
            var value = new MediaTypeWithQualityHeaderValue(type);
            return lexer.Parameters(value.Parameters) ? value : null;
        }

        public static new MediaTypeWithQualityHeaderValue Parse(string input)
        {
            return (MediaTypeWithQualityHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out MediaTypeWithQualityHeaderValue parsedValue)
        {
            parsedValue = (MediaTypeWithQualityHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
