using System;
using System.Collections.Generic;
using System.IO;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>Size and dates of an item.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.basicproperties"/>
    public sealed class BasicProperties : IStorageItemExtraProperties
    {
        internal BasicProperties(string path)
        {
            var kind = Sandbox.Kind(path);
            if (kind <= Sandbox.Nothing) throw Sandbox.Error("missing", path);
            DateModified = new DateTimeOffset(Sandbox.Modified(path), TimeSpan.Zero).ToLocalTime();
            if (kind == Sandbox.File) Size = (ulong)new FileInfo(path).Length;
        }

        public DateTimeOffset DateModified { get; }

        public DateTimeOffset ItemDate
        {
            get { return DateModified; }
        }

        public ulong Size { get; }
        public extern IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        public extern IAsyncAction SavePropertiesAsync();
    }
}
