namespace System.IO
{
    /// <summary>How a file is going to be used; the simulated PC makes no difference.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.fileoptions"/>
    [Flags]
    public enum FileOptions
    {
        WriteThrough = -2147483648,
        None = 0,
        Encrypted = 16384,
        DeleteOnClose = 67108864,
        SequentialScan = 134217728,
        RandomAccess = 268435456,
        Asynchronous = 1073741824,
    }
}
