using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>What the content of an item says about itself.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.storageitemcontentproperties"/>
    public sealed class StorageItemContentProperties : IStorageItemExtraProperties
    {
        private extern StorageItemContentProperties();
        public extern IAsyncOperation<DocumentProperties> GetDocumentPropertiesAsync();
        public extern IAsyncOperation<ImageProperties> GetImagePropertiesAsync();
        public extern IAsyncOperation<MusicProperties> GetMusicPropertiesAsync();
        public extern IAsyncOperation<VideoProperties> GetVideoPropertiesAsync();
        public extern IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        public extern IAsyncAction SavePropertiesAsync();
    }
}
