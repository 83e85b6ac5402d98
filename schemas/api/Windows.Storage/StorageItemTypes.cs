namespace Windows.Storage
{
    /// <summary>File or folder.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storageitemtypes"/>
    public enum StorageItemTypes : uint
    {
        None = 0,
        File = 1,
        Folder = 2,
    }
}
