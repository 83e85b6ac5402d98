using System;

namespace Windows.Storage.Search
{
    /// <summary>What a task gets that a change of a library started.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.storagelibrarycontentchangedtriggerdetails"/>
    public sealed class StorageLibraryContentChangedTriggerDetails
    {
        private extern StorageLibraryContentChangedTriggerDetails();
        public extern StorageFolder Folder { get; }
        public extern StorageItemQueryResult CreateModifiedSinceQuery(DateTimeOffset lastQueryTime);
    }
}
