namespace Windows.Storage
{
    /// <summary>Who else may open the file meanwhile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storageopenoptions"/>
    public enum StorageOpenOptions : uint
    {
        None = 0,
        AllowOnlyReaders = 1,
        AllowReadersAndWriters = 2,
    }
}
