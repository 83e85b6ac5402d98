namespace System.Net.Http.Headers
{
    /// <summary>A tag that tells versions of a resource apart.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.entitytagheadervalue"/>
    public class EntityTagHeaderValue
    {
        private static readonly EntityTagHeaderValue any = new EntityTagHeaderValue();

        public EntityTagHeaderValue(string tag) : this(tag, false)
        {
        }

        public EntityTagHeaderValue(string tag, bool isWeak)
        {
            if (string.IsNullOrEmpty(tag)) throw new ArgumentException("The value cannot be null or empty.", "tag");
            if (new HeaderLexer(tag).Quoted() != tag) throw new FormatException("The format of value '" + tag + "' is invalid.");
            Tag = tag;
            IsWeak = isWeak;
        }

        private EntityTagHeaderValue()
        {
            Tag = "*";
        }

        public static EntityTagHeaderValue Any
        {
            get { return any; }
        }

        public bool IsWeak { get; }
        public string Tag { get; }

        public override string ToString()
        {
            return IsWeak ? "W/" + Tag : Tag;
        }

        internal static object Read(HeaderLexer lexer)
        {
            if (lexer.Take('*')) return any;
            var isWeak = lexer.TakeText("W/");
            if (isWeak) lexer.SkipBlanks();
            var tag = lexer.Quoted();
            return tag == null ? null : new EntityTagHeaderValue(tag, isWeak);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static EntityTagHeaderValue Parse(string input)
        {
            return (EntityTagHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out EntityTagHeaderValue parsedValue)
        {
            parsedValue = (EntityTagHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
