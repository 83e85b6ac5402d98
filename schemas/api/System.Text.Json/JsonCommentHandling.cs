namespace System.Text.Json
{
    /// <summary>What happens to comments.</summary>
    public enum JsonCommentHandling
    {
        Disallow,
        Skip,
        Allow,
    }
}
