namespace Windows.Storage
{
    /// <summary>Adds where an item comes from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istorageitempropertieswithprovider"/>
    public interface IStorageItemPropertiesWithProvider : IStorageItemProperties
    {
        StorageProvider Provider { get; }
    }
}
