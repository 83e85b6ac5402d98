namespace System.Net.Http.Headers
{
    /// <summary>A date or a tag on which a range depends.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.rangeconditionheadervalue"/>
    public class RangeConditionHeaderValue
    {
        public RangeConditionHeaderValue(DateTimeOffset date)
        {
            Date = date;
        }

        public RangeConditionHeaderValue(EntityTagHeaderValue entityTag)
        {
            if (entityTag == null) throw new ArgumentNullException("entityTag");
            EntityTag = entityTag;
        }

        public RangeConditionHeaderValue(string entityTag) : this(new EntityTagHeaderValue(entityTag))
        {
        }

        public DateTimeOffset? Date { get; }
        public EntityTagHeaderValue EntityTag { get; }

        public override string ToString()
        {
            return EntityTag == null ? HeaderValues.DateText(Date.Value) : EntityTag.ToString();
        }

        internal static object Read(HeaderLexer lexer)
        {
            var tag = (EntityTagHeaderValue)EntityTagHeaderValue.Read(lexer);
            if (tag != null) return new RangeConditionHeaderValue(tag);
            var date = HeaderValues.TryParseDate(lexer.Rest());
            return date == null ? null : new RangeConditionHeaderValue(date.Value);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static RangeConditionHeaderValue Parse(string input)
        {
            return (RangeConditionHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out RangeConditionHeaderValue parsedValue)
        {
            parsedValue = (RangeConditionHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
