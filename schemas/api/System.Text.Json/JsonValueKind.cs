namespace System.Text.Json
{
    /// <summary>The kind of a JSON value.</summary>
    public enum JsonValueKind
    {
        Undefined,
        Object,
        Array,
        String,
        Number,
        True,
        False,
        Null,
    }
}
