namespace System.Text.Json
{
    /// <summary>The kind of a piece of JSON.</summary>
    public enum JsonTokenType
    {
        None,
        StartObject,
        EndObject,
        StartArray,
        EndArray,
        PropertyName,
        Comment,
        String,
        Number,
        True,
        False,
        Null,
    }
}
