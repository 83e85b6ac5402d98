using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>A media type with its parameters.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.mediatypeheadervalue"/>
    public class MediaTypeHeaderValue
    {
        private string mediaType;

        public MediaTypeHeaderValue(string mediaType)
        {
            MediaType = mediaType;
        }

        protected MediaTypeHeaderValue(MediaTypeHeaderValue source)
        {
            mediaType = source.mediaType;
            foreach (var parameter in source.Parameters) Parameters.Add(new NameValueHeaderValue(parameter.Name, parameter.Value));
        }

        public string CharSet
        {
            get
            {
                var parameter = HeaderValues.Find(Parameters, "charset");
                return parameter == null ? null : parameter.Value;
            }
            set { HeaderValues.Set(Parameters, "charset", string.IsNullOrEmpty(value) ? null : value); }
        }

        public string MediaType
        {
            get { return mediaType; }
            set
            {
                if (string.IsNullOrEmpty(value)) throw new ArgumentException("The value cannot be null or empty.", "mediaType");
                var lexer = new HeaderLexer(value);
                if (ReadType(lexer) == null || !lexer.IsAtEnd) throw new FormatException("The format of value '" + value + "' is invalid.");
                mediaType = value;
            }
        }

        public ICollection<NameValueHeaderValue> Parameters { get; } = new List<NameValueHeaderValue>();

        public override string ToString()
        {
            return mediaType + HeaderValues.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var type = ReadType(lexer);
            if (type == null) return null;
            var value = new MediaTypeHeaderValue(type);
            return lexer.Parameters(value.Parameters) ? value : null;
        }

        /// <summary>type/subtype; null when it is none.</summary>
        internal static string ReadType(HeaderLexer lexer)
        {
            var type = lexer.Token();
            if (type == null || !lexer.Take('/')) return null;
            var subtype = lexer.Token();
            return subtype == null ? null : type + "/" + subtype;
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static MediaTypeHeaderValue Parse(string input)
        {
            return (MediaTypeHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out MediaTypeHeaderValue parsedValue)
        {
            parsedValue = (MediaTypeHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
