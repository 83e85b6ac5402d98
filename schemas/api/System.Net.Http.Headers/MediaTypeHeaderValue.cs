using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>A media type with its parameters.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.mediatypeheadervalue"/>
    public class MediaTypeHeaderValue
    {
        protected extern MediaTypeHeaderValue(MediaTypeHeaderValue source);
        public extern MediaTypeHeaderValue(string mediaType);
        public extern string CharSet { get; set; }
        public extern string MediaType { get; set; }
        public extern ICollection<NameValueHeaderValue> Parameters { get; }
        public static extern MediaTypeHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out MediaTypeHeaderValue parsedValue);
    }
}
