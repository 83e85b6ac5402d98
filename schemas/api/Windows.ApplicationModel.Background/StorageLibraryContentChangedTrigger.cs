using System.Collections.Generic;
using Windows.Storage;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the files of a library have changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.storagelibrarycontentchangedtrigger"/>
    public sealed class StorageLibraryContentChangedTrigger : IBackgroundTrigger
    {
        private extern StorageLibraryContentChangedTrigger();
        public static extern StorageLibraryContentChangedTrigger Create(StorageLibrary storageLibrary);
        public static extern StorageLibraryContentChangedTrigger CreateFromLibraries(IEnumerable<StorageLibrary> storageLibraries);
    }
}
