using System.Collections;
using System.Collections.Generic;

namespace Windows.Storage.AccessCache
{
    /// <summary>Remembered files as a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.accesslistentryview"/>
    public sealed class AccessListEntryView : IReadOnlyList<AccessListEntry>
    {
        private extern AccessListEntryView();
        public extern int Count { get; }
        public extern AccessListEntry this[int index] { get; }
        public extern IEnumerator<AccessListEntry> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
