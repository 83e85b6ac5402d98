namespace System.Text.Json
{
    /// <summary>Settings to begin with.</summary>
    public enum JsonSerializerDefaults
    {
        General,
        Web,
    }
}
