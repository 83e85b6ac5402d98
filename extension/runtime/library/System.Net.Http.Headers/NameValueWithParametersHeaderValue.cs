using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>A name with a value and parameters.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.namevaluewithparametersheadervalue"/>
    public class NameValueWithParametersHeaderValue : NameValueHeaderValue
    {
        public NameValueWithParametersHeaderValue(string name) : base(name)
        {
        }

        public NameValueWithParametersHeaderValue(string name, string value) : base(name, value)
        {
        }

        protected NameValueWithParametersHeaderValue(NameValueWithParametersHeaderValue source) : base(source)
        {
            foreach (var parameter in source.Parameters) Parameters.Add(parameter);
        }

        public ICollection<NameValueHeaderValue> Parameters { get; } = new List<NameValueHeaderValue>();

        public override string ToString()
        {
            return base.ToString() + HeaderValues.Suffix(Parameters);
        }

        internal static new object Read(HeaderLexer lexer)
        {
            var pair = lexer.NameValue();
            if (pair == null) return null;
            var value = new NameValueWithParametersHeaderValue(pair.Name, pair.Value);
            return lexer.Parameters(value.Parameters) ? value : null;
        }

        public static new NameValueWithParametersHeaderValue Parse(string input)
        {
            return (NameValueWithParametersHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out NameValueWithParametersHeaderValue parsedValue)
        {
            parsedValue = (NameValueWithParametersHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
