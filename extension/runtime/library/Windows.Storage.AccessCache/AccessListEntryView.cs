using System.Collections;
using System.Collections.Generic;

namespace Windows.Storage.AccessCache
{
    /// <summary>Remembered files as a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.accesslistentryview"/>
    public sealed class AccessListEntryView : IReadOnlyList<AccessListEntry>
    {
        private readonly List<AccessListEntry> entries;

        internal AccessListEntryView(List<AccessListEntry> entries)
        {
            this.entries = entries;
        }

        public int Count
        {
            get { return entries.Count; }
        }

        public AccessListEntry this[int index]
        {
            get { return entries[index]; }
        }

        public IEnumerator<AccessListEntry> GetEnumerator()
        {
            return entries.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
