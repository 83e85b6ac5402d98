namespace System.Net.Http.Headers
{
    /// <summary>A media type and how welcome it is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.mediatypewithqualityheadervalue"/>
    public sealed class MediaTypeWithQualityHeaderValue : MediaTypeHeaderValue
    {
        public extern MediaTypeWithQualityHeaderValue(string mediaType);
        public extern MediaTypeWithQualityHeaderValue(string mediaType, double quality);
        public extern double? Quality { get; set; }
        public static new extern MediaTypeWithQualityHeaderValue Parse(string input);
        public static extern bool TryParse(string input, out MediaTypeWithQualityHeaderValue parsedValue);
    }
}
