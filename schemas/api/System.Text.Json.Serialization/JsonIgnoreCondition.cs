namespace System.Text.Json.Serialization
{
    /// <summary>When a member is left out.</summary>
    public enum JsonIgnoreCondition
    {
        Never,
        Always,
        WhenWritingDefault,
        WhenWritingNull,
    }
}
