namespace System.Net.Http.Headers
{
    /// <summary>A scheme of authentication and what proves it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.authenticationheadervalue"/>
    public class AuthenticationHeaderValue
    {
        public AuthenticationHeaderValue(string scheme) : this(scheme, null)
        {
        }

        public AuthenticationHeaderValue(string scheme, string parameter)
        {
            HeaderValues.CheckToken(scheme, "scheme");
            Scheme = scheme;
            Parameter = parameter;
        }

        public string Parameter { get; }
        public string Scheme { get; }

        public override string ToString()
        {
            return string.IsNullOrEmpty(Parameter) ? Scheme : Scheme + " " + Parameter;
        }

        /// <summary>The parameter may hold commas, so that only a scheme behind a comma begins the next value.</summary>
        internal static object Read(HeaderLexer lexer)
        {
            var scheme = lexer.Token();
            if (scheme == null) return null;
            lexer.SkipBlanks();
            var start = lexer.Position;
            var parameter = "";
            while (!lexer.IsAtEnd)
            {
                var part = lexer.UpTo(",\"") ?? "";
                parameter += part + (lexer.Quoted() ?? "");
                var comma = lexer.Position;
                if (!lexer.Take(',')) continue;
                var next = lexer.NameValue();
                if (next == null || next.Value == null)
                {
                    lexer.Position = comma;
                    break;
                }
                parameter += ", " + next;
            }
            return new AuthenticationHeaderValue(scheme, parameter == "" ? null : parameter);
        }

        public override bool Equals(object obj)
        {
            var other = obj as AuthenticationHeaderValue;
            return other != null && string.Equals(Scheme, other.Scheme, StringComparison.OrdinalIgnoreCase) && (Parameter ?? "") == (other.Parameter ?? "");
        }

        public override int GetHashCode()
        {
            return StringComparer.OrdinalIgnoreCase.GetHashCode(Scheme) ^ (Parameter ?? "").GetHashCode();
        }

        public static AuthenticationHeaderValue Parse(string input)
        {
            return (AuthenticationHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out AuthenticationHeaderValue parsedValue)
        {
            parsedValue = (AuthenticationHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
