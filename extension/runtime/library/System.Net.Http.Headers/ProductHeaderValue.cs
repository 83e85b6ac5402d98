namespace System.Net.Http.Headers
{
    /// <summary>A product and its version.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.productheadervalue"/>
    public class ProductHeaderValue
    {
        public ProductHeaderValue(string name) : this(name, null)
        {
        }

        public ProductHeaderValue(string name, string version)
        {
            HeaderValues.CheckToken(name, "name");
            if (!string.IsNullOrEmpty(version)) HeaderValues.CheckToken(version, "version");
            Name = name;
            Version = version;
        }

        public string Name { get; }
        public string Version { get; }

        public override string ToString()
        {
            return string.IsNullOrEmpty(Version) ? Name : Name + "/" + Version;
        }

        internal static object Read(HeaderLexer lexer)
        {
            var name = lexer.Token();
            if (name == null) return null;
            if (!lexer.Take('/')) return new ProductHeaderValue(name);
            var version = lexer.Token();
            return version == null ? null : new ProductHeaderValue(name, version);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static ProductHeaderValue Parse(string input)
        {
            return (ProductHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out ProductHeaderValue parsedValue)
        {
            parsedValue = (ProductHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
