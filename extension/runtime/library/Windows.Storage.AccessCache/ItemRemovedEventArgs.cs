
namespace Windows.Storage.AccessCache
{
    /// <summary>A file was forgotten.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.itemremovedeventargs"/>
    public sealed class ItemRemovedEventArgs
    {
        internal ItemRemovedEventArgs(AccessListEntry removedEntry)
        {
            RemovedEntry = removedEntry;
        }

        public AccessListEntry RemovedEntry { get; }
    }
}
