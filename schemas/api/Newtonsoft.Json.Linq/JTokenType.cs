namespace Newtonsoft.Json.Linq
{
    /// <summary>The kind of a token.</summary>
    public enum JTokenType
    {
        None,
        Object,
        Array,
        Constructor,
        Property,
        Comment,
        Integer,
        Float,
        String,
        Boolean,
        Null,
        Undefined,
        Date,
        Raw,
        Bytes,
        Guid,
        Uri,
        TimeSpan,
    }
}
