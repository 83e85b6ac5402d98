using System;
using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>How a body is presented, and under which file name.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.contentdispositionheadervalue"/>
    public class ContentDispositionHeaderValue
    {
        protected extern ContentDispositionHeaderValue(ContentDispositionHeaderValue source);
        public extern ContentDispositionHeaderValue(string dispositionType);
        public extern DateTimeOffset? CreationDate { get; set; }
        public extern string DispositionType { get; set; }
        public extern string FileName { get; set; }
        public extern string FileNameStar { get; set; }
        public extern DateTimeOffset? ModificationDate { get; set; }
        public extern string Name { get; set; }
        public extern ICollection<NameValueHeaderValue> Parameters { get; }
        public extern DateTimeOffset? ReadDate { get; set; }
        public extern long? Size { get; set; }
        public static extern ContentDispositionHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out ContentDispositionHeaderValue parsedValue);
    }
}
