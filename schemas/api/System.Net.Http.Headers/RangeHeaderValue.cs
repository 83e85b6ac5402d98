using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>Which parts of a resource are asked for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.rangeheadervalue"/>
    public class RangeHeaderValue
    {
        public extern RangeHeaderValue();
        public extern RangeHeaderValue(long? from, long? to);
        public extern ICollection<RangeItemHeaderValue> Ranges { get; }
        public extern string Unit { get; set; }
        public static extern RangeHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out RangeHeaderValue parsedValue);
    }
}
