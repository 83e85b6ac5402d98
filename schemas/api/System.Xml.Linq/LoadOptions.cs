namespace System.Xml.Linq
{
    /// <summary>What is kept of the text that is read.</summary>
    [System.Flags]
    public enum LoadOptions
    {
        None = 0,
        PreserveWhitespace = 1,
        SetBaseUri = 2,
        SetLineInfo = 4,
    }
}
