namespace Windows.Storage
{
    /// <summary>Whether a file is opened for writing too.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileaccessmode"/>
    public enum FileAccessMode
    {
        Read = 0,
        ReadWrite = 1,
    }
}
