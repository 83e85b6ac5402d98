namespace System.Net.Http.Headers
{
    /// <summary>A scheme of authentication and what proves it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.authenticationheadervalue"/>
    public class AuthenticationHeaderValue
    {
        public extern AuthenticationHeaderValue(string scheme);
        public extern AuthenticationHeaderValue(string scheme, string parameter);
        public extern string Parameter { get; }
        public extern string Scheme { get; }
        public override extern bool Equals(object obj);
        public override extern int GetHashCode();
        public static extern AuthenticationHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out AuthenticationHeaderValue parsedValue);
    }
}
