namespace System.IO
{
    /// <summary>What may be done with an open file.</summary>
    [System.Flags]
    public enum FileAccess
    {
        Read = 1,
        Write = 2,
        ReadWrite = 3,
    }
}
