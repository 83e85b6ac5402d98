namespace Windows.Storage
{
    /// <summary>Adds whether a file's content is at hand.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istoragefilepropertieswithavailability"/>
    public interface IStorageFilePropertiesWithAvailability
    {
        bool IsAvailable { get; }
    }
}
