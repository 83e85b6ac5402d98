namespace System.IO
{
    /// <summary>What others may do with an open file.</summary>
    [System.Flags]
    public enum FileShare
    {
        None = 0,
        Read = 1,
        Write = 2,
        ReadWrite = 3,
        Delete = 4,
        Inheritable = 16,
    }
}
