using System.Collections.Generic;
using System.Text;

namespace System.Net.Http.Headers
{
    /// <summary>How a body is presented, and under which file name.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.contentdispositionheadervalue"/>
    public class ContentDispositionHeaderValue
    {
        private string dispositionType;

        public ContentDispositionHeaderValue(string dispositionType)
        {
            DispositionType = dispositionType;
        }

        protected ContentDispositionHeaderValue(ContentDispositionHeaderValue source)
        {
            dispositionType = source.dispositionType;
            foreach (var parameter in source.Parameters) Parameters.Add(new NameValueHeaderValue(parameter.Name, parameter.Value));
        }

        public DateTimeOffset? CreationDate
        {
            get { return Date("creation-date"); }
            set { SetDate("creation-date", value); }
        }

        public string DispositionType
        {
            get { return dispositionType; }
            set
            {
                HeaderValues.CheckToken(value, "dispositionType");
                dispositionType = value;
            }
        }

        public string FileName
        {
            get { return Decoded(Get("filename")); }
            set { SetText("filename", value); }
        }

        /// <summary>With letters of all languages, as RFC 5987 writes them.</summary>
        public string FileNameStar
        {
            get
            {
                var parts = (Get("filename*") ?? "").Split('\'');
                return parts.Length == 3 ? Unescaped(parts[2], parts[0]) : null;
            }
            set { HeaderValues.Set(Parameters, "filename*", value == null ? null : "utf-8''" + Uri.EscapeDataString(value)); }
        }

        public DateTimeOffset? ModificationDate
        {
            get { return Date("modification-date"); }
            set { SetDate("modification-date", value); }
        }

        public string Name
        {
            get { return Decoded(Get("name")); }
            set { SetText("name", value); }
        }

        public ICollection<NameValueHeaderValue> Parameters { get; } = new List<NameValueHeaderValue>();

        public DateTimeOffset? ReadDate
        {
            get { return Date("read-date"); }
            set { SetDate("read-date", value); }
        }

        public long? Size
        {
            get { return new HeaderLexer(Get("size")).Number(); }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value");
                HeaderValues.Set(Parameters, "size", value == null ? null : HeaderValues.Number(value.Value));
            }
        }

        public override string ToString()
        {
            return dispositionType + HeaderValues.Suffix(Parameters);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var type = lexer.Token();
            if (type == null) return null;
            var value = new ContentDispositionHeaderValue(type);
            return lexer.Parameters(value.Parameters) ? value : null;
        }

        private string Get(string name)
        {
            var parameter = HeaderValues.Find(Parameters, name);
            return parameter == null ? null : parameter.Value;
        }

        /// <summary>A token as it is, other text in quotes; what ASCII does not have as an encoded word (RFC 2047).</summary>
        private void SetText(string name, string value)
        {
            if (!string.IsNullOrEmpty(value) && !IsAscii(value)) value = HeaderValues.Unquote(value);
            if (string.IsNullOrEmpty(value)) HeaderValues.Set(Parameters, name, null);
            else if (value[0] == '"' || HeaderLexer.IsToken(value)) HeaderValues.Set(Parameters, name, value);
            else HeaderValues.Set(Parameters, name, IsAscii(value) ? HeaderValues.Quote(value) : "\"=?utf-8?B?" + Convert.ToBase64String(Encoding.UTF8.GetBytes(value)) + "?=\"");
        }

        /// <summary>The text of an encoded word (RFC 2047); other text as it is.</summary>
        private static string Decoded(string value)
        {
            var parts = HeaderValues.Unquote(value ?? "").Split('?');
            if (parts.Length != 5 || parts[0] != "=" || parts[4] != "=" || parts[2].ToUpperInvariant() != "B") return value;
            try
            {
                return Encoding.GetEncoding(parts[1]).GetString(Convert.FromBase64String(parts[3]));
            }
            catch (Exception e) when (e is ArgumentException || e is FormatException)
            {
                return value;
            }
        }

        /// <summary>`%C4%8D` as letters; null when the encoding is unknown.</summary>
        private static string Unescaped(string text, string encoding)
        {
            try
            {
                var bytes = new List<byte>();
                for (var i = 0; i < text.Length; i++)
                {
                    var isCode = text[i] == '%' && Uri.IsHexDigit(text[Math.Min(i + 1, text.Length - 1)]) && i + 2 < text.Length && Uri.IsHexDigit(text[i + 2]);
                    bytes.Add(isCode ? Convert.ToByte(text.Substring(i + 1, 2), 16) : (byte)text[i]);
                    if (isCode) i += 2;
                }
                return Encoding.GetEncoding(encoding).GetString(bytes.ToArray());
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        private static bool IsAscii(string text)
        {
            foreach (var character in text)
            {
                if (character > 126) return false;
            }
            return true;
        }

        private DateTimeOffset? Date(string name)
        {
            return HeaderValues.TryParseDate(HeaderValues.Unquote(Get(name)));
        }

        private void SetDate(string name, DateTimeOffset? value)
        {
            HeaderValues.Set(Parameters, name, value == null ? null : "\"" + HeaderValues.DateText(value.Value) + "\"");
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static ContentDispositionHeaderValue Parse(string input)
        {
            return (ContentDispositionHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out ContentDispositionHeaderValue parsedValue)
        {
            parsedValue = (ContentDispositionHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
