namespace Windows.Storage.Provider
{
    /// <summary>Whether changes reached the remote original of a file.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.provider.fileupdatestatus"/>
    public enum FileUpdateStatus
    {
        Incomplete = 0,
        Complete = 1,
        UserInputNeeded = 2,
        CurrentlyUnavailable = 3,
        Failed = 4,
        CompleteAndRenamed = 5,
    }
}
