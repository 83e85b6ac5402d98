namespace System.Net.Http.Headers
{
    /// <summary>A product and its version.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.productheadervalue"/>
    public class ProductHeaderValue
    {
        public extern ProductHeaderValue(string name);
        public extern ProductHeaderValue(string name, string version);
        public extern string Name { get; }
        public extern string Version { get; }
        public static extern ProductHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out ProductHeaderValue parsedValue);
    }
}
