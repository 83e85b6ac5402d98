namespace System
{
    /// <summary>Whether Base64 text is broken into lines.</summary>
    [System.Flags]
    public enum Base64FormattingOptions
    {
        None = 0,
        InsertLineBreaks = 1,
    }
}
