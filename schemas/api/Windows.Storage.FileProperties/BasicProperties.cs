using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>Size and dates of an item.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.basicproperties"/>
    public sealed class BasicProperties : IStorageItemExtraProperties
    {
        private extern BasicProperties();
        public extern DateTimeOffset DateModified { get; }
        public extern DateTimeOffset ItemDate { get; }
        public extern ulong Size { get; }
        public extern IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        public extern IAsyncAction SavePropertiesAsync();
    }
}
