namespace System.Xml
{
    /// <summary>What happens to line breaks in text.</summary>
    public enum NewLineHandling
    {
        Replace,
        Entitize,
        None,
    }
}
