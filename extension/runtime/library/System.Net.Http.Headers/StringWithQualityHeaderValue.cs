using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>A text and how welcome it is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.stringwithqualityheadervalue"/>
    public class StringWithQualityHeaderValue
    {
        public StringWithQualityHeaderValue(string value)
        {
            HeaderValues.CheckToken(value, "value");
            Value = value;
        }

        public StringWithQualityHeaderValue(string value, double quality) : this(value)
        {
            HeaderValues.QualityText(quality);
            Quality = quality;
        }

        public double? Quality { get; }
        public string Value { get; }

        public override string ToString()
        {
            return Quality == null ? Value : Value + "; q=" + HeaderValues.QualityText(Quality);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var value = lexer.Token();
            var parameters = new List<NameValueHeaderValue>();
            if (value == null || !lexer.Parameters(parameters)) return null;
            var quality = HeaderValues.Quality(parameters);
            return quality == null ? new StringWithQualityHeaderValue(value) : new StringWithQualityHeaderValue(value, quality.Value);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static StringWithQualityHeaderValue Parse(string input)
        {
            return (StringWithQualityHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out StringWithQualityHeaderValue parsedValue)
        {
            parsedValue = (StringWithQualityHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
