namespace Windows.Storage
{
    /// <summary>What happened to a file of a library.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagelibrarychangetype"/>
    public enum StorageLibraryChangeType
    {
        Created = 0,
        Deleted = 1,
        MovedOrRenamed = 2,
        ContentsChanged = 3,
        MovedOutOfLibrary = 4,
        MovedIntoLibrary = 5,
        ContentsReplaced = 6,
        IndexingStatusChanged = 7,
        EncryptionChanged = 8,
        ChangeTrackingLost = 9,
    }
}
