namespace System.Text.Json.Serialization
{
    /// <summary>Whether numbers may be text; flags.</summary>
    [System.Flags]
    public enum JsonNumberHandling
    {
        Strict = 0,
        AllowReadingFromString = 1,
        WriteAsString = 2,
        AllowNamedFloatingPointLiterals = 4,
    }
}
