using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>Properties of an item by name.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.istorageitemextraproperties"/>
    public interface IStorageItemExtraProperties
    {
        IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        IAsyncAction SavePropertiesAsync();
    }
}
