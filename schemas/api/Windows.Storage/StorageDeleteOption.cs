namespace Windows.Storage
{
    /// <summary>Whether a deleted item goes to the recycle bin.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagedeleteoption"/>
    public enum StorageDeleteOption
    {
        Default = 0,
        PermanentDelete = 1,
    }
}
