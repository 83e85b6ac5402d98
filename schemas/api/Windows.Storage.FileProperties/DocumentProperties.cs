using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>Title, authors and the like of a document.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.documentproperties"/>
    public sealed class DocumentProperties : IStorageItemExtraProperties
    {
        private extern DocumentProperties();
        public extern IList<string> Author { get; }
        public extern string Comment { get; set; }
        public extern IList<string> Keywords { get; }
        public extern string Title { get; set; }
        public extern IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        public extern IAsyncAction SavePropertiesAsync();
    }
}
