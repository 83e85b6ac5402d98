namespace System.IO
{
    /// <summary>The place from which a position is counted.</summary>
    public enum SeekOrigin
    {
        Begin = 0,
        Current = 1,
        End = 2,
    }
}
