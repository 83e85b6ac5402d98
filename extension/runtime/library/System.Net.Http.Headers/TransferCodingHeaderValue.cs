using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>How a message is coded on its way.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.transfercodingheadervalue"/>
    public class TransferCodingHeaderValue
    {
        public TransferCodingHeaderValue(string value)
        {
            HeaderValues.CheckToken(value, "value");
            Value = value;
        }

        protected TransferCodingHeaderValue(TransferCodingHeaderValue source) : this(source.Value)
        {
            foreach (var parameter in source.Parameters) Parameters.Add(parameter);
        }

        public ICollection<NameValueHeaderValue> Parameters { get; } = new List<NameValueHeaderValue>();
        public string Value { get; }

        public override string ToString()
        {
            return Value + HeaderValues.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var coding = lexer.Token();
            if (coding == null) return null;
            var value = new TransferCodingHeaderValue(coding);
            return lexer.Parameters(value.Parameters) ? value : null;
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static TransferCodingHeaderValue Parse(string input)
        {
            return (TransferCodingHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out TransferCodingHeaderValue parsedValue)
        {
            parsedValue = (TransferCodingHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
