namespace System.IO
{
    /// <summary>Whether subfolders are searched.</summary>
    public enum SearchOption
    {
        TopDirectoryOnly = 0,
        AllDirectories = 1,
    }
}
