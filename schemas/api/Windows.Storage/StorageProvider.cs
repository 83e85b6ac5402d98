using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>Where a file comes from, such as a cloud folder.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storageprovider"/>
    public sealed class StorageProvider
    {
        private extern StorageProvider();
        public extern string DisplayName { get; }
        public extern string Id { get; }
        public extern IAsyncOperation<bool> IsPropertySupportedForPartialFileAsync(string propertyCanonicalName);
    }
}
