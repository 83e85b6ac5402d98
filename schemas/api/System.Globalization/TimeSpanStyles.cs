namespace System.Globalization
{
    /// <summary>How the text of a time span is read.</summary>
    [System.Flags]
    public enum TimeSpanStyles
    {
        None = 0,
        AssumeNegative = 1,
    }
}
