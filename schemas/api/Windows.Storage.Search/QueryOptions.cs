using System.Collections.Generic;
using Windows.Storage.FileProperties;

namespace Windows.Storage.Search
{
    /// <summary>What to look for in a folder, and in which order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.queryoptions"/>
    public sealed class QueryOptions
    {
        public extern QueryOptions(CommonFolderQuery query);
        public extern QueryOptions();
        public extern QueryOptions(CommonFileQuery query, IEnumerable<string> fileTypeFilter);
        public extern string ApplicationSearchFilter { get; set; }
        public extern DateStackOption DateStackOption { get; }
        public extern IList<string> FileTypeFilter { get; }
        public extern FolderDepth FolderDepth { get; set; }
        public extern string GroupPropertyName { get; }
        public extern IndexerOption IndexerOption { get; set; }
        public extern string Language { get; set; }
        public extern IList<SortEntry> SortOrder { get; }
        public extern IList<string> StorageProviderIdFilter { get; }
        public extern string UserSearchFilter { get; set; }
        public extern void LoadFromString(string value);
        public extern string SaveToString();
        public extern void SetPropertyPrefetch(PropertyPrefetchOptions options, IEnumerable<string> propertiesToRetrieve);
        public extern void SetThumbnailPrefetch(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
    }
}
