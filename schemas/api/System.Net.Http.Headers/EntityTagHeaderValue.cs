namespace System.Net.Http.Headers
{
    /// <summary>A tag that tells versions of a resource apart.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.entitytagheadervalue"/>
    public class EntityTagHeaderValue
    {
        public extern EntityTagHeaderValue(string tag);
        public extern EntityTagHeaderValue(string tag, bool isWeak);
        public static extern EntityTagHeaderValue Any { get; }
        public extern bool IsWeak { get; }
        public extern string Tag { get; }
        public static extern EntityTagHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out EntityTagHeaderValue parsedValue);
    }
}
