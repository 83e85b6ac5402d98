namespace System.Net.Http.Headers
{
    /// <summary>A name with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.namevalueheadervalue"/>
    public class NameValueHeaderValue
    {
        private string text;

        public NameValueHeaderValue(string name) : this(name, null)
        {
        }

        public NameValueHeaderValue(string name, string value)
        {
            HeaderValues.CheckToken(name, "name");
            Name = name;
            Value = value;
        }

        protected NameValueHeaderValue(NameValueHeaderValue source)
        {
            Name = source.Name;
            text = source.text;
        }

        public string Name { get; }

        /// <summary>A token or a quoted string, or null.</summary>
        public string Value
        {
            get { return text; }
            set
            {
                if (!string.IsNullOrEmpty(value) && value[0] != '"' && !HeaderLexer.IsToken(value)) throw new FormatException("The format of value '" + value + "' is invalid.");
                text = value;
            }
        }

        public override string ToString()
        {
            return string.IsNullOrEmpty(text) ? Name : Name + "=" + text;
        }

        internal static object Read(HeaderLexer lexer)
        {
            return lexer.NameValue();
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static NameValueHeaderValue Parse(string input)
        {
            return (NameValueHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out NameValueHeaderValue parsedValue)
        {
            parsedValue = (NameValueHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
